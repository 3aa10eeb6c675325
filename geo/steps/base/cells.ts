/** Schematic township areas: who is nearest to which township seat, within the county. */
import { Delaunay } from 'd3-delaunay';
import type { Feature, MultiPolygon } from 'geojson';
import type { CountyShape } from '../../model';
import { intersection } from './clip';
import { bboxOf, polygonsOf, type LonLat } from './coordinates';
import { planeAround } from './plane';
import type { TownshipPlace } from './township-places';

export interface CellProperties {
  name: string;
  county: string;
  /** Codes of the townships whose point this is. */
  codes: string[];
  /** Always true: no source has township borders, and none is claimed. */
  schematic: true;
}

export type Cell = Feature<MultiPolygon, CellProperties>;

/** Room around the county for the outermost cells, metres. */
const MARGIN_M = 100_000;

/**
 * Voronoi cells of a county's township points, clipped to the county; together they tile it.
 * Townships on one and the same point share a cell. A township without a point has none, so that
 * its ground falls to its neighbours: one more reason why the cells are schematic.
 */
export function countyCells(county: CountyShape, townships: TownshipPlace[]): Cell[] {
  const seats = byPoint(townships.filter((township) => township.county === county.code));
  if (seats.length === 0) return [];
  const [w, s, e, n] = bboxOf([county.geometry]);
  const plane = planeAround([(w + e) / 2, (s + n) / 2]);
  const corners = [plane.to([w, s]), plane.to([e, s]), plane.to([e, n]), plane.to([w, n])];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const voronoi = Delaunay.from(seats.map((seat) => plane.to(seat.point))).voronoi([
    Math.min(...xs) - MARGIN_M,
    Math.min(...ys) - MARGIN_M,
    Math.max(...xs) + MARGIN_M,
    Math.max(...ys) + MARGIN_M,
  ]);
  return seats.flatMap((seat, index) => {
    const ring = voronoi.cellPolygon(index);
    if (!ring) return [];
    const cell = [[ring.map((point) => plane.from(point as [number, number]))]];
    const geometry = intersection(cell, polygonsOf(county.geometry));
    if (geometry.coordinates.length === 0) return [];
    const properties: CellProperties = {
      name: seat.townships.map((township) => township.name).join('、'),
      county: county.code,
      codes: seat.townships.map((township) => township.code),
      schematic: true,
    };
    return [{ type: 'Feature', properties, geometry }];
  });
}

interface Seat {
  point: LonLat;
  townships: TownshipPlace[];
}

function byPoint(townships: TownshipPlace[]): Seat[] {
  const seats = new Map<string, Seat>();
  for (const township of townships) {
    if (!township.place) continue;
    const { lon, lat } = township.place;
    const key = `${lon},${lat}`;
    const seat = seats.get(key) ?? { point: [lon, lat], townships: [] };
    seat.townships.push(township);
    seats.set(key, seat);
  }
  return [...seats.values()];
}
