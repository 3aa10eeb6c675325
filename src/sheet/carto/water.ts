/** Lakes and rivers, known to a kilometre or two: their corners are cut, which is all they say. */
import type { Mark } from '../draw/drawing';
import { grown, type Point } from './clip';
import { showsShore, showsWater } from './detail';
import { area } from './region-shapes';
import type { Pen } from './pen';
import { cutRings, polygonsOf, ringData, toPage, touches } from './shapes';

/** Pieces smaller than this on the page are specks, square millimetres. */
const SMALLEST_LAKE_MM2 = 0.6;

/** Rings of all water in the frame, millimetres. */
export function waterRings({ content, page }: Pen): Point[][] {
  if (!showsWater(page.scale)) return [];
  const box = grown(page.box, 0.3);
  return content.base.water.features.flatMap(({ geometry, properties }) =>
    polygonsOf(geometry).flatMap((polygon) => {
      const corners = polygon.map((ring) => toPage(ring.slice(0, -1), page));
      if (!touches(corners[0]!, box)) return [];
      const outlines = corners.map(smooth);
      const isSpeck = properties?.kind !== 'river' && area(outlines[0]!) < SMALLEST_LAKE_MM2;
      return isSpeck ? [] : cutRings(outlines, box);
    }),
  );
}

/** All in one shape, so that pieces that touch show no seam. */
export function drawWater(rings: readonly Point[][], { page, inks }: Pen): Mark[] {
  if (!rings.length) return [];
  const d = ringData(rings);
  if (!showsShore(page.scale)) return [{ kind: 'path', d, fill: { colour: inks.shallow } }];
  return [
    { kind: 'path', d, stroke: { colour: inks.shore, width: 0.36 } },
    { kind: 'path', d, fill: { colour: inks.water }, stroke: { colour: inks.water, width: 0.16 } },
  ];
}

/** Corners cut three times (Chaikin, 1974); closed, the last corner is not repeated. */
function smooth(ring: Point[]): Point[] {
  let points = ring;
  for (let round = 0; round < 3; round++)
    points = points.flatMap((a, i) => {
      const b = points[(i + 1) % points.length]!;
      return [mix(a, b, 0.25), mix(a, b, 0.75)];
    });
  return points;
}

const mix = (a: Point, b: Point, t: number): Point => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
];
