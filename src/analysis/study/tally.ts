/** Counts and weighted sums of what is in reach, by groups (counties, townships). */
import type { DemandPoints } from '../demand';
import { REACH_CLASSES, type ReachClass } from '../reach';

export interface Within {
  sure: number;
  nominal: number;
  possible: number;
}

/** What is known of one group of demand points. */
export interface Tally {
  /** Demand points with a point, each in exactly one class; `withoutPoint` come on top. */
  points: number;
  withoutPoint: number;
  classes: Record<ReachClass, number>;
  /** Cumulative: sure ≤ nominal ≤ possible. `same-place` is possible, never nominal. */
  within: Within;
  /** Sum of all weights, and of those in reach: people, km² … as the demand's source says. */
  weight: number;
  weightWithin: Within;
}

const CLASSES = REACH_CLASSES.length;

/** Flat: for group g and class c at g × 5 + c. */
export interface Tallies {
  counts: Float64Array;
  weights: Float64Array;
}

/**
 * One pass over the demand points.
 * @param group for demand[j]: 0 … groups − 1, or -1 for none
 */
export function tallyByGroup(
  ranks: Uint8Array,
  weight: DemandPoints['weight'],
  group: Int32Array,
  groups: number,
): Tallies {
  const counts = new Float64Array(groups * CLASSES);
  const weights = new Float64Array(groups * CLASSES);
  for (let j = 0; j < ranks.length; j++) {
    const g = group[j]!;
    if (g < 0) continue;
    const at = g * CLASSES + ranks[j]!;
    counts[at]!++;
    weights[at]! += weight[j]!;
  }
  return { counts, weights };
}

export function tallyOf({ counts, weights }: Tallies, g: number, withoutPoint = 0): Tally {
  const of = (flat: Float64Array) => [...flat.subarray(g * CLASSES, (g + 1) * CLASSES)];
  const [numbers, sums] = [of(counts), of(weights)];
  const total = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
  const classes = Object.fromEntries(REACH_CLASSES.map((name, c) => [name, numbers[c]!]));
  return {
    points: total(numbers),
    withoutPoint,
    classes: classes as Record<ReachClass, number>,
    within: cumulate(numbers),
    weight: total(sums),
    weightWithin: cumulate(sums),
  };
}

/** From counts in the order of REACH_CLASSES. */
function cumulate(numbers: readonly number[]): Within {
  const [, possibly = 0, samePlace = 0, nominally = 0, sure = 0] = numbers;
  const nominal = sure + nominally;
  return { sure, nominal, possible: nominal + samePlace + possibly };
}
