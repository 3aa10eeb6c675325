/**
 * Three-way reach. A facility (uncertainty u_f) and a demand point (u_d) at distance d, radius r:
 * surely in reach when d + u_f + u_d ≤ r, nominally when d ≤ r, possibly when d − u_f − u_d ≤ r.
 * "Surely" needs both points verified. Two points taken from one gazetteer row have an unknown
 * distance: the pair is `same-place`, possible but never nominal, and is counted apart.
 */
import { boxesAround, chordSquared, metresOfChord, onSphere } from './geodesy';
import type { IndexedPoints, PointSet } from './points';

/** From worst to best: a demand point has the best class that any facility gives it. */
export const REACH_CLASSES = ['beyond', 'possibly', 'same-place', 'nominally', 'surely'] as const;
export type ReachClass = (typeof REACH_CLASSES)[number];

const rank = (name: ReachClass) => REACH_CLASSES.indexOf(name);
export const POSSIBLY = rank('possibly');
export const SURELY = rank('surely');
export const SAME_PLACE = rank('same-place');
export const NOMINALLY = rank('nominally');

/**
 * Metres up to which a distance counts as surely, nominally and possibly in reach, ascending. The
 * three differ only where a standard prints a span (800–1,000 m): sure is held against its lower
 * end, nominal and possible against its upper one.
 */
export interface Limits {
  sureM: number;
  nominalM: number;
  possibleM: number;
}

/** One radius for all three. */
export const exactly = (radiusM: number): Limits => ({
  sureM: radiusM,
  nominalM: radiusM,
  possibleM: radiusM,
});

/**
 * The class of one pair that visitReachable gave, as a position in REACH_CLASSES.
 * @param d metres; NaN for the same gazetteer row
 * @param spread u_f + u_d in metres
 * @param verified both points are
 */
export function rankOf(d: number, spread: number, verified: boolean, limits: Limits): number {
  if (Number.isNaN(d)) return SAME_PLACE;
  if (verified && d + spread <= limits.sureM) return SURELY;
  return d <= limits.nominalM ? NOMINALLY : POSSIBLY;
}

/**
 * Calls `visit` for every demand point that one facility may reach, with the distance in metres;
 * NaN where both points come from the same gazetteer row, since their distance is unknown.
 */
export function visitReachable(
  facilities: PointSet,
  f: number,
  demand: IndexedPoints,
  radiusM: number,
  visit: (j: number, distance: number) => void,
): void {
  const place = facilities.place[f]!;
  const lon = facilities.lon[f]!;
  const lat = facilities.lat[f]!;
  const reachM = radiusM + facilities.uncertaintyM[f]!;
  const { x, y, z } = demand.sphere;
  const here = onSphere({ lon: Float64Array.of(lon), lat: Float64Array.of(lat) });
  const [fx, fy, fz] = [here.x[0]!, here.y[0]!, here.z[0]!];
  // A hair longer, so that rounding never leaves out a point on the rim.
  const longest = chordSquared(reachM + demand.maxUncertaintyM) * (1 + 1e-9) + 1e-24;
  if (place >= 0) for (const j of demand.byPlace.get(place) ?? []) visit(j, NaN);
  for (const box of boxesAround(lon, lat, reachM + demand.maxUncertaintyM)) {
    for (const j of demand.index.range(...box)) {
      if (place >= 0 && demand.place[j] === place) continue;
      const [dx, dy, dz] = [x[j]! - fx, y[j]! - fy, z[j]! - fz];
      const squared = dx * dx + dy * dy + dz * dz;
      if (squared > longest) continue;
      const d = metresOfChord(squared);
      if (d - demand.uncertaintyM[j]! <= reachM) visit(j, d);
    }
  }
}

/**
 * The class of each demand point, as a position in REACH_CLASSES.
 * @param radiusM metres, straight line
 * @throws RangeError for a radius that is negative or not a number
 */
export function reach(facilities: PointSet, demand: IndexedPoints, radiusM: number): Uint8Array {
  if (!(radiusM >= 0)) throw new RangeError(`Radius of ${radiusM} m`);
  const limits = exactly(radiusM);
  const ranks = new Uint8Array(demand.lon.length);
  for (let f = 0; f < facilities.lon.length; f++) {
    const u = facilities.uncertaintyM[f]!;
    const verified = facilities.verified[f] === 1;
    visitReachable(facilities, f, demand, radiusM, (j, d) => {
      const both = verified && demand.verified[j] === 1;
      const found = rankOf(d, u + demand.uncertaintyM[j]!, both, limits);
      if (found > ranks[j]!) ranks[j] = found;
    });
  }
  return ranks;
}
