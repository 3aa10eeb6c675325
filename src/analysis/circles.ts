/** Rings to look at. No figure is computed from a polygon: see reach.ts. */
import { circle } from '@turf/circle';
import type { Position } from 'geojson';

/** A 64-gon has 0.16 % less area than its circle: not visible at any zoom. */
export const MIN_STEPS = 64;

/**
 * A closed counter-clockwise ring of [lon, lat] around a point, on the sphere.
 * @param radiusM metres
 * @param steps number of corners, at least MIN_STEPS
 */
export function circleRing(
  lon: number,
  lat: number,
  radiusM: number,
  steps = MIN_STEPS,
): Position[] {
  const corners = Math.max(MIN_STEPS, Math.round(steps));
  return circle([lon, lat], radiusM, { steps: corners, units: 'meters' }).geometry.coordinates[0]!;
}

/** Radius in metres of the circle that has the area of a zone whose border is not known. */
export function equalAreaRadiusM(areaKm2: number): number {
  return Math.sqrt((areaKm2 * 1e6) / Math.PI);
}

/** Radii in metres of the rings around one facility; `sure` is null where nothing is sure. */
export interface ReachRadii {
  sure: number | null;
  nominal: number;
  possible: number;
}

/**
 * What a facility reaches for certain, nominally and possibly, as seen from the facility alone:
 * the demand point's own uncertainty comes on top and cannot be drawn here.
 */
export function reachRadii(
  facility: { uncertaintyM: number; verified: boolean },
  radiusM: number,
): ReachRadii {
  const { uncertaintyM, verified } = facility;
  return {
    sure: verified && uncertaintyM < radiusM ? radiusM - uncertaintyM : null,
    nominal: radiusM,
    possible: radiusM + uncertaintyM,
  };
}
