/** Places where a site may go. */
import type { Township } from '../../atlas/record';
import { townshipSeats } from '../facilities';
import { locate, packPoints, type PointSet } from '../points';
import type { Areal } from '../study/ring-crossings';
import { boxOf, labelSamples, sampleGrid, samplesAsDemand } from '../study/sample-grid';

export interface Candidates {
  tag: 'township-seats' | 'grid' | 'points';
  points: PointSet;
  /** For points[i]: a township's code, `lon,lat` of a grid point, or the user's name for it. */
  names: string[];
  /** Those that cannot be a site because they have no point. */
  withoutPoint: string[];
}

/**
 * Seats of townships, as uncertain as they are known.
 * @param places numbers of gazetteer rows: hand the same map to facilities and demand
 */
export function seatCandidates(
  townships: readonly Township[],
  places: Map<string, number>,
): Candidates {
  const { located, without } = locate(townshipSeats(townships));
  return {
    tag: 'township-seats',
    points: packPoints(located, places),
    names: located.map(({ id }) => id),
    withoutPoint: without.map(({ id }) => id),
  };
}

/**
 * A grid of exact points inside shapes (counties, say), in steps of equal area.
 * @throws RangeError for a step that is not above 0 m
 */
export function gridCandidates(shapes: readonly Areal[], stepM: number): Candidates {
  const grid = sampleGrid(boxOf(shapes), stepM);
  const { points } = samplesAsDemand(grid, labelSamples(grid, shapes));
  const names = Array.from(
    points.lon,
    (lon, i) => `${lon.toFixed(5)},${points.lat[i]!.toFixed(5)}`,
  );
  return { tag: 'grid', points, names, withoutPoint: [] };
}

/** The user's own points. */
export function ownCandidates(points: PointSet, names: string[]): Candidates {
  return { tag: 'points', points, names, withoutPoint: [] };
}
