/** Bars with whiskers: a share as reckoned, and between which bounds it may lie. */
import { scaleLinear } from 'd3-scale';

export interface RangeBar {
  label: string;
  /** Shares, 0 to 1; sure ≤ nominal ≤ possible. */
  sure: number;
  nominal: number;
  possible: number;
}

export interface RangeBarMarks {
  width: number;
  height: number;
  ticks: { x: number; share: number }[];
  /** Where labels end and bars begin. */
  left: number;
  bars: {
    label: string;
    /** Middle of the row. */
    y: number;
    bar: { x: number; y: number; width: number; height: number };
    whisker: { x1: number; x2: number; cap: number };
  }[];
}

const ROW = 22;
const BAR = 11;
const FOOT = 22;
const RIGHT = 14;

/** @param width and the room for labels in the chart's own units */
export function rangeBars(rows: readonly RangeBar[], width: number, left: number): RangeBarMarks {
  const x = scaleLinear([0, 1], [left, width - RIGHT]);
  return {
    width,
    height: rows.length * ROW + FOOT,
    left,
    ticks: x.ticks(5).map((share) => ({ x: x(share), share })),
    bars: rows.map(({ label, sure, nominal, possible }, i) => {
      const y = i * ROW + ROW / 2;
      return {
        label,
        y,
        bar: { x: left, y: y - BAR / 2, width: x(nominal) - left, height: BAR },
        whisker: { x1: x(sure), x2: x(possible), cap: BAR / 3 },
      };
    }),
  };
}
