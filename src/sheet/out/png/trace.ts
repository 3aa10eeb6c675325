/** Shapes as paths of a canvas that look the same wherever a strip cuts them. */
import type { CircleMark, PathMark } from '../../draw/drawing';
import { refined } from '../path/refine';
import { segmentsOf } from '../path/segments';

/**
 * Pixels. A browser draws a long curve by a few straight lines, and by other ones where an edge of
 * the canvas cuts it: the parts of short curves are the same in every strip.
 */
const CURVE = 8;

/** @param pixels of a millimetre */
export function traced(mark: PathMark | CircleMark, pixels: number): Path2D {
  const scale = mark.kind === 'path' ? (mark.place?.scale ?? 1) : 1;
  const d = mark.kind === 'path' ? mark.d : circleData(mark);
  const path = new Path2D();
  for (const [letter, ...values] of refined(segmentsOf(d), CURVE / (pixels * scale))) {
    const v = values as [number, number, number, number, number, number];
    if (letter === 'M') path.moveTo(v[0], v[1]);
    else if (letter === 'L') path.lineTo(v[0], v[1]);
    else if (letter === 'C') path.bezierCurveTo(...v);
    else path.closePath();
  }
  return path;
}

const circleData = ({ x, y, radius: r }: CircleMark) =>
  `M${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}Z`;
