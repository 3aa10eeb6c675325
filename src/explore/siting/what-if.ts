/** What the proposals of a scenario change, all together and each beside the others. */
import {
  Drag,
  LEVELS,
  count,
  coveredBy,
  visitRanks,
  type Covered,
  type ReachCounts,
} from '../../analysis/incremental';
import { packPoints, type PointSet } from '../../analysis/points';
import { NOMINALLY, SURELY } from '../../analysis/reach';
import { straightLine } from '../../analysis/travel-model';
import { rowOfSite, type ProposedSite, type Scenario } from '../../analysis/scenario/site';
import type { Ground, LiveGround } from './ground';

export type Level = (typeof LEVELS)[number];
/** One figure with its range. */
export type Ends = Record<Level, number>;

export interface WhatIf {
  before: Ends;
  after: Ends;
  /** What each proposal adds to all others, by its id. */
  adds: ReadonlyMap<string, Ends>;
}

/** Proposals of the kinds that are asked about. */
export function asked({ kinds }: Ground, scenario: Scenario): ProposedSite[] {
  return scenario.filter(({ kind }) => kinds.has(kind));
}

export function whatIf(ground: Ground, live: LiveGround, scenario: Scenario): WhatIf {
  const sites = asked(ground, scenario);
  const counts = countsWith(ground, live, sites);
  const adds = new Map(sites.map((site) => [site.id, addedBy(site, counts, ground, live)]));
  return {
    before: live.covered.weight,
    after: coveredBy(counts, live.indexed).weight,
    adds,
  };
}

/** What nobody else reaches. */
function addedBy(
  site: ProposedSite,
  counts: ReachCounts,
  { reach: { limits } }: Ground,
  { indexed }: LiveGround,
): Ends {
  const adds: Ends = { sure: 0, nominal: 0, possible: 0 };
  const add = (level: Level, j: number) => {
    if (counts[level][j] === 1) adds[level] += indexed.weight[j]!;
  };
  visitRanks(pointOf(site), 0, indexed, limits, straightLine(limits.possibleM), (j, rank) => {
    add('possible', j);
    if (rank >= NOMINALLY) add('nominal', j);
    if (rank === SURELY) add('sure', j);
  });
  return adds;
}

/** One proposal taken out, to be tried where it is dragged; null for one that is not asked about. */
export function dragOf(
  ground: Ground,
  live: LiveGround,
  scenario: Scenario,
  id: string,
): Drag | null {
  const sites = asked(ground, scenario);
  const moved = sites.find((site) => site.id === id);
  if (!moved) return null;
  const others = countsWith(
    ground,
    live,
    sites.filter((site) => site !== moved),
  );
  return new Drag(others, live.indexed, ground.reach.limits, pointOf(moved), 0);
}

/** The answer while a proposal is on its way. */
export function whileDragged(settled: WhatIf, id: string, step: DragStep): WhatIf {
  return {
    before: settled.before,
    after: step.covered.weight,
    adds: new Map(settled.adds).set(id, step.adds.weight),
  };
}
type DragStep = { covered: Covered; adds: Covered };

function countsWith(
  { reach }: Ground,
  { indexed, assessed }: LiveGround,
  sites: readonly ProposedSite[],
): ReachCounts {
  const counts: ReachCounts = {
    sure: assessed.sure.slice(),
    nominal: assessed.nominal.slice(),
    possible: assessed.possible.slice(),
  };
  for (const site of sites) count(counts, pointOf(site), 0, indexed, reach.limits, 1);
  return counts;
}

const pointOf = (site: ProposedSite): PointSet => packPoints([rowOfSite(site)], new Map());
