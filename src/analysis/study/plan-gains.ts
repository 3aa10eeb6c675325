/** The gap that each project of the plan closes, between two of its states. */
import type { Progress } from '../cancel';
import { indexPoints } from '../points';
import type { Limits } from '../reach';
import { standsIn, type Facility, type StudyState } from '../states';
import { assess } from './assess';
import { gainsOf, type Gain } from './gains';
import { standing } from './study';
import type { StudyDemand } from './study-demand';
import type { Within } from './tally';

export interface ProjectGain {
  facility: Facility;
  /** Weight of the demand that it brings into reach. */
  adds: Within;
}

export interface PlanGains {
  /** Each as if it were the only one, in the order of the record. */
  alone: ProjectGain[];
  /** The next one always adds most: see gains.ts. */
  inOrder: ProjectGain[];
  /** New as well, but without a point: what they add cannot be said. */
  withoutPoint: Facility[];
}

/**
 * @param places numbers of gazetteer rows: the map that the demand was made with
 * @throws RangeError for limits that are negative or not numbers; Cancelled
 */
export function planGains(
  facilities: readonly Facility[],
  [before, after]: readonly [StudyState, StudyState],
  demand: StudyDemand,
  limits: Limits,
  places: Map<string, number>,
  progress?: Progress,
): PlanGains {
  const base = standing(facilities, before, places);
  const isNew = (facility: Facility) => !standsIn(facility, before);
  const projects = standing(facilities.filter(isNew), after, places);
  const points = { ...indexPoints(demand.points), weight: demand.points.weight };
  const { ranks } = assess(base.points, points, limits);
  const { alone, inOrder } = gainsOf(projects.points, points, ranks, limits, progress);
  const named = (gains: readonly Gain[]): ProjectGain[] =>
    gains.map(({ project, adds }) => ({ facility: projects.placed[project]!, adds }));
  return {
    alone: named(alone),
    inOrder: named(inOrder),
    withoutPoint: projects.withoutPoint,
  };
}
