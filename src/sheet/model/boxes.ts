/** Arithmetic of boxes. */
import type { Box } from '../draw/drawing';

/** Cuts a box into columns; the last takes what is left. */
export function columns(box: Box, widths: readonly number[], gap: number): Box[] {
  let x = box.x;
  return widths.map((width) => {
    const column = { x, y: box.y, width, height: box.height };
    x += width + gap;
    return column;
  });
}

export function inset(box: Box, by: number): Box {
  return {
    x: box.x + by,
    y: box.y + by,
    width: Math.max(0, box.width - 2 * by),
    height: Math.max(0, box.height - 2 * by),
  };
}

/** Width and height of what two boxes share; negative where they are apart. */
export function shared(a: Box, b: Box): { width: number; height: number } {
  return {
    width: Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    height: Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
  };
}

/** @param slack millimetres that may be shared unseen */
export function overlap(a: Box, b: Box, slack = 0.05): boolean {
  const { width, height } = shared(a, b);
  return width > slack && height > slack;
}

/** @param slack millimetres that may stand out unseen */
export function within(outer: Box, box: Box, slack = 0.05): boolean {
  return (
    box.x >= outer.x - slack &&
    box.y >= outer.y - slack &&
    box.x + box.width <= outer.x + outer.width + slack &&
    box.y + box.height <= outer.y + outer.height + slack
  );
}

/** To a hundredth of a millimetre, as boxes are written in an address. */
export function rounded({ x, y, width, height }: Box): Box {
  const round = (value: number) => Math.round(value * 100) / 100;
  return { x: round(x), y: round(y), width: round(width), height: round(height) };
}

/** The smallest box around all; null around nothing. */
export function around(boxes: readonly Box[]): Box | null {
  if (!boxes.length) return null;
  const x = boxes.reduce((least, box) => Math.min(least, box.x), Infinity);
  const y = boxes.reduce((least, box) => Math.min(least, box.y), Infinity);
  const right = boxes.reduce((most, box) => Math.max(most, box.x + box.width), -Infinity);
  const bottom = boxes.reduce((most, box) => Math.max(most, box.y + box.height), -Infinity);
  return { x, y, width: right - x, height: bottom - y };
}
