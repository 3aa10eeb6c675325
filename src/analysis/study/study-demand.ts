/** The demand of a study: points with weights, and the county and township that each counts for. */
import type { Regions } from '../../atlas/regions';
import type { Township } from '../../atlas/record';
import type { DemandPoints, DemandSource } from '../demand';
import { townshipSeats } from '../facilities';
import { locate, packPoints, type PointSet, type ReachRow } from '../points';
import type { Areal } from './ring-crossings';
import { shapeOfPoints, unitsIn, type Unit, type UnitShapes } from './units';

export interface StudyDemand {
  source: DemandSource;
  points: DemandPoints;
  counties: Unit[];
  townships: Unit[];
  /** For points[j]: position in `counties` and in `townships`; -1 for none. Without a county: apart. */
  county: Int32Array;
  township: Int32Array;
  /** Demand without a point, counted apart: position in both lists. */
  withoutPoint: { county: number; township: number }[];
  /** Points outside the counties, and their weight: in no figure. */
  outside: { points: number; weight: number };
  /** The rows behind the points; only where these are few. */
  rows?: ReachRow[];
}

/**
 * The seats of townships, one point each, weight 1: no people are counted.
 * @param places numbers of gazetteer rows: hand the same map to the facilities
 */
export function seatsDemand(
  townships: readonly Township[],
  regions: Regions,
  places: Map<string, number>,
): StudyDemand {
  const codes = [...new Set(townships.map(({ county }) => county))];
  const counties = codes.map((code): Unit => {
    const name = regions.get(code)?.name ?? { zh: code, en: code };
    return { code, name, county: code };
  });
  const units = townships.map(({ code, name, county }): Unit => {
    return { code, name: { zh: name, en: name }, county };
  });
  const position = new Map(units.map(({ code }, i) => [code, i]));
  const countyPosition = new Map(codes.map((code, i) => [code, i]));
  const { located, without } = locate(townshipSeats(townships));
  const at = ({ id, county }: ReachRow) => ({
    county: countyPosition.get(county!)!,
    township: position.get(id)!,
  });
  return {
    source: {
      tag: 'township-seats',
      name: '乡镇政府驻地',
      counts: '',
      citation: {
        zh: '乡镇（街道）驻地点位，见图集地名表；只计点数，不计人口',
        en: 'Seats of townships and streets, from the atlas’s gazetteer; points are counted, no people',
      },
    },
    points: {
      ...packPoints(located, places),
      weight: new Float64Array(located.length).fill(1),
    },
    counties,
    townships: units,
    county: Int32Array.from(located, (row) => at(row).county),
    township: Int32Array.from(located, (row) => at(row).township),
    withoutPoint: without.map(at),
    outside: { points: 0, weight: 0 },
    rows: located,
  };
}

/** For each point the position of its county and its schematic township; -1 for none. */
export interface PointLabels {
  county: Int32Array;
  township: Int32Array;
}

/** Seconds for millions of points: run it in the worker. */
export function labelPoints(
  points: PointSet,
  counties: readonly Areal[],
  townships: readonly Areal[],
): PointLabels {
  return { county: shapeOfPoints(points, counties), township: shapeOfPoints(points, townships) };
}

/**
 * The user's own points, or the cells of a population grid, in some counties. Townships are the
 * schematic cells, so their figures are schematic too. A point outside those counties is in no
 * figure and is counted apart.
 * @param labels of the points in all shapes (labelPoints)
 */
export function pointsDemand(
  points: DemandPoints,
  source: DemandSource,
  shapes: { counties: UnitShapes; townships: UnitShapes },
  labels: PointLabels,
  inside: ReadonlySet<string>,
): StudyDemand {
  const county = relabelled(labels.county, shapes.counties, inside);
  const township = relabelled(labels.township, shapes.townships, inside);
  const outside = { points: 0, weight: 0 };
  for (let j = 0; j < county.length; j++) {
    if (county[j]! >= 0) continue;
    outside.points++;
    outside.weight += points.weight[j]!;
  }
  return {
    source,
    points,
    counties: unitsIn(shapes.counties, inside).units,
    townships: unitsIn(shapes.townships, inside).units,
    county,
    township,
    withoutPoint: [],
    outside,
  };
}

/** Positions in all shapes as positions in those of some counties. */
function relabelled(labels: Int32Array, { units }: UnitShapes, inside: ReadonlySet<string>) {
  let kept = 0;
  const to = Int32Array.from(units, ({ county }) => (inside.has(county) ? kept++ : -1));
  // A plain loop: millions of points are relabelled on the page's own thread.
  const result = new Int32Array(labels.length).fill(-1);
  for (let j = 0; j < labels.length; j++) if (labels[j]! >= 0) result[j] = to[labels[j]!]!;
  return result;
}
