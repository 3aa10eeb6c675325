/**
 * What each new facility adds to what stands already: alone, and in the order in which the next one
 * always adds most. A facility without a point has no place in this: the caller names it apart.
 */
import { tell, type Progress } from '../cancel';
import type { DemandPoints } from '../demand';
import type { IndexedPoints, PointSet } from '../points';
import { NOMINALLY, POSSIBLY, SURELY, rankOf, type Limits } from '../reach';
import { straightLine, type TravelModel } from '../travel-model';
import type { Within } from './tally';

export interface Gain {
  /** Position in `projects`. */
  project: number;
  /** Weight that comes into reach. */
  adds: Within;
}

export interface Gains {
  /** In the order of the projects: each as if it were the only one. */
  alone: Gain[];
  /**
   * Greedy: each next project adds most nominally, then surely, then possibly; equal ones in the
   * order given. What a project adds depends on those before it; the sum does not.
   */
  inOrder: Gain[];
}

/** Pairs of project and point that are held at a time: five bytes each. */
const MOST_PAIRS = 20_000_000;

/**
 * Null where there are too many pairs of project and point in reach (MOST_PAIRS).
 * @param ranks what the facilities that stand give (assess): positions in REACH_CLASSES
 * @throws RangeError for limits that are negative or not numbers; Cancelled
 */
export function gainsOf(
  projects: PointSet,
  demand: IndexedPoints & DemandPoints,
  ranks: Uint8Array,
  limits: Limits,
  progress?: Progress,
  model: TravelModel = straightLine(limits.possibleM),
): Gains | null {
  const count = projects.lon.length;
  const reached: Reached[] = [];
  let pairs = 0;
  for (let p = 0; p < count; p++) {
    tell(progress, p / count / 2);
    const one = reachedBy(projects, p, demand, limits, model);
    pairs += one.points.length;
    if (pairs > MOST_PAIRS) return null;
    reached.push(one);
  }
  const now = ranks.slice();
  const gain = (project: number): Gain => ({
    project,
    adds: weightAdded(reached[project]!, now, demand.weight),
  });
  const alone = reached.map((_, p) => gain(p));
  const left = new Set(alone.map(({ project }) => project));
  const inOrder: Gain[] = [];
  // What a project adds can only shrink, so one whose last figure is not better need not be asked.
  const last = alone.map(({ adds }) => adds);
  while (left.size) {
    tell(progress, 0.5 + inOrder.length / count / 2);
    let best: Gain | undefined;
    for (const project of left) {
      if (best && !isMore(last[project]!, best.adds)) continue;
      const fresh = gain(project);
      last[project] = fresh.adds;
      if (!best || isMore(fresh.adds, best.adds)) best = fresh;
    }
    inOrder.push(best!);
    left.delete(best!.project);
    take(reached[best!.project]!, now);
  }
  tell(progress, 1);
  return { alone, inOrder };
}

/** Demand points that one project may reach, and the class it gives them. */
interface Reached {
  points: Uint32Array;
  ranks: Uint8Array;
}

function reachedBy(
  projects: PointSet,
  p: number,
  demand: IndexedPoints,
  limits: Limits,
  model: TravelModel,
): Reached {
  const points: number[] = [];
  const ranks: number[] = [];
  const u = projects.uncertaintyM[p]!;
  model.visitReachable(projects, p, demand, (j, d) => {
    const both = projects.verified[p] === 1 && demand.verified[j] === 1;
    points.push(j);
    ranks.push(rankOf(d, u + demand.uncertaintyM[j]!, both, limits));
  });
  return { points: Uint32Array.from(points), ranks: Uint8Array.from(ranks) };
}

function weightAdded({ points, ranks }: Reached, now: Uint8Array, weight: Float64Array): Within {
  const adds: Within = { sure: 0, nominal: 0, possible: 0 };
  points.forEach((j, i) => {
    const [before, after] = [now[j]!, ranks[i]!];
    if (after <= before) return;
    if (before < POSSIBLY) adds.possible += weight[j]!;
    if (before < NOMINALLY && after >= NOMINALLY) adds.nominal += weight[j]!;
    if (after >= SURELY) adds.sure += weight[j]!;
  });
  return adds;
}

function take({ points, ranks }: Reached, now: Uint8Array): void {
  points.forEach((j, i) => {
    if (ranks[i]! > now[j]!) now[j] = ranks[i]!;
  });
}

function isMore(a: Within, b: Within): boolean {
  return (a.nominal - b.nominal || a.sure - b.sure || a.possible - b.possible) > 0;
}
