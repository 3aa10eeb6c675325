/** What a radius covers, told in counts with what is not known: the figures of the circle panel. */
import { fixFirst, type Fix } from './fix-first';
import { indexPoints, locate, packPoints, type PointSet, type ReachRow } from './points';
import { REACH_CLASSES, reach, type ReachClass } from './reach';

/** What is computed in the worker: flat arrays in, flat arrays out. */
export interface ReachJob {
  facilities: PointSet;
  demand: PointSet;
  radiusM: number;
}
export interface ReachOutcome {
  /** For demand[j]: a position in REACH_CLASSES. */
  ranks: Uint8Array;
  fixes: Fix[];
}

export interface Counts {
  /** Demand points with a point; `withoutPoint` come on top. */
  total: number;
  withoutPoint: number;
  /** Each demand point in exactly one class. */
  classes: Record<ReachClass, number>;
  /** Cumulative: sure ≤ nominal ≤ possible. `possible` holds `same-place`, `nominal` does not. */
  within: { sure: number; nominal: number; possible: number };
}

/**
 * `undecidable`: nothing is sure, neither that a demand point is in reach nor that one is out of
 * it; to be said as 'cannot be decided with today's points'.
 */
export type Headline = 'decided' | 'undecidable' | 'no-facilities' | 'no-demand';

export interface PointToFix extends Omit<Fix, 'facilities' | 'demand'> {
  /** Absent for a point without a gazetteer row. */
  placeId?: string;
  /** Ids of the rows that use the point. */
  facilities: string[];
  demand: string[];
  /** Metres. */
  uncertaintyM: number;
  verified: boolean;
}

export interface CoverageReport extends Counts {
  radiusM: number;
  headline: Headline;
  /**
   * Demand points surely out of reach: `beyond`, verified, and every facility has a verified point
   * (one without could stand anywhere).
   */
  surelyBeyond: number;
  /** County code (empty: not given) -> counts, in the order of the demand points. */
  byCounty: Map<string, Counts>;
  /** Facilities that take part in the figures, and those that cannot. */
  counted: ReachRow[];
  uncounted: ReachRow[];
  /** Demand points with a point, and the class of each. */
  demand: { row: ReachRow; reach: ReachClass }[];
  fixFirst: PointToFix[];
}

export interface Prepared {
  facilities: { located: ReachRow[]; without: ReachRow[] };
  demand: { located: ReachRow[]; without: ReachRow[] };
  job: ReachJob;
}

export function prepareReach(
  facilityRows: readonly ReachRow[],
  demandRows: readonly ReachRow[],
  radiusM: number,
): Prepared {
  const places = new Map<string, number>();
  const facilities = locate(facilityRows);
  const demand = locate(demandRows);
  return {
    facilities,
    demand,
    job: {
      facilities: packPoints(facilities.located, places),
      demand: packPoints(demand.located, places),
      radiusM,
    },
  };
}

/** @throws RangeError for a radius that is negative or not a number */
export function runReach({ facilities, demand, radiusM }: ReachJob): ReachOutcome {
  const indexed = indexPoints(demand);
  const ranks = reach(facilities, indexed, radiusM);
  return { ranks, fixes: fixFirst(facilities, indexed, radiusM, ranks) };
}

export function reportReach(prepared: Prepared, { ranks, fixes }: ReachOutcome): CoverageReport {
  const { facilities, demand } = prepared;
  const total = emptyCounts();
  const byCounty = new Map<string, Counts>();
  const countyOf = (row: ReachRow) => {
    const code = row.county ?? '';
    const counts = byCounty.get(code) ?? emptyCounts();
    byCounty.set(code, counts);
    return counts;
  };
  const placed = demand.located.map((row, j) => ({ row, reach: REACH_CLASSES[ranks[j]!]! }));
  for (const { row, reach: found } of placed)
    for (const counts of [total, countyOf(row)]) addTo(counts, found);
  for (const row of demand.without)
    for (const counts of [total, countyOf(row)]) counts.withoutPoint++;

  const allKnown = !facilities.without.length && facilities.located.every((row) => row.verified);
  const surelyBeyond = allKnown
    ? placed.filter(({ row, reach: found }) => found === 'beyond' && row.verified).length
    : 0;
  return {
    ...total,
    radiusM: prepared.job.radiusM,
    headline: headlineOf(
      facilityRowsOf(prepared),
      demandRowsOf(prepared),
      total.within.sure + surelyBeyond,
    ),
    surelyBeyond,
    byCounty,
    counted: facilities.located,
    uncounted: facilities.without,
    demand: placed,
    fixFirst: fixes.map((fix) => pointToFix(facilities.located, demand.located, fix)),
  };
}

const facilityRowsOf = ({ facilities }: Prepared) =>
  facilities.located.length + facilities.without.length;
const demandRowsOf = ({ demand }: Prepared) => demand.located.length + demand.without.length;

/** @param decided demand points that are surely in reach, or surely not */
export function headlineOf(facilities: number, demand: number, decided: number): Headline {
  if (!facilities) return 'no-facilities';
  if (!demand) return 'no-demand';
  return decided > 0 ? 'decided' : 'undecidable';
}

/** @param located the rows of the facilities and of the demand points that have a point */
export function pointToFix(
  facilities: readonly ReachRow[],
  demand: readonly ReachRow[],
  fix: Fix,
): PointToFix {
  const users = fix.facilities.map((f) => facilities[f]!);
  const seats = fix.demand.map((j) => demand[j]!);
  const rows = [...users, ...seats];
  const placeId = rows[0]?.placeId;
  return {
    ...fix,
    ...(placeId !== undefined ? { placeId } : {}),
    facilities: users.map((row) => row.id),
    demand: seats.map((row) => row.id),
    uncertaintyM: Math.max(...rows.map((row) => row.uncertaintyM!)),
    verified: rows.every((row) => row.verified),
  };
}

function emptyCounts(): Counts {
  const classes = Object.fromEntries(REACH_CLASSES.map((name) => [name, 0]));
  return {
    total: 0,
    withoutPoint: 0,
    classes: classes as Record<ReachClass, number>,
    within: { sure: 0, nominal: 0, possible: 0 },
  };
}

function addTo(counts: Counts, found: ReachClass): void {
  counts.total++;
  counts.classes[found]++;
  if (found === 'beyond') return;
  counts.within.possible++;
  if (found === 'surely' || found === 'nominally') counts.within.nominal++;
  if (found === 'surely') counts.within.sure++;
}
