/** Brings a coordinate to WGS84. The libraries are loaded when a system first needs one. */
import { isInChina, round6, type Position } from './china';
import type { Degrees, Metres } from './read';
import { centralMeridian, type SystemId } from './systems';

export type Converted =
  | { ok: true; position: Position }
  /** `outside-china`: the coordinate is none; `not-loaded`: the library did not come. */
  | { ok: false; problem: 'outside-china' | 'not-loaded' };

/** [lon, lat] in WGS84 to 6 decimals. */
export async function toWgs84(read: Degrees | Metres, system: SystemId): Promise<Converted> {
  try {
    const exact =
      read.t === 'metres' ? await fromGaussKrueger(read) : await fromDegrees(read, system);
    const position: Position = [round6(exact[0]), round6(exact[1])];
    return isInChina(position) ? { ok: true, position } : { ok: false, problem: 'outside-china' };
  } catch {
    return { ok: false, problem: 'not-loaded' };
  }
}

async function fromDegrees({ lon, lat }: Degrees, system: SystemId): Promise<Position> {
  return (await degreesToWgs84(system))([lon, lat]);
}

/**
 * How to bring many coordinates of a system in degrees to WGS84; rejects where the library does not
 * come. CGCS2000 is taken as WGS84: the ellipsoids differ by 0.1 mm, the frames by less than a
 * metre, since China has drifted some 3 cm a year since 2000.
 */
export async function degreesToWgs84(system: SystemId): Promise<(at: Position) => Position> {
  if (system !== 'GCJ-02' && system !== 'BD-09') return (at) => at;
  const { default: gcoord } = await import('gcoord');
  const from = system === 'GCJ-02' ? gcoord.GCJ02 : gcoord.BD09;
  return (at) => gcoord.transform(at, from, gcoord.WGS84);
}

/** EPSG:4547 (zone 38) and EPSG:4548 (zone 39); with the zone in front EPSG:4526 and EPSG:4527. */
async function fromGaussKrueger({ zone, east, north }: Metres): Promise<Position> {
  const { default: proj4 } = await import('proj4');
  return proj4(gaussKrueger(zone), GEOGRAPHIC, [east, north]) as Position;
}

/** The ellipsoid of CGCS2000 has the measures of GRS 80. */
const GEOGRAPHIC = '+proj=longlat +ellps=GRS80 +no_defs';

/** The projection of a zone, eastings without the number of the zone in front. */
export function gaussKrueger(zone: number): string {
  return `+proj=tmerc +lat_0=0 +lon_0=${centralMeridian(zone)} +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m +no_defs`;
}
