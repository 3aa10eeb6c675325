/**
 * Where next: k new sites out of candidates, beside facilities that stay (existing, and planned ones
 * if wanted).
 *
 * `cover` reaches the most weight within a limit (maximal covering, MCLP: Church and ReVelle 1974);
 * `distance` makes the sum of weight × metres to the nearest facility least (p-median: Hakimi 1964),
 * where everybody beyond the limit counts as at the limit.
 *
 * A candidate and a demand point of one gazetteer row have an unknown distance, so such a site
 * serves its own township only where the aim is `possible`.
 */
import type { Progress } from '../cancel';
import { cellOrder, sortedDemand } from '../cell-order';
import type { DemandPoints } from '../demand';
import { indexPoints, type IndexedPoints, type PointSet } from '../points';
import { straightLine, type TravelModel } from '../travel-model';
import { chooseSites, type ChosenSites } from './choose';
import { CoverTally, DistanceTally, type CoverEnds, type DistanceEnds } from './ends';
import { serviceLists, type Aim } from './lists';

export interface SitingJob {
  candidates: PointSet;
  /** Facilities that stay. */
  locked: PointSet;
  demand: DemandPoints;
  /** How many sites. */
  k: number;
  /** Metres of straight line (way ÷ detour factor). */
  limitM: number;
}

export interface Site<Ends> {
  /** Position among the candidates. */
  candidate: number;
  /** What it adds to the locked facilities and the sites before it, and what would go without it. */
  adds: number;
  lossWithout: number;
  /** With it and all before it. */
  after: Ends;
}

export interface SitingResult<Ends> {
  /** The one that adds most first; fewer than asked where no other candidate adds anything. */
  sites: Site<Ends>[];
  /** With the locked facilities alone. */
  before: Ends;
  /** Sum of the weights. */
  total: number;
  /** In the unit of the aim (weight, or weight × metres): what was optimised, before and after. */
  objective: { before: number; after: number; bestPossible: number };
}

/**
 * The sites that bring the most weight into reach. `bestPossible`: no choice covers more.
 * @throws TooManyPairs
 * @throws Cancelled when the listener answers `false`
 */
export function siteForCover(
  job: SitingJob & { aim: Aim },
  progress?: Progress,
): SitingResult<CoverEnds> {
  const { candidates, locked, aim } = job;
  const { demand, weight } = indexed(job.demand);
  const model = straightLine(job.limitM);
  const [listing, choosing] = halves(progress);
  const lists = serviceLists(candidates, demand, model, aim, false, listing);
  const base = uncovered(locked, demand, model, aim);
  const chosen = chooseSites({ lists, weight, base }, job.k, choosing);
  const total = weight.reduce((sum, w) => sum + w, 0);
  const result = withEnds(job, chosen, new CoverTally(demand, weight, model));
  const objective = {
    before: total - chosen.before,
    after: total - chosen.after,
    bestPossible: total - chosen.atLeast,
  };
  return { ...result, total, objective };
}

/**
 * The sites that shorten the ways most. `bestPossible`: no choice makes the sum less.
 * @throws TooManyPairs
 * @throws Cancelled when the listener answers `false`
 */
export function siteForDistance(job: SitingJob, progress?: Progress): SitingResult<DistanceEnds> {
  const { candidates, locked } = job;
  const { demand, weight } = indexed(job.demand);
  const model = straightLine(job.limitM);
  const [listing, choosing] = halves(progress);
  const lists = serviceLists(candidates, demand, model, 'nominal', true, listing);
  const alone = new DistanceTally(demand, weight, model);
  for (let s = 0; s < locked.lon.length; s++) alone.add(locked, s);
  const chosen = chooseSites({ lists, weight, base: alone.metres }, job.k, choosing);
  return {
    ...withEnds(job, chosen, new DistanceTally(demand, weight, model)),
    total: weight.reduce((sum, w) => sum + w, 0),
    objective: { before: chosen.before, after: chosen.after, bestPossible: chosen.atLeast },
  };
}

/** In an order of their own, since no result names a demand point. */
function indexed(points: DemandPoints) {
  const near = sortedDemand(points, cellOrder(points));
  return { demand: indexPoints(near), weight: near.weight };
}

/** 0 where a locked facility serves a demand point, else 1. */
function uncovered(locked: PointSet, demand: IndexedPoints, model: TravelModel, aim: Aim) {
  const lists = serviceLists(locked, demand, model, aim, false);
  const base = new Float64Array(demand.lon.length).fill(1);
  for (const j of lists.ids) base[j] = 0;
  return base;
}

interface Tally<Ends> {
  add(sites: PointSet, s: number): void;
  readonly ends: Ends;
}

function withEnds<Ends>(
  { candidates, locked }: SitingJob,
  { sites, adds, lossWithout }: ChosenSites,
  tally: Tally<Ends>,
): { sites: Site<Ends>[]; before: Ends } {
  for (let s = 0; s < locked.lon.length; s++) tally.add(locked, s);
  const before = tally.ends;
  const told = sites.map((candidate, i) => {
    tally.add(candidates, candidate);
    return { candidate, adds: adds[i]!, lossWithout: lossWithout[i]!, after: tally.ends };
  });
  return { sites: told, before };
}

/** Listing the pairs takes about as long as choosing among them. */
function halves(progress: Progress | undefined): [Progress | undefined, Progress | undefined] {
  if (!progress) return [undefined, undefined];
  return [(share) => progress(share / 2), (share) => progress(0.5 + share / 2)];
}
