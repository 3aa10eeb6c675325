/**
 * Area by sampling: points in steps of equal area, and the polygon that each lies in. Rows of
 * latitude stand `stepM` apart; within a row the points stand as many degrees apart as make `stepM`
 * there, so that every point stands for stepM² on the sphere.
 */
import type { DemandPoints } from '../demand';
import { EARTH_RADIUS_M, type Box } from '../geodesy';
import { ringsOf, visitCrossings, type Areal } from './ring-crossings';

export interface SampleGrid {
  stepM: number;
  west: number;
  south: number;
  rows: number;
  /** Degrees of latitude between rows; the first row lies half of it north of `south`. */
  latStep: number;
  /** Degrees of longitude between the points of a row; the first lies half of it east of `west`. */
  lonStep: Float64Array;
  /** Position of a row's first point; one more entry for the end. */
  start: Int32Array;
}

const RAD = Math.PI / 180;

/** A grid that holds the box. @throws RangeError for a step that is not above 0 */
export function sampleGrid([west, south, east, north]: Box, stepM: number): SampleGrid {
  if (!(stepM > 0)) throw new RangeError(`Step of ${stepM} m`);
  const latStep = stepM / EARTH_RADIUS_M / RAD;
  const rows = Math.max(0, Math.ceil((north - south) / latStep));
  const lonStep = new Float64Array(rows);
  const start = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row++) {
    const lat = south + (row + 0.5) * latStep;
    lonStep[row] = latStep / Math.cos(lat * RAD);
    start[row + 1] = start[row]! + Math.ceil((east - west) / lonStep[row]!);
  }
  return { stepM, west, south, rows, latStep, lonStep, start };
}

export const latOfRow = (grid: SampleGrid, row: number) => grid.south + (row + 0.5) * grid.latStep;
/** Lowest row at or north of a latitude; may lie outside the grid. */
export const rowAtOrAbove = (grid: SampleGrid, lat: number) =>
  Math.ceil((lat - grid.south) / grid.latStep - 0.5);
/** First point of a row at or east of a longitude, as a column; clamped to the row. */
export function columnAtOrEast(grid: SampleGrid, row: number, lon: number): number {
  const columns = grid.start[row + 1]! - grid.start[row]!;
  const column = Math.ceil((lon - grid.west) / grid.lonStep[row]! - 0.5);
  return Math.max(0, Math.min(columns, column));
}

/**
 * For every point the position of the shape that it lies in; -1 outside all. A point in two shapes
 * belongs to the later one.
 */
export function labelSamples(grid: SampleGrid, shapes: readonly Areal[]): Int32Array {
  const labels = new Int32Array(grid.start[grid.rows]!).fill(-1);
  const crossings: number[][] = Array.from({ length: grid.rows }, () => []);
  const rowOf = (lat: number) => Math.max(0, rowAtOrAbove(grid, lat));
  const latOf = (row: number) => (row < grid.rows ? latOfRow(grid, row) : Infinity);
  shapes.forEach((shape, label) => {
    const touched = new Set<number>();
    visitCrossings(shape, rowOf, latOf, (row, lon) => {
      crossings[row]!.push(lon);
      touched.add(row);
    });
    for (const row of touched) {
      const lons = crossings[row]!.sort((a, b) => a - b);
      const first = grid.start[row]!;
      for (let i = 0; i + 1 < lons.length; i += 2) {
        const from = first + columnAtOrEast(grid, row, lons[i]!);
        labels.fill(label, from, first + columnAtOrEast(grid, row, lons[i + 1]!));
      }
      crossings[row] = [];
    }
  });
  return labels;
}

/** The bounding box of shapes in degrees; of none an empty one. */
export function boxOf(shapes: readonly Areal[]): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const shape of shapes)
    for (const ring of ringsOf(shape))
      for (const [lon, lat] of ring as [number, number][]) {
        box[0] = Math.min(box[0], lon);
        box[1] = Math.min(box[1], lat);
        box[2] = Math.max(box[2], lon);
        box[3] = Math.max(box[3], lat);
      }
  return box[0] > box[2] ? [0, 0, 0, 0] : box;
}

/**
 * The labelled points as demand of exact, verified points that weigh their km²: the same question
 * can then be put to a model of travel that knows no circles.
 * @param labels from labelSamples; points labelled -1 are left out
 */
export function samplesAsDemand(
  grid: SampleGrid,
  labels: Int32Array,
): { points: DemandPoints; label: Int32Array } {
  let size = 0;
  for (const label of labels) if (label >= 0) size++;
  const points: DemandPoints = {
    lon: new Float64Array(size),
    lat: new Float64Array(size),
    uncertaintyM: new Float64Array(size),
    place: new Int32Array(size).fill(-1),
    verified: new Uint8Array(size).fill(1),
    weight: new Float64Array(size).fill((grid.stepM * grid.stepM) / 1e6),
  };
  const label = new Int32Array(size);
  let at = 0;
  for (let row = 0; row < grid.rows; row++) {
    const first = grid.start[row]!;
    for (let i = first; i < grid.start[row + 1]!; i++) {
      if (labels[i]! < 0) continue;
      points.lon[at] = grid.west + (i - first + 0.5) * grid.lonStep[row]!;
      points.lat[at] = latOfRow(grid, row);
      label[at++] = labels[i]!;
    }
  }
  return { points, label };
}
