/** Scale denominators as people type them. */

/** A street on A4, and the whole record on a stamp. */
export const LEAST_DENOMINATOR = 500;
export const MOST_DENOMINATOR = 20_000_000;

/** Reads "50000", "50,000", "1:50 000", "5万"; null where it is no scale that a sheet can have. */
export function readDenominator(text: string): number | null {
  const match = /^(?:1\s*[:：/])?\s*([\d.,，\s]+?)\s*(万)?$/.exec(text.trim());
  if (!match) return null;
  const number = Number(match[1]!.replace(/[,，\s]/g, '')) * (match[2] ? 10_000 : 1);
  const whole = Math.round(number);
  return whole >= LEAST_DENOMINATOR && whole <= MOST_DENOMINATOR ? whole : null;
}
