/** What the map draws of a study. */
import type { Analysis } from '../analysis/client';
import type { PointSet } from '../analysis/points';
import type { ReachClass, Limits } from '../analysis/reach';
import type { DemandSource } from '../analysis/demand';
import type { DemandPicture } from '../analysis/study/demand-picture';
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

/** What a search has found and nobody has taken over yet: numbered in this order. */
export interface FoundMark {
  /** Degrees. */
  lon: number;
  lat: number;
}

export interface StudyDrawing {
  /** Null where no facility with a point stands: nothing may look as if it were out of reach. */
  areas: ReachDrawing | null;
  /** The user's own points or grid, where these are to be reached. */
  own: { picture: DemandPicture; source: DemandSource } | null;
  found: readonly FoundMark[];
}

export interface ReachDrawing {
  setting: StudySetting;
  reach: StudyReach;
  /** Where two states are compared: of the smaller one. */
  shapes: ServiceShapes;
  /** Where the larger state reaches and the smaller does not; null without comparison. */
  gained: Pick<ServiceShapes, 'nominal' | 'possible'> | null;
  seats: SeatMark[];
}

/** @returns null where a newer question has come in between, or the worker failed */
export async function shapesOf(
  analysis: Analysis,
  smaller: PointSet,
  larger: PointSet | null,
  { sureM, nominalM, possibleM }: Limits,
): Promise<Pick<ReachDrawing, 'shapes' | 'gained'> | null> {
  const { centres, radii } = circlesOf(smaller, (u, verified) => ({
    sure: verified ? sureM - u : 0,
    possible: possibleM + u,
  }));
  const nominalCircles = { centres, radiusM: nominalM };
  const more = larger && circlesOf(larger, (u) => ({ sure: 0, possible: possibleM + u }));
  const answers = await Promise.all([
    analysis.dissolve('sure', centres, radii.sure),
    analysis.dissolve('nominal', centres, nominalM),
    analysis.dissolve('possible', centres, radii.possible),
    ...(more
      ? [
          analysis.dissolve('gained', more.centres, nominalM, undefined, nominalCircles),
          analysis.dissolve('gained-possible', more.centres, more.radii.possible, undefined, {
            centres,
            radiusM: radii.possible,
          }),
        ]
      : []),
  ]);
  const [sure, nominal, possible, gained, gainedPossible] = answers.map((answer) =>
    answer?.tag === 'ok' ? answer.value : null,
  );
  if (!sure || !nominal || !possible) return null;
  const shapes = { sure, nominal, possible };
  if (!more) return { shapes, gained: null };
  if (!gained || !gainedPossible) return null;
  return { shapes, gained: { nominal: gained, possible: gainedPossible } };
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
