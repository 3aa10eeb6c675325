/** Columns above a line for what begins in a year, below it for what is to end. */
import { scaleBand, scaleLinear } from 'd3-scale';
import type { YearCount } from './years';

export interface Column {
  year: number;
  /** Middle of the column. */
  x: number;
  starts: Span;
  ends: Span;
  /** Whether there is room for the year's words. */
  named: boolean;
}

interface Span {
  x: number;
  width: number;
  y: number;
  height: number;
  count: number;
  /** Base line of the count's words, beyond the column. */
  textY: number;
}

export interface Timeline {
  height: number;
  columns: Column[];
  /** Between the upper and the lower columns stand the years. */
  yearY: number;
  upperFloor: number;
  lowerTop: number;
}

/** Longest column, room for words beyond it, and for the years between. */
const LONGEST = 84;
const WORDS = 16;
const MIDDLE = 20;
/** Room that a year's four digits need. */
const YEAR_WIDTH = 38;

/** Lengths in the units of the drawing. Both halves have one scale. */
export function timeline(years: readonly YearCount[], width: number): Timeline {
  const x = scaleBand<number>()
    .domain(years.map(({ year }) => year))
    .range([0, width])
    .paddingInner(0.3)
    .paddingOuter(0.15);
  const most = Math.max(1, ...years.flatMap(({ starts, ends }) => [starts, ends]));
  const length = scaleLinear([0, most], [0, LONGEST]);
  const highest = length(Math.max(0, ...years.map(({ starts }) => starts)));
  const deepest = length(Math.max(0, ...years.map(({ ends }) => ends)));
  const upperFloor = WORDS + highest;
  const lowerTop = upperFloor + MIDDLE;
  const every = Math.max(1, Math.ceil(YEAR_WIDTH / x.step()));
  const columns = years.map(({ year, starts, ends }) => {
    const left = x(year)!;
    const span = { x: left, width: x.bandwidth() };
    return {
      year,
      x: left + x.bandwidth() / 2,
      named: (years.at(-1)!.year - year) % every === 0,
      starts: {
        ...span,
        y: upperFloor - length(starts),
        height: length(starts),
        count: starts,
        textY: upperFloor - length(starts) - 4,
      },
      ends: {
        ...span,
        y: lowerTop,
        height: length(ends),
        count: ends,
        textY: lowerTop + length(ends) + 12,
      },
    };
  });
  return {
    height: lowerTop + deepest + WORDS,
    columns,
    yearY: upperFloor + MIDDLE / 2,
    upperFloor,
    lowerTop,
  };
}
