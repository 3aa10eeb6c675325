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
  /** The user's points outside the area that is studied: in no figure. */
  outside: StudyDemand['outside'];
  /** Numbers of gazetteer rows that facilities, demand and candidates share. */
  places: Map<string, number>;
}

export function groundOf(
  kinds: readonly string[],
  reach: StudyReach,
  standing: Standing,
  demand: StudyDemand,
  places: Map<string, number>,
): Ground {
  return {
    reach,
    kinds: new Set(kinds),
    standing,
    source: demand.source,
    demand: insideOf(demand),
    demandWithoutPoint: demand.withoutPoint.length,
    outside: demand.outside,
    places,
  };
}

/** The points of the area that is studied: what lies outside of it is counted apart. */
function insideOf({ points, county, outside }: StudyDemand): DemandPoints {
  if (!outside.points) return points;
  const kept = <A extends Float64Array | Int32Array | Uint8Array>(values: A) =>
    (values as Float64Array).filter((_, j) => county[j]! >= 0) as unknown as A;
  const { lon, lat, uncertaintyM, place, verified, weight } = points;
  return {
    lon: kept(lon),
    lat: kept(lat),
    uncertaintyM: kept(uncertaintyM),
    place: kept(place),
    verified: kept(verified),
    weight: kept(weight),
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
