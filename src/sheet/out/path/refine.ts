/** Long curves cut into short ones of the same course. */
import type { Segment } from './segments';

/** @param longest length of a piece's control polygon, in the path's units */
export function refined(segments: readonly Segment[], longest: number): Segment[] {
  const out: Segment[] = [];
  let [x, y] = [0, 0];
  for (const segment of segments) {
    if (segment[0] !== 'C') out.push(segment);
    else for (const piece of cut([x, y, ...rest(segment)], longest)) out.push(piece);
    if (segment[0] !== 'Z') [x, y] = segment.slice(-2) as [number, number];
  }
  return out;
}

type Cubic = readonly [number, number, number, number, number, number, number, number];

const rest = ([, ...values]: readonly ['C', ...number[]]) =>
  values as unknown as [number, number, number, number, number, number];

function cut(curve: Cubic, longest: number): Segment[] {
  const [x0, y0, x1, y1, x2, y2, x3, y3] = curve;
  const length =
    Math.hypot(x1 - x0, y1 - y0) + Math.hypot(x2 - x1, y2 - y1) + Math.hypot(x3 - x2, y3 - y2);
  const pieces = Math.max(1, Math.ceil(length / longest));
  const out: Segment[] = [];
  let remaining = curve;
  for (let left = pieces; left > 1; left--) {
    const [first, second] = split(remaining, 1 / left);
    out.push(['C', ...first]);
    remaining = second;
  }
  const [, , ...last] = remaining;
  out.push(['C', ...last]);
  return out;
}

/** By de Casteljau: control points and end of the first part, the whole second part. */
function split(
  [x0, y0, x1, y1, x2, y2, x3, y3]: Cubic,
  t: number,
): [[number, number, number, number, number, number], Cubic] {
  const mix = (a: number, b: number) => a + t * (b - a);
  const [ax, ay, bx, by, cx, cy] = [
    mix(x0, x1),
    mix(y0, y1),
    mix(x1, x2),
    mix(y1, y2),
    mix(x2, x3),
    mix(y2, y3),
  ];
  const [dx, dy, ex, ey] = [mix(ax, bx), mix(ay, by), mix(bx, cx), mix(by, cy)];
  const [x, y] = [mix(dx, ex), mix(dy, ey)];
  return [
    [ax, ay, dx, dy, x, y],
    [x, y, ex, ey, cx, cy, x3, y3],
  ];
}
