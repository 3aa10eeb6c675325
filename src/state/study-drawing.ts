/** What the map draws of a study. */
import type { MultiPolygon } from 'geojson';
import type { Analysis } from '../analysis/client';
import type { PointSet } from '../analysis/points';
import type { ReachClass, Limits } from '../analysis/reach';
import type { InReachStep } from '../analysis/study/seats';
import type { StudyReport } from '../analysis/study/study';
import type { StudyReach } from '../analysis/study/study-reach';
import type { ServiceShapes } from './service.svelte';
import type { StudyQuestion } from './study-question';
import type { StudySetting } from './view';

export interface SeatMark {
  /** Degrees. */
  lon: number;
  lat: number;
  reach: ReachClass;
  /** Facilities in reach, nominally. */
  count: InReachStep;
  /** Comes into reach, nominally, between the two states. */
  gained: boolean;
}

export interface StudyDrawing {
  setting: StudySetting;
  reach: StudyReach;
  /** Where two states are compared: of the smaller one. */
  areas: ServiceShapes;
  /** Where the larger state reaches nominally and the smaller does not; null without comparison. */
  gained: MultiPolygon | null;
  seats: SeatMark[];
}

/** @returns null where a newer question has come in between, or the worker failed */
export async function shapesOf(
  analysis: Analysis,
  smaller: PointSet,
  larger: PointSet | null,
  { sureM, nominalM, possibleM }: Limits,
): Promise<Pick<StudyDrawing, 'areas' | 'gained'> | null> {
  const { centres, radii } = circlesOf(smaller, (u, verified) => ({
    sure: verified ? sureM - u : 0,
    possible: possibleM + u,
  }));
  const nominalCircles = { centres, radiusM: nominalM };
  const more = larger && circlesOf(larger, () => ({ sure: 0, possible: 0 })).centres;
  const answers = await Promise.all([
    analysis.dissolve('sure', centres, radii.sure),
    analysis.dissolve('nominal', centres, nominalM),
    analysis.dissolve('possible', centres, radii.possible),
    more ? analysis.dissolve('gained', more, nominalM, undefined, nominalCircles) : null,
  ]);
  const [sure, nominal, possible, gained] = answers.map((answer) =>
    answer?.tag === 'ok' ? answer.value : null,
  );
  if (!sure || !nominal || !possible || (more && !gained)) return null;
  return { areas: { sure, nominal, possible }, gained: gained ?? null };
}

function circlesOf(
  { lon, lat, uncertaintyM, verified }: PointSet,
  radiiOf: (u: number, verified: boolean) => { sure: number; possible: number },
) {
  const size = lon.length;
  const centres = new Float64Array(size * 2);
  const radii = { sure: new Float64Array(size), possible: new Float64Array(size) };
  for (let f = 0; f < size; f++) {
    centres.set([lon[f]!, lat[f]!], f * 2);
    const { sure, possible } = radiiOf(uncertaintyM[f]!, verified[f] === 1);
    radii.sure[f] = sure;
    radii.possible[f] = possible;
  }
  return { centres, radii };
}

/** @param before the report of the smaller state, where two are compared */
export function seatMarks(
  { demand, setting }: StudyQuestion,
  report: StudyReport,
  before: StudyReport | null,
  step: (count: number) => InReachStep,
): SeatMark[] {
  if (setting.demand !== 'seats' || !demand.rows) return [];
  const earlier = new Map(before?.seats.map(({ unit, inReach }) => [unit.code, inReach]));
  const rows = new Map(report.seats.map((row) => [row.unit.code, row]));
  return demand.rows.flatMap(({ id, lon, lat }) => {
    const row = rows.get(id);
    if (!row?.reach || !row.inReach) return [];
    const was = earlier.get(id);
    return {
      lon: lon!,
      lat: lat!,
      reach: row.reach,
      count: step(row.inReach.nominal),
      gained: was !== undefined && was.nominal === 0 && row.inReach.nominal > 0,
    };
  });
}
