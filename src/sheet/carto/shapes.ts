/** GeoJSON onto the page: projected, simplified and cut at the frame, as SVG path data. */
import type { Geometry, Position } from 'geojson';
import type { Box } from '../draw/drawing';
import type { PageProjection } from '../projection';
import { clipLine, clipRing, grown, type Point } from './clip';
import { simplify } from './simplify';

export type Forward = Pick<PageProjection, 'forward' | 'box'>;

export function toPage(line: readonly Position[], { forward }: Forward): Point[] {
  return line.map(([lon = 0, lat = 0]) => forward(lon, lat));
}

/** The rings of each polygon, in degrees. */
export function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

export function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

/** Lines inside the box. @param line millimetres of the page */
export function cutLine(line: readonly Point[], box: Box): Point[][] {
  if (!touches(line, box)) return [];
  return clipLine(simplify(line), box);
}

/** A filled shape inside the box; an empty list where nothing of it is. */
export function cutRings(rings: readonly (readonly Point[])[], box: Box): Point[][] {
  return rings
    .filter((ring) => touches(ring, box))
    .map((ring) => clipRing(simplify(ring), box))
    .filter((ring) => ring.length > 2);
}

/** The polygons of a geometry inside the projection's box, rings of all in one list. */
export function fillOf(geometry: Geometry, page: Forward, more = 0): Point[][] {
  const box = more ? grown(page.box, more) : page.box;
  return polygonsOf(geometry).flatMap((polygon) =>
    cutRings(
      polygon.map((ring) => toPage(ring, page)),
      box,
    ),
  );
}

/** Whether the line's bounding box meets the box. */
export function touches(line: readonly Point[], { x, y, width, height }: Box): boolean {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [px, py] of line) {
    if (px < left) left = px;
    if (px > right) right = px;
    if (py < top) top = py;
    if (py > bottom) bottom = py;
  }
  return left <= x + width && right >= x && top <= y + height && bottom >= y;
}

/** A hundredth of a millimetre is finer than any printer's dot. */
const short = (value: number) => String(Math.round(value * 100) / 100);

export function lineData(lines: readonly (readonly Point[])[]): string {
  return lines.map((line) => `M${line.map(pair).join('L')}`).join('');
}

export function ringData(rings: readonly (readonly Point[])[]): string {
  return rings.map((ring) => `M${ring.map(pair).join('L')}Z`).join('');
}

function pair([x, y]: Point): string {
  return `${short(x)} ${short(y)}`;
}
