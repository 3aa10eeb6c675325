/** A floating catchment study: what is left out, the run in the worker, the figures by county. */
import type { Progress } from './cancel';
import { catchment, type CatchmentScores } from './catchment';
import { cellOrder, restored, sortedDemand } from './cell-order';
import { DECAYS, type DecayId } from './decay';
import type { DemandPoints } from './demand';
import { indexPoints, locate, type PointSet, type ReachRow } from './points';
import { straightLine } from './travel-model';

/** A facility with what it has to share: beds, places, … */
export interface SupplyRow extends ReachRow {
  supply?: number;
}

export interface Sharing {
  /** Takes part in the scores. */
  counted: SupplyRow[];
  /** Never placed, so its supply (where it has any) is in no score. */
  withoutPoint: SupplyRow[];
  /** Has a point, but no capacity is known; never guessed. */
  withoutSupply: SupplyRow[];
}

export function sharing(rows: readonly SupplyRow[]): Sharing {
  const { located, without } = locate(rows);
  const known = ({ supply }: SupplyRow) => Number.isFinite(supply) && supply! >= 0;
  return {
    counted: located.filter(known),
    withoutPoint: without,
    withoutSupply: located.filter((row) => !known(row)),
  };
}

/** What the worker is given: flat arrays and plain values. */
export interface CatchmentStudy {
  facilities: PointSet;
  supply: Float64Array;
  demand: DemandPoints;
  /** Metres of way. */
  catchmentM: number;
  /** Way ÷ straight line. */
  detour: number;
  decay: DecayId;
}

/**
 * Scores in the order of the demand points.
 * @throws RangeError for a catchment or a detour factor that is not greater than 0
 * @throws Cancelled when the listener answers `false`
 */
export function runCatchment(study: CatchmentStudy, progress?: Progress): CatchmentScores {
  const { facilities, supply, demand, catchmentM, detour, decay } = study;
  const order = cellOrder(demand);
  const points = sortedDemand(demand, order);
  const scores = catchment(
    {
      facilities,
      supply,
      demand: indexPoints(points),
      weight: points.weight,
      model: straightLine(catchmentM / detour),
      decay: DECAYS[decay].weigh,
    },
    progress,
  );
  const back = (values: Float64Array) => restored(values, order);
  return {
    nominal: back(scores.nominal),
    ends: scores.ends && { low: back(scores.ends.low), high: back(scores.ends.high) },
    shared: scores.shared,
  };
}

/** Figures of one county, or of all. A mean is per unit of weight; NaN where nobody is counted. */
export interface AreaScore {
  /** Sum of the weights of its demand points. */
  people: number;
  mean: number;
  /** Ends of the range of the mean; `high` may be Infinity. */
  low: number;
  high: number;
  /**
   * People whose score is 0, nominally and at the high end. The latter is no certainty where
   * facilities without a point are left out.
   */
  withoutAny: { nominal: number; atBest: number };
}

/**
 * @param area for each demand point the number of its county; -1: none
 * @param areas how many counties there are
 */
export function scoresByArea(
  { nominal, ends }: CatchmentScores,
  weight: Float64Array,
  area: Int32Array,
  areas: number,
): AreaScore[] {
  const { low, high } = ends ?? { low: nominal, high: nominal };
  const found = Array.from({ length: areas }, emptyScore);
  for (let j = 0; j < weight.length; j++) {
    const score = found[area[j]!];
    const people = weight[j]!;
    // Nobody lives there: an endless score of nobody would spoil the sums.
    if (!score || people === 0) continue;
    score.people += people;
    score.mean += people * nominal[j]!;
    score.low += people * low[j]!;
    score.high += people * high[j]!;
    if (nominal[j] === 0) score.withoutAny.nominal += people;
    if (high[j] === 0) score.withoutAny.atBest += people;
  }
  return found.map((score) => ({
    ...score,
    mean: score.mean / score.people,
    low: score.low / score.people,
    high: score.high / score.people,
  }));
}

function emptyScore(): AreaScore {
  return { people: 0, mean: 0, low: 0, high: 0, withoutAny: { nominal: 0, atBest: 0 } };
}
