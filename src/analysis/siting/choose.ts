/** Chooses k sites: greedy, then interchange, then told in the order of what each adds. */
import { tell, type Progress } from '../cancel';
import { Costs, costsWith, type SitingProblem } from './costs';
import { interchange, losses } from './interchange';
import { lazyGreedy } from './lazy-greedy';

export interface ChosenSites {
  /** Candidates, the one that adds most first; fewer than asked where no other adds anything. */
  sites: number[];
  /** What each adds to those before it; they add up to before − after. */
  adds: number[];
  /** What would be lost without it while all others stay. */
  lossWithout: number[];
  /** Cost with the locked facilities alone, and with the sites too. */
  before: number;
  after: number;
  /**
   * No choice of k candidates costs less: the cost less the k largest gains still to be had, a bound
   * that holds because gains only shrink. Equal to `after`: the choice is proven best.
   */
  atLeast: number;
}

/**
 * Deterministic.
 * @throws RangeError unless k is a whole number above 0
 * @throws Cancelled when the listener answers `false`
 */
export function chooseSites(problem: SitingProblem, k: number, progress?: Progress): ChosenSites {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`${k} sites`);
  const all = Array.from({ length: problem.lists.start.length - 1 }, (_, site) => site);
  const start = new Costs(problem);
  const before = start.total;
  const greedy = lazyGreedy(start, all, k, (n) => tell(progress, (0.5 * n) / k));
  const { open, costs } = interchange(
    problem,
    greedy.map(({ site }) => site),
    progress && ((share) => progress(0.5 + 0.5 * share)),
  );
  const ordered = lazyGreedy(
    new Costs(problem),
    [...open].sort((a, b) => a - b),
    k,
  );
  const sites = ordered.map(({ site }) => site);
  const after = costs.total;
  return {
    sites,
    adds: ordered.map(({ gain }) => gain),
    lossWithout: [...losses(costsWith(problem, sites), sites)],
    before,
    after,
    atLeast: Math.max(0, after - largestGains(costs, all, k)),
  };
}

function largestGains(costs: Costs, sites: readonly number[], k: number): number {
  const gains = Float64Array.from(sites, (site) => costs.gain(site)).sort();
  return gains.slice(-k).reduce((sum, gain) => sum + gain, 0);
}
