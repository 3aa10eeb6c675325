/** What a study asks of the analysis, put together from the record and the view. */
import type { FeatureCollection } from 'geojson';
import type { DemandPoints, DemandSource } from '../analysis/demand';
import { inOrder } from '../analysis/nested-states';
import type { Facility, StudyState as PlanState } from '../analysis/states';
import type { DemandPicture } from '../analysis/study/demand-picture';
import type { Standing } from '../analysis/study/study';
import type { PointLabels, StudyDemand } from '../analysis/study/study-demand';
import type { StudyReach } from '../analysis/study/study-reach';
import type { UnitShapes } from '../analysis/study/units';
import type { AtlasFeature } from '../atlas/feature';
import type { Township } from '../atlas/record';
import type { Regions } from '../atlas/regions';
import type { Standard } from '../atlas/standard';
import { loadJson } from './load';
import type { StudySetting } from './view';

export type Parts = typeof import('./study-parts');

/** The user's own points or grid, as siting's import gives them. */
export interface OwnPoints {
  points: DemandPoints;
  source: DemandSource;
}

/** Which county and township each of them lies in: found in the worker, once for each file. */
export interface LabelledPoints extends PointLabels {
  of: DemandPoints;
  picture: DemandPicture;
}

export interface Shapes {
  counties: UnitShapes;
  townships: UnitShapes;
}

export interface RecordPart {
  features: readonly AtlasFeature[];
  townships: readonly Township[];
  regions: Regions;
  /** Code of a city or county; absent for the whole record. */
  area?: string;
}

/** All that a reckoning needs; made anew whenever the setting or the record changes. */
export interface StudyQuestion {
  setting: StudySetting;
  standard?: Standard;
  reach: StudyReach;
  /** Each once, of whatever state: those with a point, and those that may stand in the area. */
  facilities: Facility[];
  standing: Standing;
  /** Where two states are compared: the smaller first. */
  pair?: readonly [before: PlanState, after: PlanState];
  demand: StudyDemand;
  /** Numbers of gazetteer rows that demand and facilities share. */
  places: Map<string, number>;
  /** Of the area; only where the demand asks for them. */
  shapes?: Shapes;
}

export function standardFor(parts: Parts, { standard, kinds }: StudySetting): Standard | undefined {
  return (standard && parts.standardOf(standard)) || parts.defaultStandard(kinds);
}

export function reachFor(parts: Parts, setting: StudySetting): StudyReach | undefined {
  const { minutes, metres, mode, speed, detour } = setting;
  return parts.studyReach(standardFor(parts, setting), {
    ...(minutes === undefined ? {} : { minutes }),
    ...(metres === undefined ? {} : { metres }),
    ...(mode === undefined ? {} : { mode }),
    ...(speed === undefined ? {} : { speedKmh: speed }),
    ...(detour === undefined ? {} : { detour }),
  });
}

/**
 * The demand of a setting: seats of the area's townships, also beside a question about area; null
 * where the user's own points or the shapes to count them by are not there.
 */
export function demandFor(
  parts: Parts,
  { demand }: StudySetting,
  { townships, regions, area }: RecordPart,
  places: Map<string, number>,
  own: OwnPoints | null,
  shapes: Shapes | null,
  labels: LabelledPoints | null,
): StudyDemand | null {
  const inside = parts.countiesOf(regions, area);
  if (demand === 'own') {
    if (!own || !shapes || !labels) return null;
    return parts.pointsDemand(own.points, own.source, shapes, labels, inside);
  }
  const seats = townships.filter(({ county }) => inside.has(county));
  return parts.seatsDemand(seats, regions, places);
}

export function shapesIn(parts: Parts, shapes: Shapes, inside: ReadonlySet<string>): Shapes {
  return {
    counties: parts.unitsIn(shapes.counties, inside),
    townships: parts.unitsIn(shapes.townships, inside),
  };
}

export function pairOf({ state, compare }: StudySetting): StudyQuestion['pair'] {
  return compare ? inOrder(state, compare) : undefined;
}

/** @returns the shapes, or which file could not be read */
export async function loadShapes(parts: Parts): Promise<Shapes | { path: string; reason: string }> {
  const [counties, cells] = await Promise.all(
    ['counties', 'cells'].map((id) => loadJson<FeatureCollection>(`base/${id}.json`)),
  );
  if (!counties!.ok) return counties!;
  if (!cells!.ok) return cells!;
  return {
    counties: parts.countyShapes(counties!.value),
    townships: parts.townshipCells(cells!.value),
  };
}
