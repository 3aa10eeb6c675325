/** Horizontal bars of several parts, one below the other, each under its own line of words. */
import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';

export interface BarRow<Key> {
  id: string;
  parts: ReadonlyMap<Key, number>;
}

export interface Segment<Key> {
  key: Key;
  x: number;
  width: number;
  value: number;
}

export interface Bar<Key> {
  id: string;
  /** Base line of the words, and upper edge of the bar. */
  textY: number;
  y: number;
  height: number;
  /** Where the bar ends. */
  end: number;
  segments: Segment<Key>[];
}

export interface StackedBars<Key> {
  height: number;
  bars: Bar<Key>[];
  ticks: { x: number; value: number }[];
  /** Lower end of the tick lines; their words stand below. */
  floor: number;
}

const ROW = 36;
const TEXT = 14;
const BAR = 12;
const AXIS = 20;
/** Narrower than this a part could not be seen. */
const LEAST = 1;

/**
 * Lengths in the units of the drawing; bars begin at x = 0.
 * @param keys the parts from the left; what is not named is not drawn
 */
export function stackedBars<Key>(
  rows: readonly BarRow<Key>[],
  keys: readonly Key[],
  width: number,
): StackedBars<Key> {
  const spans = stack<unknown, BarRow<Key>, Key>()
    .keys([...keys])
    .value(({ parts }, key) => parts.get(key) ?? 0)([...rows]);
  const most = Math.max(0, ...(spans.at(-1) ?? []).map(([, end]) => end));
  const x = scaleLinear([0, most || 1], [0, width]);
  const bars = rows.map(({ id }, row) => {
    const segments = spans.flatMap((span) => {
      const [from, to] = span[row]!;
      if (!(to > from)) return [];
      const length = Math.max(LEAST, x(to) - x(from));
      return [{ key: span.key, x: x(from), width: length, value: to - from }];
    });
    const last = segments.at(-1);
    return {
      id,
      textY: row * ROW + TEXT,
      y: row * ROW + TEXT + 5,
      height: BAR,
      end: last ? last.x + last.width : 0,
      segments,
    };
  });
  const floor = rows.length * ROW;
  return {
    height: floor + AXIS,
    bars,
    ticks: x.ticks(Math.max(2, Math.floor(width / 90))).map((value) => ({ x: x(value), value })),
    floor,
  };
}
