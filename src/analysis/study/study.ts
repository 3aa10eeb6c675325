/**
 * A study: facilities of some kinds in one state of the plan × demand × a standard → a finding.
 * `prepareStudy` and `reportStudy` work with the record's rows, `runStudy` (study-job.ts) between
 * them with flat arrays only.
 */
import { headlineOf, pointToFix, type Headline, type PointToFix } from '../coverage';
import { locate, packPoints, type PointSet, type ReachRow } from '../points';
import { REACH_CLASSES } from '../reach';
import { standsIn, type Facility, type StudyState } from '../states';
import type { StudyDemand } from './study-demand';
import type { StudyJob, StudyOutcome } from './study-job';
import type { StudyReach } from './study-reach';
import { seatRows, type SeatRow } from './seats';
import { tallyOf, type Tallies, type Tally } from './tally';
import type { Unit } from './units';

/** The facilities that stand in a state, split by whether they have a point. */
export interface Standing {
  /** In the order of `points`. */
  placed: Facility[];
  /** Counted apart and named, never placed. */
  withoutPoint: Facility[];
  points: PointSet;
}

export interface PreparedStudy {
  standing: Standing;
  demand: StudyDemand;
  reach: StudyReach;
  job: StudyJob;
}

export interface UnitTally {
  unit: Unit;
  tally: Tally;
}

export interface StudyReport {
  /** As in coverage.ts: `undecidable` where no demand point is surely in reach nor surely out of it. */
  headline: Headline;
  total: Tally;
  /**
   * Demand points surely out of reach: verified, and every facility has a verified point (one
   * without could stand anywhere).
   */
  surelyBeyond: number;
  counties: UnitTally[];
  townships: UnitTally[];
  /** One row a township seat; empty for other demand. */
  seats: SeatRow[];
  fixFirst: PointToFix[];
  counted: Facility[];
  withoutPoint: Facility[];
}

/**
 * @param places numbers of gazetteer rows: the map that the demand was made with
 */
export function standing(
  facilities: readonly Facility[],
  state: StudyState,
  places: Map<string, number>,
): Standing {
  const there = facilities.filter((facility) => standsIn(facility, state));
  const { located } = locate(there.map(({ row }) => row));
  const usable = new Set<ReachRow>(located);
  return {
    placed: there.filter(({ row }) => usable.has(row)),
    withoutPoint: there.filter(({ row }) => !usable.has(row)),
    points: packPoints(located, places),
  };
}

export function prepareStudy(
  facilities: Standing,
  demand: StudyDemand,
  reach: StudyReach,
): PreparedStudy {
  const { points, county, township, counties, townships } = demand;
  return {
    standing: facilities,
    demand,
    reach,
    job: {
      facilities: facilities.points,
      demand: points,
      county,
      counties: counties.length,
      township,
      townships: townships.length,
      limits: reach.limits,
      nearest: demand.rows !== undefined,
    },
  };
}

export function reportStudy(prepared: PreparedStudy, outcome: StudyOutcome): StudyReport {
  const { standing: there, demand } = prepared;
  const known = !there.withoutPoint.length && there.points.verified.every((v) => v === 1);
  const surelyBeyond = known ? countSurelyBeyond(demand, outcome) : 0;
  const total = tallyOf(outcome.total, 0, demand.withoutPoint.length);
  return {
    headline: headlineOf(
      there.placed.length + there.withoutPoint.length,
      total.points + total.withoutPoint,
      total.within.sure + surelyBeyond,
    ),
    total,
    surelyBeyond,
    counties: unitTallies(demand.counties, outcome.byCounty, demand.withoutPoint, 'county'),
    townships: unitTallies(demand.townships, outcome.byTownship, demand.withoutPoint, 'township'),
    seats: seatRows(prepared, outcome, known),
    fixFirst: outcome.fixes.map((fix) =>
      pointToFix(
        there.placed.map(({ row }) => row),
        demand.rows ?? [],
        demand.rows ? fix : { ...fix, demand: [] },
      ),
    ),
    counted: there.placed,
    withoutPoint: there.withoutPoint,
  };
}

function countSurelyBeyond({ points, county }: StudyDemand, { assessment }: StudyOutcome): number {
  const beyond = REACH_CLASSES.indexOf('beyond');
  let count = 0;
  assessment.ranks.forEach((rank, j) => {
    if (rank === beyond && points.verified[j] === 1 && county[j]! >= 0) count++;
  });
  return count;
}

function unitTallies(
  units: readonly Unit[],
  tallies: Tallies,
  without: StudyDemand['withoutPoint'],
  level: 'county' | 'township',
): UnitTally[] {
  const missing = new Map<number, number>();
  for (const at of without) missing.set(at[level], (missing.get(at[level]) ?? 0) + 1);
  return units.map((unit, g) => ({ unit, tally: tallyOf(tallies, g, missing.get(g)) }));
}
