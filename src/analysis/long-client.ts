/**
 * The long questions as the app asks them: with progress, and to be cancelled. Each kind has a worker
 * of its own, made when it is first asked, so that a study does not wait for a siting.
 */
import type { Remote } from 'comlink';
import type { CatchmentScores } from './catchment';
import type { CatchmentStudy } from './catchment-study';
import type { MakeWorker } from './connect';
import type { DemandPoints } from './demand';
import type { Jobs } from './jobs';
import { LongWork, type LongRun } from './long';
import type { PointSet } from './points';
import type { Limits } from './reach';
import type { CoverEnds, DistanceEnds } from './siting/ends';
import type { Aim } from './siting/lists';
import type { SitingJob, SitingResult } from './siting/siting';
import { SAMPLE_STEP_M, type AreaReport } from './study/area-study';
import type { DemandPicture } from './study/demand-picture';
import { reportGains, type PlanGains, type PreparedGains } from './study/plan-gains';
import type { PointLabels } from './study/study-demand';
import { reportStudy, type PreparedStudy, type StudyReport } from './study/study';
import type { UnitShapes } from './study/units';
import { jobsHere, newAnalysisWorker } from './worker-script';

/** Told the share of the work that is done, 0 to 1. */
type OnShare = (share: number) => void;

export interface LongAnalysis {
  study(prepared: PreparedStudy, onShare?: OnShare): LongRun<StudyReport>;
  /** The gap that each project closes; null where there are too many to try each. */
  gains(prepared: PreparedGains, onShare?: OnShare): LongRun<PlanGains | null>;
  /** The county and township of each point by its position in the shapes, and their picture. */
  label(
    points: DemandPoints,
    counties: UnitShapes,
    townships: UnitShapes,
  ): LongRun<PointLabels & { picture: DemandPicture }>;
  area(question: AreaQuestion, onShare?: OnShare): LongRun<AreaReport>;
  catchment(study: CatchmentStudy, onShare?: OnShare): LongRun<CatchmentScores>;
  sitesForCover(job: SitingJob & { aim: Aim }, onShare?: OnShare): LongRun<SitingResult<CoverEnds>>;
  sitesForDistance(job: SitingJob, onShare?: OnShare): LongRun<SitingResult<DistanceEnds>>;
  /** Cancels what is under way and ends the workers. */
  close(): void;
}

export interface AreaQuestion {
  facilities: PointSet;
  counties: UnitShapes;
  townships: UnitShapes;
  limits: Limits;
  /** Metres between sample points; SAMPLE_STEP_M where absent. */
  stepM?: number;
}

export function createLongAnalysis(makeWorker: MakeWorker = newAnalysisWorker): LongAnalysis {
  const work = () => new LongWork<Jobs>(makeWorker, jobsHere);
  const [studies, areas, catchments, sitings] = [work(), work(), work(), work()];
  /** To whom which shapes and which demand were sent. */
  const sent = new WeakMap<object, UnitShapes>();
  const told = new WeakMap<object, DemandPoints>();
  const keepDemand = async (jobs: Jobs | Remote<Jobs>, demand: DemandPoints) => {
    if (told.get(jobs) === demand) return;
    // One array a message: to copy millions of points at once would hold up the page.
    const { lon, lat, uncertaintyM, place, verified, weight } = demand;
    const parts = [{ lon }, { lat }, { uncertaintyM }, { place }, { verified }, { weight }];
    for (const [i, part] of parts.entries()) await jobs.keepDemand(part, i === 0);
    told.set(jobs, demand);
  };
  return {
    study: (prepared, onShare) =>
      studies.run(async (jobs, progress) => {
        const { demand, ...job } = prepared.job;
        await keepDemand(jobs, demand);
        return reportStudy(prepared, await jobs.study(job, progress));
      }, onShare),
    gains: (prepared, onShare) =>
      studies.run(async (jobs, progress) => {
        const { demand, ...job } = prepared.job;
        await keepDemand(jobs, demand);
        return reportGains(prepared, await jobs.gains(job, progress));
      }, onShare),
    label: (points, counties, townships) =>
      studies.run(async (jobs) => {
        await keepDemand(jobs, points);
        return jobs.label(counties, townships);
      }),
    area: ({ facilities, counties, townships, limits, stepM = SAMPLE_STEP_M }, onShare) =>
      areas.run(async (jobs, progress) => {
        if (sent.get(jobs) !== counties) await jobs.keepShapes(counties, townships);
        sent.set(jobs, counties);
        return jobs.area(facilities, limits, stepM, progress);
      }, onShare),
    catchment: (study, onShare) =>
      catchments.run((jobs, progress) => jobs.catchment(study, progress), onShare),
    sitesForCover: (job, onShare) =>
      sitings.run((jobs, progress) => jobs.sitesForCover(job, progress), onShare),
    sitesForDistance: (job, onShare) =>
      sitings.run((jobs, progress) => jobs.sitesForDistance(job, progress), onShare),
    close: () => [studies, areas, catchments, sitings].forEach((each) => each.close()),
  };
}
