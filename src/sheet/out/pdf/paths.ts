/** Paths as operators of PDF (ISO 32000-1, 8.5), in millimetres. */
import type { CircleMark, PathMark } from '../../draw/drawing';
import { short } from '../number';
import { segmentsOf, type Segment } from '../path/segments';

export function pathOperators({ d, place = { x: 0, y: 0, scale: 1 } }: PathMark): string {
  const written = (values: readonly number[]) =>
    values.map((value, i) => short(value * place.scale + (i % 2 ? place.y : place.x))).join(' ');
  return segmentsOf(d)
    .map(([letter, ...values]) => `${written(values as number[])} ${OPERATORS[letter]}`.trim())
    .join('\n');
}

const OPERATORS: Record<Segment[0], string> = { M: 'm', L: 'l', C: 'c', Z: 'h' };

/** Length of a handle that makes a cubic curve a quarter of a circle, by the radius. */
const QUARTER = (4 / 3) * Math.tan(Math.PI / 8);

export function circleOperators({ x, y, radius: r }: CircleMark): string {
  const h = r * QUARTER;
  const curve = (...values: number[]) => `${values.map(short).join(' ')} c`;
  return [
    `${short(x + r)} ${short(y)} m`,
    curve(x + r, y + h, x + h, y + r, x, y + r),
    curve(x - h, y + r, x - r, y + h, x - r, y),
    curve(x - r, y - h, x - h, y - r, x, y - r),
    curve(x + h, y - r, x + r, y - h, x + r, y),
    'h',
  ].join('\n');
}
