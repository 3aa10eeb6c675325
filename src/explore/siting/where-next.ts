/** The question where next facilities help most, and its answer as the room shows it. */
import { packPoints, type PointSet } from '../../analysis/points';
import {
  gridCandidates,
  ownCandidates,
  seatCandidates,
  type Candidates,
} from '../../analysis/siting/candidates';
import type { CoverEnds, DistanceEnds } from '../../analysis/siting/ends';
import type { Aim } from '../../analysis/siting/lists';
import type { SitingJob, SitingResult } from '../../analysis/siting/siting';
import type { Scenario } from '../../analysis/scenario/site';
import type { Township } from '../../atlas/record';
import type { Areal } from '../../analysis/study/ring-crossings';
import { pointsWith, type Ground } from './ground';
import { asked, type Ends } from './what-if';

export const AIMS = ['cover', 'distance'] as const;
export type SitingAim = (typeof AIMS)[number];
export const CANDIDATES = [
  'township-seats',
  'grid',
  'points',
] as const satisfies Candidates['tag'][];
export type CandidateTag = (typeof CANDIDATES)[number];

export interface SitingChoice {
  k: number;
  aim: SitingAim;
  /** Which end `cover` plans for. */
  end: Aim;
  candidates: CandidateTag;
  /** Kilometres between the points of a grid. */
  stepKm: number;
  /** Kilometres: a way that is longer counts as this long. */
  capKm: number;
}

export const FIRST_CHOICE: SitingChoice = {
  k: 3,
  aim: 'cover',
  end: 'nominal',
  candidates: 'township-seats',
  stepKm: 3,
  capKm: 30,
};

export interface FoundSite {
  lon: number;
  lat: number;
  /** Empty for a point of a grid. */
  name: string;
  /** Weight brought into reach beside the sites before it, or metres taken off the average way. */
  adds: Ends;
}

export interface Finding {
  aim: SitingAim;
  sites: FoundSite[];
  /** Weight in reach, or the average way in metres; for ways `sure` is the far end. */
  before: Ends;
  after: Ends;
  /** No choice does better than this in what was aimed at. */
  bound: number;
  isProven: boolean;
  /** Sum of the weights. */
  total: number;
  candidates: number;
  locked: number;
  lockedProposals: number;
  /** The question that it answers, to tell when another is asked. */
  ground: Ground;
  choice: SitingChoice;
}

/** What candidates are made of. */
export interface Places {
  /** Of the area. */
  townships: readonly Township[];
  /** Counties of the area, for the grid. */
  shapes: readonly Areal[];
  /** The user's points with their names. */
  own: { points: PointSet; names: string[] | null } | null;
}

export function candidatesOf(
  { candidates, stepKm }: SitingChoice,
  { places }: Ground,
  { townships, shapes, own }: Places,
): Candidates {
  switch (candidates) {
    case 'township-seats':
      return seatCandidates(townships, places);
    case 'grid':
      return gridCandidates(shapes, stepKm * 1000);
    case 'points':
      return own
        ? ownCandidates(own.points, own.names ?? [])
        : ownCandidates(packPoints([], places), []);
  }
}

/** Proposals stay as the facilities do: the new sites are found beside them. */
export function jobOf(
  choice: SitingChoice,
  ground: Ground,
  scenario: Scenario,
  candidates: Candidates,
): SitingJob {
  return {
    candidates: candidates.points,
    locked: pointsWith(ground, scenario),
    demand: ground.demand,
    k: choice.k,
    limitM: choice.aim === 'cover' ? ground.reach.limits.nominalM : choice.capKm * 1000,
  };
}

interface Told {
  choice: SitingChoice;
  ground: Ground;
  scenario: Scenario;
  job: SitingJob;
  candidates: Candidates;
  townships: readonly Township[];
}

export function coverFinding(told: Told, result: SitingResult<CoverEnds>): Finding {
  return finding(told, result, (ends) => ends, result.objective.bestPossible);
}

export function distanceFinding(told: Told, result: SitingResult<DistanceEnds>): Finding {
  const average = (sum: number) => (result.total > 0 ? sum / result.total : 0);
  const endsOf = ({ near, nominal, far }: DistanceEnds): Ends => ({
    sure: average(far),
    nominal: average(nominal),
    possible: average(near),
  });
  return finding(told, result, endsOf, average(result.objective.bestPossible));
}

function finding<E>(
  { choice, ground, scenario, job, candidates, townships }: Told,
  { sites, before, total, objective }: SitingResult<E>,
  endsOf: (ends: E) => Ends,
  bound: number,
): Finding {
  let last = endsOf(before);
  const found = sites.map(({ candidate, after }): FoundSite => {
    const now = endsOf(after);
    const site = {
      lon: job.candidates.lon[candidate]!,
      lat: job.candidates.lat[candidate]!,
      name: nameOf(candidates, candidate, townships),
      adds: gained(last, now),
    };
    last = now;
    return site;
  });
  return {
    aim: choice.aim,
    sites: found,
    before: endsOf(before),
    after: last,
    bound,
    isProven:
      Math.abs(objective.after - objective.bestPossible) <= 1e-9 * Math.abs(objective.after),
    total,
    candidates: job.candidates.lon.length,
    locked: job.locked.lon.length,
    lockedProposals: asked(ground, scenario).length,
    ground,
    choice,
  };
}

/** Ways get shorter, reach gets more. */
function gained(from: Ends, to: Ends): Ends {
  const by = (level: keyof Ends) => Math.abs(to[level] - from[level]);
  return { sure: by('sure'), nominal: by('nominal'), possible: by('possible') };
}

function nameOf({ tag, names }: Candidates, i: number, townships: readonly Township[]): string {
  const name = names[i] ?? '';
  if (tag === 'township-seats') return townships.find(({ code }) => code === name)?.name ?? name;
  return tag === 'points' ? name : '';
}
