/**
 * Local search by interchange (Teitz and Bart 1968): one open site against one closed, the best
 * exchange each time, until none helps. What every exchange gains is found in one pass over the
 * lists (after Whitaker 1983 and Resende and Werneck 2007):
 *
 *   gain(in) − loss(out) + extra(in, out)
 *
 * where `loss` is what the people of a closed site pay to go to their second nearest, and `extra`
 * what they save of that because the new site is nearer than their second nearest.
 */
import { tell, type Progress } from '../cancel';
import { costsWith, type Costs, type SitingProblem } from './costs';

/** An exchange must gain more than this share of the cost, or rounding could go round for ever. */
const LEAST_GAIN = 1e-12;

/**
 * Improves `open` until no exchange of one site helps; of equal exchanges the first in order of
 * (in, out). Returns the open sites and the costs with them.
 * @param progress told a share that nears 1, since the number of exchanges is not known
 */
export function interchange(
  problem: SitingProblem,
  open: readonly number[],
  progress?: Progress,
): { open: number[]; costs: Costs } {
  let sites = [...open];
  let costs = costsWith(problem, sites);
  const least = LEAST_GAIN * costsWith(problem, []).total;
  for (let round = 1; ; round++) {
    const exchange = bestExchange(costs, sites);
    if (!exchange || exchange.gain <= least) return { open: sites, costs };
    sites = sites.map((site) => (site === exchange.out ? exchange.in : site));
    costs = costsWith(problem, sites);
    tell(progress, round / (round + sites.length));
  }
}

interface Exchange {
  in: number;
  out: number;
  gain: number;
}

function bestExchange(costs: Costs, open: readonly number[]): Exchange | undefined {
  const { first, second, nearest, problem } = costs;
  const { weight, lists } = problem;
  const { start, ids, metres } = lists;
  const count = start.length - 1;
  const slot = new Int32Array(count).fill(-1);
  open.forEach((site, i) => (slot[site] = i));
  const loss = losses(costs, open);
  const extra = new Float64Array(open.length);
  let best: Exchange | undefined;
  for (let site = 0; site < count; site++) {
    if (slot[site]! >= 0) continue;
    let gain = 0;
    extra.fill(0);
    for (let n = start[site]!; n < start[site + 1]!; n++) {
      const j = ids[n]!;
      const cost = metres ? metres[n]! : 0;
      if (cost >= second[j]!) continue;
      const now = first[j]!;
      if (cost < now) gain += weight[j]! * (now - cost);
      const user = nearest[j]!;
      if (user >= 0) extra[slot[user]!]! += weight[j]! * (second[j]! - Math.max(now, cost));
    }
    for (let i = 0; i < open.length; i++) {
      const total = gain - loss[i]! + extra[i]!;
      if (total > (best?.gain ?? 0)) best = { in: site, out: open[i]!, gain: total };
    }
  }
  return best;
}

/** For each open site: by how much the total cost would rise without it. */
export function losses({ first, second, nearest, problem }: Costs, open: readonly number[]) {
  const slot = new Map(open.map((site, i) => [site, i]));
  const loss = new Float64Array(open.length);
  for (let j = 0; j < nearest.length; j++) {
    if (nearest[j]! < 0) continue;
    loss[slot.get(nearest[j]!)!]! += problem.weight[j]! * (second[j]! - first[j]!);
  }
  return loss;
}
