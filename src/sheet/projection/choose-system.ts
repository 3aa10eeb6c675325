/** Which system a sheet is drawn in. */
import type { SheetProjection } from '../model/spec';
import { conic } from './conic';
import type { Extent } from './extent';
import { centralMeridian, gaussKruger, zoneAt } from './gauss-kruger';
import { WEB_MERCATOR } from './mercator';
import type { ProjectedSystem } from './system';

/**
 * Farthest from the central meridian that a Gauss–Krüger sheet reaches, degrees: a zone and one
 * more degree to either side, where lengths are still right to 1 in 1,300.
 */
const GAUSS_KRUGER_REACH = 2.5;

/** @param asked `auto`: Gauss–Krüger where one zone reaches over the extent, else the conic */
export function chooseSystem(asked: SheetProjection, extent: Extent): ProjectedSystem {
  const zone = zoneAt((extent.west + extent.east) / 2);
  if (asked === 'mercator') return WEB_MERCATOR;
  if (asked === 'conic') return conic(extent);
  const meridian = centralMeridian(zone);
  const reach = Math.max(meridian - extent.west, extent.east - meridian);
  return asked === 'gauss-kruger' || reach <= GAUSS_KRUGER_REACH
    ? gaussKruger(zone)
    : conic(extent);
}
