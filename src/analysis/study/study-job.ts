/** The reckoning of a study: flat arrays in, flat arrays out, for the worker. */
import { tell, type Progress } from '../cancel';
import type { DemandPoints } from '../demand';
import { fixFirst, type Fix } from '../fix-first';
import type { PointSet } from '../points';
import type { Limits } from '../reach';
import { indexedOnce } from './indexed-once';
import { assess, type Assessment } from './assess';
import { nearestFacilities, type Nearest } from './nearest';
import { tallyByGroup, type Tallies } from './tally';

export interface StudyJob {
  facilities: PointSet;
  demand: DemandPoints;
  /** For demand[j]: 0 … size − 1, or -1: in no county, so in no figure. */
  county: Int32Array;
  counties: number;
  township: Int32Array;
  townships: number;
  limits: Limits;
  /** Whether each demand point asks for its nearest facility: for seats, not for a raster. */
  nearest: boolean;
}

export interface StudyOutcome {
  assessment: Assessment;
  byCounty: Tallies;
  byTownship: Tallies;
  total: Tallies;
  nearest?: Nearest;
  fixes: Fix[];
}

/** @throws RangeError for limits that are negative or not numbers; Cancelled */
export function runStudy(job: StudyJob, progress?: Progress): StudyOutcome {
  const { facilities, demand, limits } = job;
  tell(progress, 0);
  const indexed = indexedOnce(demand);
  const share = (from: number, to: number): Progress | undefined =>
    progress && ((done) => progress(from + (to - from) * done));
  const assessment = assess(facilities, indexed, limits, share(0.2, 0.6));
  const { ranks } = assessment;
  const tally = (group: Int32Array, groups: number) =>
    tallyByGroup(ranks, demand.weight, group, groups);
  const nearest = job.nearest ? nearestFacilities(facilities, demand, share(0.6, 0.7)) : undefined;
  const fixes = fixFirst(facilities, indexed, limits.nominalM, ranks, 10, !job.nearest);
  tell(progress, 1);
  return {
    assessment,
    byCounty: tally(job.county, job.counties),
    byTownship: tally(job.township, job.townships),
    total: tally(
      job.county.map((county) => (county < 0 ? -1 : 0)),
      1,
    ),
    ...(nearest ? { nearest } : {}),
    fixes,
  };
}
