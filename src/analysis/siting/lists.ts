/** For each candidate site the demand points that it would serve, side by side in flat arrays. */
import { tell, type Progress } from '../cancel';
import type { IndexedPoints, PointSet } from '../points';
import { exactly, NOMINALLY, POSSIBLY, rankOf, SURELY } from '../reach';
import type { TravelModel } from '../travel-model';

/** Which end of the uncertainty is planned for. */
export type Aim = 'sure' | 'nominal' | 'possible';

/** The lowest class of REACH_CLASSES that an aim counts as served. */
export const SERVED_FROM: Record<Aim, number> = {
  sure: SURELY,
  nominal: NOMINALLY,
  possible: POSSIBLY,
};

export interface ServiceLists {
  /** Site s serves ids[start[s]] to ids[start[s + 1] - 1]. */
  start: Float64Array;
  ids: Int32Array;
  /** Metres beside the ids, in single precision (4 mm at 50 km); absent where only reach counts. */
  metres?: Float32Array;
}

/** Pairs of site and demand point that are kept at most: 240 MB with distances. */
export const MAX_PAIRS = 30_000_000;

/** To be told as: fewer candidates, a shorter reach, or fewer demand points. */
export class TooManyPairs extends Error {
  override name = 'TooManyPairs';
  constructor() {
    super(`More than ${MAX_PAIRS} pairs of site and demand point`);
  }
}

/**
 * @throws TooManyPairs
 * @throws Cancelled when the listener answers `false`; it is told after each site
 */
export function serviceLists(
  sites: PointSet,
  demand: IndexedPoints,
  model: TravelModel,
  aim: Aim,
  withMetres: boolean,
  progress?: Progress,
): ServiceLists {
  const limits = exactly(model.limitM);
  const count = sites.lon.length;
  const start = new Float64Array(count + 1);
  let room = 1 << 16;
  let ids = new Int32Array(room);
  let metres = new Float32Array(withMetres ? room : 0);
  let size = 0;
  const grow = () => {
    if (room >= MAX_PAIRS) throw new TooManyPairs();
    room = Math.min(room * 2, MAX_PAIRS);
    ids = copyInto(new Int32Array(room), ids);
    if (withMetres) metres = copyInto(new Float32Array(room), metres);
  };
  for (let s = 0; s < count; s++) {
    const u = sites.uncertaintyM[s]!;
    const verified = sites.verified[s] === 1;
    model.visitReachable(sites, s, demand, (j, d) => {
      const both = verified && demand.verified[j] === 1;
      if (rankOf(d, u + demand.uncertaintyM[j]!, both, limits) < SERVED_FROM[aim]) return;
      if (size === room) grow();
      if (withMetres) metres[size] = d;
      ids[size++] = j;
    });
    start[s + 1] = size;
    tell(progress, (s + 1) / count);
  }
  const lists = { start, ids: ids.subarray(0, size) };
  return withMetres ? { ...lists, metres: metres.subarray(0, size) } : lists;
}

function copyInto<A extends Int32Array | Float32Array>(larger: A, values: A): A {
  larger.set(values);
  return larger;
}
