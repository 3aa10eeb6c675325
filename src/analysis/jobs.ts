/** What the worker does; the same functions run on the main thread where no worker can be made. */
import type { Progress } from './cancel';
import { runCatchment, type CatchmentStudy } from './catchment-study';
import { runReach } from './coverage';
import { dissolveCircles } from './dissolve';
import { handedOver, told } from './handing';
import type { PointSet } from './points';
import type { Limits } from './reach';
import { siteForCover, siteForDistance, type SitingJob } from './siting/siting';
import type { Aim } from './siting/lists';
import { areaStudy, type AreaReport } from './study/area-study';
import { runStudy, type StudyJob } from './study/study-job';
import type { UnitShapes } from './study/units';

/** Shapes stay with the worker from one question to the next: they are large and seldom change. */
let shapes: { counties: UnitShapes; townships: UnitShapes } | undefined;

export const jobs = {
  /** Answers once the worker's script has loaded. */
  ready: () => true as const,
  dissolveCircles,
  reach: runReach,

  study: (job: StudyJob, progress?: Progress) => handedOver(runStudy(job, told(progress))),
  catchment: (study: CatchmentStudy, progress?: Progress) =>
    handedOver(runCatchment(study, told(progress))),
  sitesForCover: (job: SitingJob & { aim: Aim }, progress?: Progress) =>
    siteForCover(job, told(progress)),
  sitesForDistance: (job: SitingJob, progress?: Progress) => siteForDistance(job, told(progress)),

  /** The counties and schematic townships of the questions about area that follow. */
  keepShapes(counties: UnitShapes, townships: UnitShapes): void {
    shapes = { counties, townships };
  },
  area(facilities: PointSet, limits: Limits, stepM: number, progress?: Progress): AreaReport {
    if (!shapes) throw new Error('keepShapes comes first');
    const listener = told(progress);
    const options = { stepM, ...(listener ? { progress: listener } : {}) };
    return areaStudy(facilities, shapes.counties, shapes.townships, limits, options);
  },
};

export type Jobs = typeof jobs;
