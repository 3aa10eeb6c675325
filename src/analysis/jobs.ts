/** What the worker does; the same functions run on the main thread where no worker can be made. */
import type { Progress } from './cancel';
import { runCatchment, type CatchmentStudy } from './catchment-study';
import { runReach } from './coverage';
import { dissolveCircles } from './dissolve';
import { handedOver, told } from './handing';
import type { DemandPoints } from './demand';
import type { PointSet } from './points';
import type { Limits } from './reach';
import { siteForCover, siteForDistance, type SitingJob } from './siting/siting';
import type { Aim } from './siting/lists';
import { areaStudy, type AreaReport } from './study/area-study';
import { pictureOfDemand } from './study/demand-picture';
import { runGains, type GainsJob } from './study/plan-gains';
import { labelPoints } from './study/study-demand';
import { runStudy, type StudyJob } from './study/study-job';
import type { UnitShapes } from './study/units';

/** Shapes stay with the worker from one question to the next: they are large and seldom change. */
let shapes: { counties: UnitShapes; townships: UnitShapes } | undefined;
/** So does demand: it may be millions of points, and copying them would hold up the page. */
let demand: Partial<DemandPoints> = {};
function keptDemand(): DemandPoints {
  if (!demand.weight) throw new Error('keepDemand comes first');
  return demand as DemandPoints;
}

export const jobs = {
  /** Answers once the worker's script has loaded. */
  ready: () => true as const,
  dissolveCircles,
  reach: runReach,

  /** What the studies and gains that follow are about: the first part makes an end of the earlier. */
  keepDemand(part: Partial<DemandPoints>, isFirst: boolean): void {
    demand = isFirst ? { ...part } : { ...demand, ...part };
  },
  study: (job: Omit<StudyJob, 'demand'>, progress?: Progress) =>
    handedOver(runStudy({ ...job, demand: keptDemand() }, told(progress))),
  gains: (job: Omit<GainsJob, 'demand'>, progress?: Progress) =>
    runGains({ ...job, demand: keptDemand() }, told(progress)),
  /** Where the points lie, and how they are drawn. */
  label: (counties: UnitShapes, townships: UnitShapes) =>
    handedOver({
      ...labelPoints(keptDemand(), counties.shapes, townships.shapes),
      picture: pictureOfDemand(keptDemand()),
    }),
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
