/** What one reckoning gives for every demand point: its class, and how many facilities reach it. */
import { tell, type Progress } from '../cancel';
import type { IndexedPoints, PointSet } from '../points';
import { NOMINALLY, SURELY, rankOf, type Limits } from '../reach';
import { straightLine, type TravelModel } from '../travel-model';

export interface Assessment {
  /** For demand[j]: a position in REACH_CLASSES, the best that any facility gives. */
  ranks: Uint8Array;
  /**
   * Number of facilities in reach, cumulative: sure ≤ nominal ≤ possible. One at the same gazetteer
   * row is among the possible ones only.
   */
  sure: Uint32Array;
  nominal: Uint32Array;
  possible: Uint32Array;
}

/**
 * @param model what measures distances, with `limits.possibleM` as its limit
 * @throws RangeError for limits that are negative or not numbers; Cancelled
 */
export function assess(
  facilities: PointSet,
  demand: IndexedPoints,
  limits: Limits,
  progress?: Progress,
  model: TravelModel = straightLine(limits.possibleM),
): Assessment {
  const size = demand.lon.length;
  const found: Assessment = {
    ranks: new Uint8Array(size),
    sure: new Uint32Array(size),
    nominal: new Uint32Array(size),
    possible: new Uint32Array(size),
  };
  const count = facilities.lon.length;
  for (let f = 0; f < count; f++) {
    if (f % 64 === 0) tell(progress, f / count);
    const u = facilities.uncertaintyM[f]!;
    const verified = facilities.verified[f] === 1;
    model.visitReachable(facilities, f, demand, (j, d) => {
      const both = verified && demand.verified[j] === 1;
      const rank = rankOf(d, u + demand.uncertaintyM[j]!, both, limits);
      if (rank > found.ranks[j]!) found.ranks[j] = rank;
      found.possible[j]!++;
      if (rank >= NOMINALLY) found.nominal[j]!++;
      if (rank === SURELY) found.sure[j]!++;
    });
  }
  tell(progress, 1);
  return found;
}
