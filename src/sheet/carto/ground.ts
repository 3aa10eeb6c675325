/** Land: what lies outside the record is quiet, the record stands on a stepped tint. */
import type { Position } from 'geojson';
import type { Mark } from '../draw/drawing';
import { arcsOf, type Arcs } from './arcs';
import { grown, type Point } from './clip';
import type { Pen } from './pen';
import { dryParts } from './dry-parts';
import { cutLine, fillOf, lineData, linesOf, polygonsOf, ringData, toPage } from './shapes';

/** Half widths of the tints beyond the record's edge, millimetres, from far to near. */
const SHADE_MM = [2.6, 1.6, 0.7] as const;

/** Corners of a tint's line need no detail finer than its own width. */
const SHADE_EVERY_MM = 0.4;

export function countyArcs({ content }: Pen): Arcs {
  const polygons = content.base.counties.features.flatMap(({ geometry }) => polygonsOf(geometry));
  return arcsOf(polygons.flat());
}

/** @param water rings that cover the tint: nothing of it is to peek out on the far shore */
export function drawGround(pen: Pen, { outer }: Arcs, water: readonly Point[][]): Mark[] {
  const { inks, page, content } = pen;
  const { x, y, width, height } = page.box;
  const land: Mark = {
    kind: 'path',
    d: `M${x} ${y}h${width}v${height}h${-width}Z`,
    fill: { colour: inks.ground },
  };
  const edge = outer
    .flatMap((line) => cutLine(coarse(toPage(line, page)), grown(page.box, 3)))
    .flatMap((line) => dryParts(line, water));
  const shades = edge.length
    ? SHADE_MM.map((half, i): Mark => ({
        kind: 'path',
        d: lineData(edge),
        stroke: { colour: inks.shade[i]!, width: 2 * half, join: 'round' },
      }))
    : [];
  const counties = content.base.counties.features.map(({ geometry }) => fillOf(geometry, pen.page));
  const fill = counties.filter((rings) => rings.length);
  return [
    land,
    ...strokes(pen, levelLines(pen, 'outer'), { colour: inks.outerLine, width: 0.2 }),
    ...shades,
    // One path each: where two meet, a hairline of the tint would show through.
    ...fill.map((rings): Mark => ({
      kind: 'path',
      d: ringData(rings),
      fill: { colour: inks.county, rule: 'evenodd' },
      stroke: { colour: inks.county, width: 0.08 },
    })),
  ];
}

export function levelLines({ content }: Pick<Pen, 'content'>, level: string): Position[][] {
  return content.base.outline.features
    .filter(({ properties }) => properties?.level === level)
    .flatMap(({ geometry }) => linesOf(geometry));
}

/** One path of all lines in the frame, or nothing where none is. */
export function strokes(
  { page }: Pick<Pen, 'page'>,
  lines: readonly Position[][],
  stroke: { colour: string; width: number; dash?: readonly number[]; cap?: 'butt' | 'round' },
): Mark[] {
  const parts = lines.flatMap((line) => cutLine(toPage(line, page), page.box));
  return parts.length
    ? [{ kind: 'path', d: lineData(parts), stroke: { join: 'round', ...stroke } }]
    : [];
}

function coarse(line: Point[]): Point[] {
  let [lastX, lastY] = [Infinity, Infinity];
  return line.filter(([x, y], i) => {
    const ends = i === 0 || i === line.length - 1;
    if (!ends && Math.hypot(x - lastX, y - lastY) < SHADE_EVERY_MM) return false;
    [lastX, lastY] = [x, y];
    return true;
  });
}
