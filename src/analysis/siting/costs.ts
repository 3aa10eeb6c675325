/**
 * What the people's way costs with the sites that are open. The p-median counts weight × metres to
 * the nearest open site; covering (MCLP) is the same with 0 for who is served and 1 for who is not.
 */
import type { ServiceLists } from './lists';

export interface SitingProblem {
  lists: ServiceLists;
  weight: Float64Array;
  /** For each demand point: its cost with the locked facilities alone; finite. */
  base: Float64Array;
}

/** The nearest and second nearest cost of each demand point. */
export class Costs {
  readonly first: Float64Array;
  readonly second: Float64Array;
  /** The new site that gives the first cost; -1: none, it is the base. */
  readonly nearest: Int32Array;

  constructor(readonly problem: SitingProblem) {
    this.first = problem.base.slice();
    this.second = problem.base.slice();
    this.nearest = new Int32Array(problem.base.length).fill(-1);
  }

  get total(): number {
    const { weight } = this.problem;
    let total = 0;
    for (let j = 0; j < weight.length; j++) total += weight[j]! * this.first[j]!;
    return total;
  }

  open(site: number): void {
    const { start, ids, metres } = this.problem.lists;
    const { first, second, nearest } = this;
    for (let n = start[site]!; n < start[site + 1]!; n++) {
      const j = ids[n]!;
      const cost = metres ? metres[n]! : 0;
      if (cost < first[j]!) {
        second[j] = first[j]!;
        first[j] = cost;
        nearest[j] = site;
      } else if (cost < second[j]!) second[j] = cost;
    }
  }

  /** By how much the total falls when that site is opened. */
  gain(site: number): number {
    const { weight, lists } = this.problem;
    const { start, ids, metres } = lists;
    const { first } = this;
    let gain = 0;
    for (let n = start[site]!; n < start[site + 1]!; n++) {
      const j = ids[n]!;
      const less = first[j]! - (metres ? metres[n]! : 0);
      if (less > 0) gain += weight[j]! * less;
    }
    return gain;
  }
}

/** The costs with some sites open. */
export function costsWith(problem: SitingProblem, open: Iterable<number>): Costs {
  const costs = new Costs(problem);
  for (const site of open) costs.open(site);
  return costs;
}
