/** A study's question answered step by step: one state or two, by points and, if asked, by area. */
import type { LongAnalysis } from '../analysis/long-client';
import type { LongRun } from '../analysis/long';
import type { AreaReport } from '../analysis/study/area-study';
import type { StateChange } from '../analysis/study/compare';
import type { PlanGains } from '../analysis/study/plan-gains';
import type { StudyReport } from '../analysis/study/study';
import type { Parts, StudyQuestion } from './study-question';

/** Two states side by side, the smaller first. */
export interface StudyComparison {
  before: StudyReport;
  after: StudyReport;
  change: StateChange;
  /** Null where there are too many demand points in reach to try each project. */
  gains: PlanGains | null;
}

export interface StudyAnswer {
  question: StudyQuestion;
  /** Of the setting's own state. */
  report: StudyReport;
  areaReport: AreaReport | null;
  comparison: StudyComparison | null;
}

/** Runs one long question; throws where no answer is wanted any more or none can be given. */
type Ask = <T>(
  start: (told: (done: number) => void) => LongRun<T>,
  /** Of the whole work, when that share of this step is done. */
  share: (done: number) => number,
) => Promise<T>;

export async function reckon(
  question: StudyQuestion,
  parts: Parts,
  long: LongAnalysis,
  run: Ask,
): Promise<StudyAnswer> {
  const { demand, reach, pair, facilities, places, setting, shapes } = question;
  const { limits } = reach;
  const steps = (pair ? 3 : 1) + (shapes ? (pair ? 2 : 1) : 0);
  let step = 0;
  const ask = async <T>(start: (told: (done: number) => void) => LongRun<T>): Promise<T> => {
    const before = step++;
    return run(start, (done) => (before + done) / steps);
  };
  const reportOf = (standing: StudyQuestion['standing']) =>
    ask((told) => long.study(parts.prepareStudy(standing, demand, reach), told));
  const areaOf = async (standing: StudyQuestion['standing']) =>
    shapes
      ? ask((told) => long.area({ facilities: standing.points, ...shapes, limits }, told))
      : null;

  const report = await reportOf(question.standing);
  const areaReport = await areaOf(question.standing);
  if (!pair) return { question, report, areaReport, comparison: null };

  const otherStanding = parts.standing(facilities, setting.compare!, places);
  const other = await reportOf(otherStanding);
  const otherArea = await areaOf(otherStanding);
  const isBefore = pair[0] === setting.state;
  const [before, after] = isBefore ? [report, other] : [other, report];
  const [areaBefore, areaAfter] = isBefore ? [areaReport, otherArea] : [otherArea, areaReport];
  const prepared = parts.prepareGains(facilities, pair, demand, limits, places);
  const gains = await ask((told) => long.gains(prepared, told));
  const change =
    areaBefore && areaAfter
      ? parts.compareStates(areaBefore, areaAfter)
      : parts.compareStates(before, after);
  return { question, report, areaReport, comparison: { before, after, change, gains } };
}
