/**
 * Columns above a line for what begins in a year, below it for what is to end, filling a box of the
 * screen. Both halves have one scale; the busier one gets more room.
 */
import { scaleBand, scaleLinear } from 'd3-scale';
import type { Box } from './fit';
import { roughTextWidth } from './text-width';
import type { YearCount } from './years';

export interface YearColumn {
  year: number;
  /** Middle of the column. */
  x: number;
  /** Whether there is room for the year's words. */
  named: boolean;
  starts: Span;
  ends: Span;
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

export interface YearColumns {
  columns: YearColumn[];
  /** Base line of the years, between the halves. */
  yearY: number;
  upperFloor: number;
  lowerTop: number;
}

/** @param type pixels of a letter; lengths are pixels too */
export function yearColumns(years: readonly YearCount[], box: Box, type: number): YearColumns {
  const [words, middle] = [type * 1.3, type * 1.7];
  const most = (of: 'starts' | 'ends') => Math.max(0, ...years.map((year) => year[of]));
  const [up, down] = [most('starts'), most('ends')];
  const room = Math.max(0, box.height - 2 * words - middle);
  const length = scaleLinear([0, up + down || 1], [0, room]);
  const x = scaleBand<number>()
    .domain(years.map(({ year }) => year))
    .range([0, box.width])
    .paddingInner(0.3)
    .paddingOuter(0.15);
  const upperFloor = words + length(up);
  const lowerTop = upperFloor + middle;
  const every = Math.max(1, Math.ceil((roughTextWidth('0000', type) * 1.2) / x.step()));
  return {
    columns: years.map(({ year, starts, ends }) => {
      const span = { x: x(year)!, width: x.bandwidth() };
      const [above, below] = [length(starts), length(ends)];
      return {
        year,
        x: span.x + span.width / 2,
        named: (years.at(-1)!.year - year) % every === 0,
        starts: {
          ...{ ...span, y: upperFloor - above, height: above, count: starts },
          textY: upperFloor - above - type * 0.3,
        },
        ends: {
          ...{ ...span, y: lowerTop, height: below, count: ends },
          textY: lowerTop + below + type,
        },
      };
    }),
    yearY: upperFloor + middle / 2 + type * 0.35,
    upperFloor,
    lowerTop,
  };
}
