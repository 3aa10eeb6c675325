/** Numbers as tables write them. */

const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,2})?$/i;
const IN_GROUPS = /^\d{1,3}(,\d{3})+(\.\d+)?$/;

/** NaN for what is no number. Full-width digits are read; "0x10", "Infinity" and "" are not. */
export function readNumber(cell: string): number {
  let text = cell.trim();
  if (!DECIMAL.test(text)) {
    text = text.slice(0, 60).normalize('NFKC').trim();
    if (IN_GROUPS.test(text)) text = text.replaceAll(',', '');
    if (!DECIMAL.test(text)) return NaN;
  }
  return Number(text);
}

/** Digits behind the point. */
export function decimalsOf(cell: string): number {
  const point = cell.indexOf('.');
  if (point < 0) return 0;
  let end = point + 1;
  while (end < cell.length && cell.charCodeAt(end) >= 48 && cell.charCodeAt(end) <= 57) end++;
  return end - point - 1;
}

/** Metres of a degree of latitude; of longitude it is less, so this errs on the vague side. */
const METRES_PER_DEGREE = 111_320;

/**
 * How far off the written digits leave a point, metres: half a unit of the last place. A program
 * drops the noughts at the end of a number, so the longest number of the file speaks for all.
 */
export function digitsUncertaintyM(mostDecimals: number): number {
  return 0.5 * 10 ** -mostDecimals * METRES_PER_DEGREE;
}
