/** Figures of the documents as numbers that can be divided, each with its citation. */
import type { Indicator } from '../atlas/schema/figures';

export interface SupplyFigure {
  /** As printed, with the indicator's citation, note and erratum. */
  printed: Indicator;
  /** In single things: 26.92 万人 is 269,200. */
  value: number;
  /** Half a unit of the last printed digit: 26.92 万人 may be anything from 269,150 to 269,250. */
  rounding: number;
}

/** Figures that say the same within their rounding; several are different readings of one thing. */
export interface Reading {
  /** Of the most finely printed figure. */
  value: number;
  rounding: number;
  figures: SupplyFigure[];
}

/** Absent where no number is printed. */
export function figureOf(printed: Indicator): SupplyFigure | undefined {
  if (printed.value === undefined) return undefined;
  const scale = printed.unit?.startsWith('万') ? 10_000 : 1;
  const decimals = String(printed.value).split('.')[1]?.length ?? 0;
  // Binary fractions leave a tail (32.41 × 10,000); rounded back to what the digits say.
  const value = Number((printed.value * scale).toFixed(decimals));
  return { printed, value, rounding: (0.5 * scale) / 10 ** decimals };
}

/** Groups figures that agree; the most finely printed one leads its group. */
export function readings(figures: readonly SupplyFigure[]): Reading[] {
  const found: Reading[] = [];
  for (const figure of [...figures].sort((a, b) => a.rounding - b.rounding)) {
    const same = found.find((reading) => agree(reading, figure));
    if (same) same.figures.push(figure);
    else found.push({ value: figure.value, rounding: figure.rounding, figures: [figure] });
  }
  return found;
}

/** Whether two figures can be the same number once rounded as each is. */
export function agree(
  a: Pick<Reading, 'value' | 'rounding'>,
  b: Pick<Reading, 'value' | 'rounding'>,
): boolean {
  // Half a thousandth of a unit of play: sums of binary fractions miss the edge by less.
  return Math.abs(a.value - b.value) <= (a.rounding + b.rounding) * 1.0005;
}
