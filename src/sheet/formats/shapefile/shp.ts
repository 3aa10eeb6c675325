/** Geometry of a shapefile: Esri Shapefile Technical Description (1998), types 1 and 3. */
import type { Position } from 'geojson';
import type { AtlasGeometry } from '../../../atlas/feature';

const HEAD = 100;
const RECORD_HEAD = 8;
const TYPE = { points: 1, lines: 3 } as const;

export interface Shapes {
  shp: Uint8Array;
  shx: Uint8Array;
}

/** @param geometries all of the kind, [x, y] in the units of the system */
export function shapes(kind: 'points' | 'lines', geometries: readonly AtlasGeometry[]): Shapes {
  const contents = geometries.map((geometry) =>
    geometry.type === 'Point'
      ? pointContent(geometry.coordinates)
      : lineContent(geometry.coordinates),
  );
  const all = geometries.flatMap(positionsOf);
  const length = contents.reduce((sum, content) => sum + RECORD_HEAD + content.byteLength, HEAD);
  const shp = new Uint8Array(length);
  const shx = new Uint8Array(HEAD + RECORD_HEAD * contents.length);
  writeHead(shp, TYPE[kind], all);
  writeHead(shx, TYPE[kind], all);
  const [main, index] = [new DataView(shp.buffer), new DataView(shx.buffer)];
  let at = HEAD;
  contents.forEach((content, i) => {
    // Lengths and offsets count words of 16 bits, high byte first.
    main.setInt32(at, i + 1);
    main.setInt32(at + 4, content.byteLength / 2);
    index.setInt32(HEAD + RECORD_HEAD * i, at / 2);
    index.setInt32(HEAD + RECORD_HEAD * i + 4, content.byteLength / 2);
    shp.set(new Uint8Array(content.buffer), at + RECORD_HEAD);
    at += RECORD_HEAD + content.byteLength;
  });
  return { shp, shx };
}

function pointContent([x, y]: Position): DataView {
  const view = new DataView(new ArrayBuffer(20));
  view.setInt32(0, TYPE.points, true);
  setDoubles(view, 4, [x!, y!]);
  return view;
}

/** A polyline of one part. */
function lineContent(positions: readonly Position[]): DataView {
  const view = new DataView(new ArrayBuffer(48 + 16 * positions.length));
  view.setInt32(0, TYPE.lines, true);
  setDoubles(view, 4, boxOf(positions));
  view.setInt32(36, 1, true);
  view.setInt32(40, positions.length, true);
  view.setInt32(44, 0, true);
  setDoubles(
    view,
    48,
    positions.flatMap(([x, y]) => [x!, y!]),
  );
  return view;
}

function writeHead(bytes: Uint8Array, type: number, positions: readonly Position[]): void {
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, bytes.length / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, type, true);
  setDoubles(view, 36, boxOf(positions));
}

/** West, south, east, north. */
function boxOf(positions: readonly Position[]): number[] {
  const [xs, ys] = [positions.map(([x]) => x!), positions.map(([, y]) => y!)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function positionsOf(geometry: AtlasGeometry): Position[] {
  return geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
}

function setDoubles(view: DataView, at: number, values: readonly number[]): void {
  values.forEach((value, i) => view.setFloat64(at + 8 * i, value, true));
}
