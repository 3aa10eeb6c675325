/**
 * A chart for a box of the screen: as many rows as fit at a given size of type. The layouts of this
 * folder are made for letters of TYPE units, so a larger type is the same drawing, scaled.
 */

/** Size of the letters that the layouts leave room for, in their own units. */
export const TYPE = 12.5;

export interface Box {
  /** Pixels. */
  width: number;
  height: number;
}

export interface Fitted<Chart> {
  chart: Chart;
  /** Pixels for a unit of the drawing: draw it inside `scale(…)`. */
  scale: number;
  /** Rows at the end that have no room, to be named beside the chart. */
  left: number;
}

/**
 * @param type pixels of a letter
 * @param draw a layout of rows in units; its height grows with the rows
 */
export function fitRows<Row, Chart extends { height: number }>(
  rows: readonly Row[],
  box: Box,
  type: number,
  draw: (rows: readonly Row[], width: number) => Chart,
): Fitted<Chart> {
  const scale = type / TYPE;
  const drawn = (count: number) => draw(rows.slice(0, count), box.width / scale);
  let [fits, tooMany] = [0, rows.length + 1];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (drawn(middle).height * scale <= box.height) fits = middle;
    else tooMany = middle;
  }
  return { chart: drawn(fits), scale, left: rows.length - fits };
}
