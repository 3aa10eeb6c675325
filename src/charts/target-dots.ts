/**
 * From what is to what is wanted: a row an area, a filled dot for each reading of a base year, an
 * open diamond for each of a target year, and a line from the last base to the targets.
 */
import { scaleLinear } from 'd3-scale';
import { symbol, symbolCircle, symbolDiamond } from 'd3-shape';

export interface TargetReading {
  kind: 'base' | 'target';
  value: number;
  /** What stands beside the mark: year and value. */
  label: string;
}

export interface TargetRow {
  id: string;
  label: string;
  /** By year. */
  readings: readonly TargetReading[];
}

export interface TargetMark extends TargetReading {
  x: number;
  path: string;
  /** Middle of the label, kept inside the drawing; its base line; and how the text is anchored. */
  textX: number;
  textY: number;
}

export interface TargetDots {
  height: number;
  rows: {
    id: string;
    label: string;
    labelY: number;
    y: number;
    marks: TargetMark[];
    /** From the last base to the lowest and the highest target; absent where one is missing. */
    way?: { from: number; to: number };
  }[];
  ticks: { x: number; value: number }[];
  floor: number;
}

const MARGIN = 8;
const TITLE = 18;
const LINE = 15;
const GAP = 10;
const AXIS = 20;
const SIZE = 70;

const PATHS = {
  base: symbol(symbolCircle, SIZE)()!,
  target: symbol(symbolDiamond, SIZE * 1.3)()!,
};

/**
 * Lengths in the units of the drawing; the scale begins at 0.
 * @param textWidth width of a label in the drawing's units
 */
export function targetDots(
  rows: readonly TargetRow[],
  width: number,
  textWidth: (text: string) => number,
): TargetDots {
  const most = Math.max(0, ...rows.flatMap(({ readings }) => readings.map(({ value }) => value)));
  const x = scaleLinear([0, most || 1], [MARGIN, width - MARGIN]).nice(4);
  let top = 0;
  const placed = rows.map(({ id, label, readings }) => {
    const marks = readings.map((reading) => ({ reading, x: x(reading.value) }));
    const spot = ({ reading, x: middle }: (typeof marks)[number]) => {
      const half = textWidth(reading.label) / 2;
      const centre = Math.min(Math.max(middle, half), width - half);
      return { from: centre - half, to: centre + half, centre };
    };
    const above = lanes(marks.filter(({ reading }) => reading.kind === 'base').map(spot));
    const below = lanes(marks.filter(({ reading }) => reading.kind === 'target').map(spot));
    const labelY = top + TITLE - 5;
    const y = top + TITLE + above.count * LINE + 8;
    let bases = 0;
    let targets = 0;
    const drawn = marks.map((mark): TargetMark => {
      const { kind } = mark.reading;
      const lane = kind === 'base' ? above.of[bases++]! : below.of[targets++]!;
      return {
        ...mark.reading,
        x: mark.x,
        path: PATHS[kind],
        textX: spot(mark).centre,
        textY: kind === 'base' ? y - 10 - lane * LINE : y + 19 + lane * LINE,
      };
    });
    top = y + 8 + below.count * LINE + GAP;
    const way = wayOf(drawn);
    return { id, label, labelY, y, marks: drawn, ...(way ? { way } : {}) };
  });
  return {
    height: top + AXIS,
    rows: placed,
    ticks: x.ticks(Math.max(2, Math.floor(width / 80))).map((value) => ({ x: x(value), value })),
    floor: top,
  };
}

function wayOf(marks: readonly TargetMark[]): { from: number; to: number } | undefined {
  const base = marks.findLast(({ kind }) => kind === 'base');
  const ends = marks.filter(({ kind }) => kind === 'target').map(({ x }) => x);
  if (!base || !ends.length) return undefined;
  return { from: Math.min(base.x, ...ends), to: Math.max(base.x, ...ends) };
}

/** For each span the first lane in which it touches no other, with a little air. */
function lanes(spans: readonly { from: number; to: number }[]): { of: number[]; count: number } {
  const AIR = 6;
  const of: number[] = [];
  spans.forEach((span, i) => {
    const taken = new Set(
      spans
        .slice(0, i)
        .flatMap((other, j) =>
          span.from < other.to + AIR && other.from < span.to + AIR ? [of[j]!] : [],
        ),
    );
    let lane = 0;
    while (taken.has(lane)) lane++;
    of.push(lane);
  });
  return { of, count: of.length ? Math.max(...of) + 1 : 0 };
}
