/** The demand of a study: points with weights, and the county and township that each counts for. */
import type { Regions } from '../../atlas/regions';
import type { Township } from '../../atlas/record';
import type { DemandPoints, DemandSource } from '../demand';
import { townshipSeats } from '../facilities';
import { locate, packPoints, type ReachRow } from '../points';
import { shapeOfPoints, type Unit, type UnitShapes } from './units';

export interface StudyDemand {
  source: DemandSource;
  points: DemandPoints;
  counties: Unit[];
  townships: Unit[];
  /** For points[j]: position in `counties` and in `townships`; -1 for none. */
  county: Int32Array;
  township: Int32Array;
  /** Demand without a point, counted apart: position in both lists. */
  withoutPoint: { county: number; township: number }[];
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
    rows: located,
  };
}

/**
 * The user's own points, or the cells of a population grid. Townships are the schematic cells, so
 * their figures are schematic too. A point outside all counties counts in the total alone.
 */
export function pointsDemand(
  points: DemandPoints,
  source: DemandSource,
  counties: UnitShapes,
  townships: UnitShapes,
): StudyDemand {
  return {
    source,
    points,
    counties: counties.units,
    townships: townships.units,
    county: shapeOfPoints(points, counties.shapes),
    township: shapeOfPoints(points, townships.shapes),
    withoutPoint: [],
  };
}
