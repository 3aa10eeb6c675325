/** The grid's lines, the neat line around the map, and the coordinates in the collar between. */
import type { Mark } from '../draw/drawing';
import { textMark } from './draw-text';
import { geographicGrid, kilometreGrid, type GridLine } from './graticule';
import type { Pen } from './pen';
import { lineData } from './shapes';
import { lineOf, TYPE } from './type';

/** Width of the collar outside the map's box that holds the coordinates, millimetres. */
export const COLLAR_MM = 5;
/** From the neat line to the outer frame. */
const OUTER = 4.4;
const TICK = 1;
/** Between a label and the end of its side. */
const CORNER = 0.6;
/** Between two labels on one side. */
const LABEL_GAP = 1.5;

export function gridLines({ content, page }: Pen): GridLine[] {
  if (content.grid === 'off') return [];
  return content.grid === 'geographic' ? geographicGrid(page) : kilometreGrid(page);
}

export function drawGrid(lines: readonly GridLine[], { inks }: Pen): Mark[] {
  const parts = lines.flatMap((line) => line.parts);
  return parts.length
    ? [
        {
          kind: 'path',
          d: lineData(parts),
          stroke: { colour: inks.grid, width: 0.1, opacity: 0.8 },
        },
      ]
    : [];
}

export function drawFrame(lines: readonly GridLine[], pen: Pen): Mark[] {
  const { page, inks, content } = pen;
  const { x, y, width, height } = page.box;
  const box = (by: number, line: number): Mark => ({
    kind: 'path',
    d: `M${x - by} ${y - by}h${width + 2 * by}v${height + 2 * by}h${-width - 2 * by}Z`,
    stroke: { colour: inks.neatLine, width: line, join: 'miter', cap: 'butt' },
  });
  if (content.grid === 'off') return [box(0, 0.35)];
  return [box(0, 0.15), box(OUTER, 0.5), ...drawLabels(lines, pen)];
}

interface End {
  side: 'top' | 'bottom' | 'left' | 'right';
  x: number;
  y: number;
  label: string;
}

function drawLabels(lines: readonly GridLine[], { page, inks, measure }: Pen): Mark[] {
  const ends = lines.flatMap((line) => endsOf(line, page.box));
  const marks: Mark[] = [];
  const ticks: [number, number][][] = [];
  const taken: { side: End['side']; from: number; to: number }[] = [];
  const middle = TICK + (OUTER - TICK) / 2;
  for (const { side, x, y, label } of ends) {
    const upright = side === 'top' || side === 'bottom';
    const [dx, dy] = OUTWARD[side];
    ticks.push([
      [x, y],
      [x + dx * TICK, y + dy * TICK],
    ]);
    const line = lineOf(label, TYPE.grid, measure);
    const along = upright ? x : y;
    const [from, to] = [along - line.width / 2, along + line.width / 2];
    const [start, end] = upright
      ? [page.box.x - OUTER, page.box.x + page.box.width + OUTER]
      : // The corners belong to the labels above and below.
        [page.box.y, page.box.y + page.box.height];
    const isFree = taken.every(
      (other) => other.side !== side || from > other.to + LABEL_GAP || to < other.from - LABEL_GAP,
    );
    if (!isFree || from < start + CORNER || to > end - CORNER) continue;
    taken.push({ side, from, to });
    // The middle of the digits lies 0.36 em above their baseline.
    const drop = line.font.size * 0.36;
    const [cx, cy] = [x + dx * middle, y + dy * middle];
    marks.push(
      upright
        ? textMark(line, cx - line.width / 2, cy + drop, inks.gridText)
        : // Read from the outside of the left side and the inside of the right: both upwards.
          { ...textMark(line, cx + drop, cy + line.width / 2, inks.gridText), rotate: -90 },
    );
  }
  return [
    { kind: 'path', d: lineData(ticks), stroke: { colour: inks.neatLine, width: 0.12 } },
    ...marks,
  ];
}

const OUTWARD = { top: [0, -1], bottom: [0, 1], left: [-1, 0], right: [1, 0] } as const;

/** Where a line leaves the frame on the sides that its labels belong to. */
function endsOf({ runs, parts, label }: GridLine, { x, y, width, height }: Pen['page']['box']) {
  return parts.flatMap((part) =>
    [part[0]!, part.at(-1)!].flatMap(([px, py]): End[] => {
      const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;
      if (runs === 'up' && near(py, y)) return [{ side: 'top', x: px, y: py, label }];
      if (runs === 'up' && near(py, y + height)) return [{ side: 'bottom', x: px, y: py, label }];
      if (runs === 'across' && near(px, x)) return [{ side: 'left', x: px, y: py, label }];
      if (runs === 'across' && near(px, x + width)) return [{ side: 'right', x: px, y: py, label }];
      return [];
    }),
  );
}
