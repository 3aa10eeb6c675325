/**
 * Coverage of area: the sample points in reach of each facility, found row by row from the shape of
 * the circle, with no distance reckoned for a single point. Sample points are exact and verified, so
 * only the facilities' uncertainty is in the range.
 */
import { tell, type Progress } from '../cancel';
import { EARTH_RADIUS_M } from '../geodesy';
import type { PointSet } from '../points';
import { NOMINALLY, POSSIBLY, SURELY, type Limits } from '../reach';
import { columnAtOrEast, latOfRow, rowAtOrAbove, type SampleGrid } from './sample-grid';

const RAD = Math.PI / 180;

/**
 * The class of every sample point, as a position in REACH_CLASSES.
 * @throws RangeError for limits that are negative or not numbers; Cancelled
 */
export function rankSamples(
  facilities: PointSet,
  grid: SampleGrid,
  limits: Limits,
  progress?: Progress,
): Uint8Array {
  for (const limit of Object.values(limits) as number[])
    if (!(limit >= 0)) throw new RangeError(`Radius of ${limit} m`);
  const ranks = new Uint8Array(grid.start[grid.rows]!);
  const size = facilities.lon.length;
  const rings: [rank: number, radius: (u: number, verified: boolean) => number][] = [
    [POSSIBLY, (u) => limits.possibleM + u],
    [NOMINALLY, () => limits.nominalM],
    [SURELY, (u, verified) => (verified ? limits.sureM - u : -1)],
  ];
  // Worst class first: a better one overwrites it, whichever facility gave either.
  rings.forEach(([rank, radius], pass) => {
    for (let f = 0; f < size; f++) {
      if (f % 64 === 0) tell(progress, (pass + f / size) / rings.length);
      const radiusM = radius(facilities.uncertaintyM[f]!, facilities.verified[f] === 1);
      fillCircle(ranks, grid, facilities.lon[f]!, facilities.lat[f]!, radiusM, rank);
    }
  });
  tell(progress, 1);
  return ranks;
}

/**
 * On a parallel at Δφ from the centre, the circle of angle θ reaches as far as the haversine formula
 * leaves for Δλ: sin²(θ/2) = sin²(Δφ/2) + cos φ₁ cos φ₂ sin²(Δλ/2).
 */
function fillCircle(
  ranks: Uint8Array,
  grid: SampleGrid,
  lon: number,
  lat: number,
  radiusM: number,
  rank: number,
): void {
  if (radiusM < 0) return;
  const angle = radiusM / EARTH_RADIUS_M;
  const whole = Math.sin(Math.min(angle, Math.PI) / 2) ** 2;
  const last = Math.min(grid.rows, rowAtOrAbove(grid, lat + angle / RAD) + 1);
  for (let row = Math.max(0, rowAtOrAbove(grid, lat - angle / RAD) - 1); row < last; row++) {
    const there = latOfRow(grid, row);
    const left = whole - Math.sin(((there - lat) * RAD) / 2) ** 2;
    if (left < 0) continue;
    const share = left / (Math.cos(lat * RAD) * Math.cos(there * RAD));
    const half = (2 * Math.asin(Math.min(1, Math.sqrt(share)))) / RAD;
    const first = grid.start[row]!;
    const from = first + columnAtOrEast(grid, row, lon - half);
    const end = first + columnAtOrEast(grid, row, lon + half);
    ranks.fill(rank, from, end);
  }
}
