/**
 * Two bars a row, before and after: how many of all are nominally in reach, with a whisker from the
 * surely to the possibly reached ones. Lengths are shares, so rows of unlike size compare.
 */
import { scaleLinear } from 'd3-scale';

/** Cumulative: sure ≤ nominal ≤ possible. */
export interface Reached {
  sure: number;
  nominal: number;
  possible: number;
}

export interface PairRow {
  id: string;
  label: string;
  /** Of so many: what the shares are of. */
  of: number;
  before: Reached;
  after: Reached;
}

export interface PairBar {
  y: number;
  /** Nothing nominally in reach: a bar of no width. */
  width: number;
  height: number;
  whisker: { x1: number; x2: number; y: number; cap: number };
  /** Where the count's words begin: beyond bar and whisker. */
  textX: number;
  textY: number;
  /** What the words say. */
  reached: Reached;
  of: number;
}

export interface PairBars {
  height: number;
  rows: { id: string; label: string; textY: number; before: PairBar; after: PairBar }[];
  ticks: { x: number; share: number }[];
  floor: number;
}

const TEXT = 14;
const BAR = 12;
const APART = 4;
const GAP = 10;
const ROW = TEXT + 5 + 2 * BAR + APART + GAP;
const AXIS = 20;
/** Room on the right for the words beyond a bar of the whole length: "1,234 / 1,234". */
const WORDS = 90;

/** Lengths in the units of the drawing; bars begin at x = 0. */
export function pairBars(rows: readonly PairRow[], width: number): PairBars {
  const end = Math.max(width - WORDS, width / 2);
  const x = scaleLinear([0, 1], [0, end]);
  const bar = (y: number, reached: Reached, of: number): PairBar => {
    const { sure, nominal, possible } = reached;
    const at = (count: number) => x(of > 0 ? count / of : 0);
    return {
      y,
      width: at(nominal),
      height: BAR,
      whisker: { x1: at(sure), x2: at(possible), y: y + BAR / 2, cap: BAR / 3 },
      textX: at(Math.max(nominal, possible)) + 6,
      textY: y + BAR - 1,
      reached,
      of,
    };
  };
  return {
    height: rows.length * ROW + AXIS,
    rows: rows.map(({ id, label, of, before, after }, i) => {
      const top = i * ROW;
      const first = top + TEXT + 5;
      return {
        ...{ id, label, textY: top + TEXT },
        before: bar(first, before, of),
        after: bar(first + BAR + APART, after, of),
      };
    }),
    ticks: x.ticks(5).map((share) => ({ x: x(share), share })),
    floor: rows.length * ROW,
  };
}
