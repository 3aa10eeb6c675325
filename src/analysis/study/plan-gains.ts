/** The gap that each project of the plan closes, between two of its states. */
import type { Progress } from '../cancel';
import type { DemandPoints } from '../demand';
import type { PointSet } from '../points';
import type { Limits } from '../reach';
import { standsIn, type Facility, type StudyState } from '../states';
import { assess } from './assess';
import { gainsOf, type Gain, type Gains } from './gains';
import { indexedOnce } from './indexed-once';
import { standing, type Standing } from './study';
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

/** Flat arrays, for the worker. */
export interface GainsJob {
  /** What stands already. */
  base: PointSet;
  projects: PointSet;
  demand: DemandPoints;
  /** For demand[j]: -1 for a point that is in no figure. */
  county: Int32Array;
  limits: Limits;
}

export interface PreparedGains {
  projects: Standing;
  job: GainsJob;
}

/** @param places numbers of gazetteer rows: the map that the demand was made with */
export function prepareGains(
  facilities: readonly Facility[],
  [before, after]: readonly [StudyState, StudyState],
  demand: StudyDemand,
  limits: Limits,
  places: Map<string, number>,
): PreparedGains {
  const isNew = (facility: Facility) => !standsIn(facility, before);
  const projects = standing(facilities.filter(isNew), after, places);
  const base = standing(facilities, before, places).points;
  const { points, county } = demand;
  return { projects, job: { base, projects: projects.points, demand: points, county, limits } };
}

/**
 * Null where there are too many to try each (gains.ts).
 * @throws RangeError for limits that are negative or not numbers; Cancelled
 */
export function runGains(
  { base, projects, demand, county, limits }: GainsJob,
  progress?: Progress,
): Gains | null {
  const indexed = indexedOnce(demand);
  const weight = indexed.weight.map((here, j) => (county[j]! < 0 ? 0 : here));
  const { ranks } = assess(base, indexed, limits);
  return gainsOf(projects, { ...indexed, weight }, ranks, limits, progress);
}

export function reportGains({ projects }: PreparedGains, gains: Gains | null): PlanGains | null {
  const named = (all: readonly Gain[]): ProjectGain[] =>
    all.map(({ project, adds }) => ({ facility: projects.placed[project]!, adds }));
  return (
    gains && {
      alone: named(gains.alone),
      inOrder: named(gains.inOrder),
      withoutPoint: projects.withoutPoint,
    }
  );
}

/** All three steps on this thread. */
export function planGains(...question: Parameters<typeof prepareGains>): PlanGains | null {
  const prepared = prepareGains(...question);
  return reportGains(prepared, runGains(prepared.job));
}
