/** What siting and what-if stand on: the facilities that stay, the demand, and how far is in reach. */
import type { DemandPoints, DemandSource } from '../../analysis/demand';
import { coveredBy, type Covered, type IndexedDemand } from '../../analysis/incremental';
import {
  locate,
  indexPoints,
  packPoints,
  type PointSet,
  type ReachRow,
} from '../../analysis/points';
import { withProposed, type Scenario } from '../../analysis/scenario/site';
import { assess, type Assessment } from '../../analysis/study/assess';
import type { Standing } from '../../analysis/study/study';
import type { StudyDemand } from '../../analysis/study/study-demand';
import type { StudyReach } from '../../analysis/study/study-reach';

/** More demand points than this are not reckoned between two frames of a drag. */
export const MOST_LIVE = 200_000;

export interface Ground {
  reach: StudyReach;
  kinds: ReadonlySet<string>;
  /** Those without a point are counted apart and never placed. */
  standing: Standing;
  source: DemandSource;
  demand: DemandPoints;
  /** Seats that have no point. */
  demandWithoutPoint: number;
  /** Numbers of gazetteer rows that facilities, demand and candidates share. */
  places: Map<string, number>;
}

export function groundOf(
  kinds: readonly string[],
  reach: StudyReach,
  standing: Standing,
  { source, points, withoutPoint }: StudyDemand,
  places: Map<string, number>,
): Ground {
  return {
    reach,
    kinds: new Set(kinds),
    standing,
    source,
    demand: points,
    demandWithoutPoint: withoutPoint.length,
    places,
  };
}

/** The facilities of the ground with the proposed ones of its kinds behind them. */
export function pointsWith(ground: Ground, scenario: Scenario): PointSet {
  const rows: ReachRow[] = withProposed(
    ground.standing.placed.map(({ row }) => row),
    scenario,
    ground.kinds,
  );
  return packPoints(locate(rows).located, ground.places);
}

/** The ground reckoned once, for figures that follow a hand. */
export interface LiveGround {
  indexed: IndexedDemand;
  assessed: Assessment;
  covered: Covered;
}

export function liveGround({ demand, standing, reach }: Ground): LiveGround {
  const indexed = { ...indexPoints(demand), weight: demand.weight };
  const assessed = assess(standing.points, indexed, reach.limits);
  return { indexed, assessed, covered: coveredBy(assessed, demand) };
}
