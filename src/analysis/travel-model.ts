/**
 * Which demand points a facility may reach, and how far they are: the one place that knows how
 * distance is reckoned. Today that is the straight line; the detour factor is in the radius
 * (travel.ts).
 *
 * A road network takes its place by visiting the points that its isochrone may hold, with the length
 * of the way in metres, and with the limit as a way's length (minutes × speed, no detour factor).
 * What is reckoned from the visits (three-way reach, counts, catchments) stays as it is.
 */
import type { IndexedPoints, PointSet } from './points';
import { visitReachable } from './reach';

export interface TravelModel {
  /** Metres: a demand point is nominally in reach when its distance is not more. */
  readonly limitM: number;
  /**
   * Calls `visit` once for every demand point that facility f may reach when the uncertainties of
   * both ends are added to the limit, with the distance in metres; NaN where both ends come from
   * the same gazetteer row, since their distance is unknown. The order is not defined.
   */
  visitReachable(
    facilities: PointSet,
    f: number,
    demand: IndexedPoints,
    visit: (j: number, distance: number) => void,
  ): void;
}

/**
 * Great-circle distances against one radius.
 * @param radiusM metres
 * @throws RangeError for a radius that is negative or not a number
 */
export function straightLine(radiusM: number): TravelModel {
  if (!(radiusM >= 0)) throw new RangeError(`Radius of ${radiusM} m`);
  return {
    limitM: radiusM,
    visitReachable: (facilities, f, demand, visit) =>
      visitReachable(facilities, f, demand, radiusM, visit),
  };
}
