/**
 * Two-step floating catchment areas: how much supply there is for each person within a catchment,
 * when everybody in reach of a facility shares it.
 *
 *   R_f = S_f ÷ Σ_k P_k w(d_kf)      each facility's supply over the weighted people in its reach
 *   A_j = Σ_f R_f w(d_jf)            what all facilities together give a person at j
 *
 * with w from decay.ts (2SFCA: Luo & Wang 2003; E2SFCA: Luo & Qi 2009, Dai 2010). R_f depends on the
 * facility's own pairs alone, so both steps are done facility by facility and each pair is visited
 * once.
 *
 * The range holds the score whatever the true points are: every distance may be shorter or longer
 * by the uncertainties of both ends, and a pair's part S w_j ÷ (rest + P_j w_j) is least with j at
 * its far end and all others at their near ends, greatest the other way round. Two points of one
 * gazetteer row have an unknown distance: no nominal part, but up to the whole weight in the range.
 * A pair with an unverified point gives nothing to the lower end.
 */
import { tell, type Progress } from './cancel';
import type { Decay } from './decay';
import type { IndexedPoints, PointSet } from './points';
import type { TravelModel } from './travel-model';

export interface CatchmentJob {
  facilities: PointSet;
  /** Beds, places, …: one number a facility, not negative. */
  supply: Float64Array;
  demand: IndexedPoints;
  /** People, households, …: one number a demand point, not negative. */
  weight: Float64Array;
  /** Its limit is the catchment: metres of straight line = metres of way ÷ detour factor. */
  model: TravelModel;
  decay: Decay;
}

/** Supply per unit of weight, for each demand point. */
export interface CatchmentScores {
  nominal: Float64Array;
  /**
   * low ≤ nominal ≤ high; null where every point is exact and verified, so that all are the same.
   * `high` is Infinity where nobody is sure to compete.
   */
  ends: { low: Float64Array; high: Float64Array } | null;
  /** Weighted people in each facility's reach, nominally; 0: its supply reaches nobody. */
  shared: Float64Array;
}

/**
 * @throws RangeError for a catchment that is not longer than 0 m
 * @throws Cancelled when the listener answers `false`; it is told after each facility
 */
export function catchment(job: CatchmentJob, progress?: Progress): CatchmentScores {
  const { facilities, supply, demand, model } = job;
  if (!(model.limitM > 0)) throw new RangeError(`Catchment of ${model.limitM} m`);
  const size = demand.lon.length;
  const isExact = exactFacilities(facilities, demand);
  const room = isExact.includes(false) ? size : 0;
  const ids = new Int32Array(size);
  const nominalShares = array(size);
  let count = 0;
  const add = (j: number, metres: number) => {
    ids[count] = j;
    nominalShares[count++] = metres / model.limitM;
  };
  const shares = { nominal: nominalShares, far: array(room), near: array(room) };
  // What exact distances give is the same at both ends and is summed once.
  const exact = array(size);
  const sums = { nominal: array(room), low: array(room), high: array(room) };
  const shared = array(supply.length);
  for (let f = 0; f < supply.length; f++) {
    count = 0;
    model.visitReachable(facilities, f, demand, add);
    const pairs = { count, ids, ...shares };
    shared[f] = isExact[f] ? shareExact(job, f, pairs, exact) : shareRange(job, f, pairs, sums);
    tell(progress, (f + 1) / supply.length);
  }
  if (!room) return { nominal: exact, ends: null, shared };
  const { nominal, low, high } = sums;
  for (let j = 0; j < size; j++) {
    nominal[j]! += exact[j]!;
    low[j]! += exact[j]!;
    high[j]! += exact[j]!;
  }
  return { nominal, ends: { low, high }, shared };
}

const array = (size: number) => new Float64Array(size);

/** For each facility: whether all its distances are known to the metre, on verified points. */
function exactFacilities(facilities: PointSet, demand: IndexedPoints): boolean[] {
  const exactDemand = demand.maxUncertaintyM === 0 && !demand.verified.includes(0);
  return Array.from(
    facilities.uncertaintyM,
    (u, f) =>
      exactDemand &&
      u === 0 &&
      facilities.verified[f] === 1 &&
      !demand.byPlace.has(facilities.place[f]!),
  );
}

/** The demand points in reach of one facility, with their shares of the catchment, then weights. */
interface Pairs {
  count: number;
  ids: Int32Array;
  /** NaN: not known. */
  nominal: Float64Array;
  far: Float64Array;
  near: Float64Array;
}

/** Both steps of one facility whose distances are all known. */
function shareExact(
  { supply, weight, decay }: CatchmentJob,
  f: number,
  { count, ids, nominal }: Pairs,
  score: Float64Array,
): number {
  decay(nominal, count);
  let people = 0;
  for (let n = 0; n < count; n++) people += weight[ids[n]!]! * nominal[n]!;
  if (people === 0) return 0;
  const each = supply[f]! / people;
  for (let n = 0; n < count; n++) score[ids[n]!]! += each * nominal[n]!;
  return people;
}

/** The same with the far and near ends of every distance. */
function shareRange(
  { facilities, supply, demand, weight, model, decay }: CatchmentJob,
  f: number,
  { count, ids, nominal, far, near }: Pairs,
  sums: Record<'nominal' | 'low' | 'high', Float64Array>,
): number {
  const own = facilities.uncertaintyM[f]!;
  const verified = facilities.verified[f] === 1;
  for (let n = 0; n < count; n++) {
    const j = ids[n]!;
    const share = nominal[n]!;
    const spread = (own + demand.uncertaintyM[j]!) / model.limitM;
    const known = !Number.isNaN(share);
    far[n] = verified && demand.verified[j] === 1 ? share + spread : NaN;
    near[n] = known ? Math.max(0, share - spread) : 0;
  }
  decay(nominal, count);
  decay(far, count);
  decay(near, count);
  let people = 0;
  let fewest = 0;
  let most = 0;
  for (let n = 0; n < count; n++) {
    const here = weight[ids[n]!]!;
    people += here * nominal[n]!;
    fewest += here * far[n]!;
    most += here * near[n]!;
  }
  for (let n = 0; n < count; n++) {
    const j = ids[n]!;
    const here = weight[j]!;
    const middle = people > 0 ? (supply[f]! * nominal[n]!) / people : 0;
    const least = part(supply[f]!, far[n]!, most - here * near[n]!, here);
    const greatest = part(supply[f]!, near[n]!, fewest - here * far[n]!, here);
    sums.nominal[j]! += middle;
    // The bounds hold without min and max, except in the last digit.
    sums.low[j]! += Math.min(middle, least);
    sums.high[j]! += Math.max(middle, greatest);
  }
  return people;
}

/** What a unit of `here` gets of a supply by weight w, when others have that much weight in it. */
function part(supply: number, w: number, others: number, here: number): number {
  return w === 0 || supply === 0 ? 0 : (supply * w) / (Math.max(0, others) + here * w);
}
