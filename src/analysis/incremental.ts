/**
 * Coverage while a proposed site is dragged. All other facilities are counted once; a step then looks
 * only at the points that the site reaches where it is now, so nothing is added up and taken off
 * again, and no rounding creeps in.
 */
import type { DemandPoints } from './demand';
import type { IndexedPoints, PointSet } from './points';
import { NOMINALLY, SURELY, rankOf, type Limits } from './reach';
import { straightLine, type TravelModel } from './travel-model';

/** For demand[j]: the number of facilities in reach, cumulative (study/assess.ts). */
export interface ReachCounts {
  sure: Uint32Array;
  nominal: Uint32Array;
  possible: Uint32Array;
}

export const LEVELS = ['sure', 'nominal', 'possible'] as const;
type Level = (typeof LEVELS)[number];

/** What at least one facility reaches. */
export interface Covered {
  points: Record<Level, number>;
  /** Sum of the weights. */
  weight: Record<Level, number>;
}

export type IndexedDemand = IndexedPoints & DemandPoints;

export function coveredBy(counts: ReachCounts, { weight }: DemandPoints): Covered {
  const covered = nothing();
  for (const level of LEVELS) {
    const count = counts[level];
    for (let j = 0; j < count.length; j++) {
      if (!count[j]) continue;
      covered.points[level]++;
      covered.weight[level] += weight[j]!;
    }
  }
  return covered;
}

/** Puts one facility into the counts (+1) or takes it out (-1). */
export function count(
  counts: ReachCounts,
  facilities: PointSet,
  f: number,
  demand: IndexedPoints,
  limits: Limits,
  sign: 1 | -1,
  model: TravelModel = straightLine(limits.possibleM),
): void {
  visitRanks(facilities, f, demand, limits, model, (j, rank) => {
    counts.possible[j]! += sign;
    if (rank >= NOMINALLY) counts.nominal[j]! += sign;
    if (rank === SURELY) counts.sure[j]! += sign;
  });
}

/** One facility taken out of the counts, to be tried elsewhere. */
export class Drag {
  /** What the other facilities cover. */
  readonly others: Covered;
  private readonly site: PointSet;

  /**
   * @param counts of all other facilities; they are read, not changed
   * @param facilities where facility f keeps its uncertainty from; it is not changed
   */
  constructor(
    private readonly counts: ReachCounts,
    private readonly demand: IndexedDemand,
    private readonly limits: Limits,
    facilities: PointSet,
    f: number,
    private readonly model: TravelModel = straightLine(limits.possibleM),
  ) {
    this.others = coveredBy(counts, demand);
    this.site = {
      lon: Float64Array.of(NaN),
      lat: Float64Array.of(NaN),
      uncertaintyM: facilities.uncertaintyM.slice(f, f + 1),
      // Where it is dragged to is no row of the gazetteer.
      place: Int32Array.of(-1),
      verified: facilities.verified.slice(f, f + 1),
    };
  }

  /** What is covered with the site at [lon, lat], and what it adds to the others. */
  at(lon: number, lat: number): { covered: Covered; adds: Covered } {
    const { counts, demand, site } = this;
    const adds = nothing();
    site.lon[0] = lon;
    site.lat[0] = lat;
    const add = (level: Level, j: number) => {
      if (counts[level][j]) return;
      adds.points[level]++;
      adds.weight[level] += demand.weight[j]!;
    };
    visitRanks(site, 0, demand, this.limits, this.model, (j, rank) => {
      add('possible', j);
      if (rank >= NOMINALLY) add('nominal', j);
      if (rank === SURELY) add('sure', j);
    });
    return { covered: sum(this.others, adds), adds };
  }
}

/** Calls `visit` for each demand point that one facility may reach, with its class (reach.ts). */
export function visitRanks(
  facilities: PointSet,
  f: number,
  demand: IndexedPoints,
  limits: Limits,
  model: TravelModel,
  visit: (j: number, rank: number) => void,
): void {
  const u = facilities.uncertaintyM[f]!;
  const verified = facilities.verified[f] === 1;
  model.visitReachable(facilities, f, demand, (j, d) => {
    const both = verified && demand.verified[j] === 1;
    visit(j, rankOf(d, u + demand.uncertaintyM[j]!, both, limits));
  });
}

function nothing(): Covered {
  return {
    points: { sure: 0, nominal: 0, possible: 0 },
    weight: { sure: 0, nominal: 0, possible: 0 },
  };
}

function sum(a: Covered, b: Covered): Covered {
  const total = nothing();
  for (const level of LEVELS) {
    total.points[level] = a.points[level] + b.points[level];
    total.weight[level] = a.weight[level] + b.weight[level];
  }
  return total;
}
