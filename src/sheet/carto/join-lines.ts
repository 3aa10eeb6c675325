/** Lines whose ends nearly meet, joined to rings: a border that comes in pieces can be filled. */
import type { Point } from './clip';

/**
 * Each line goes on with the one that begins (or ends) nearest to its own end.
 * @param gap the widest that is closed, in the unit of the points
 */
export function joinToRings(lines: readonly (readonly Point[])[], gap: number): Point[][] {
  const left = new Set(lines.filter((line) => line.length > 1));
  const rings: Point[][] = [];
  for (const start of left) {
    left.delete(start);
    const ring = [...start];
    for (;;) {
      const end = ring.at(-1)!;
      let best: Point[] | null = null;
      let used: readonly Point[] | null = null;
      let nearest = distance(end, ring[0]!);
      for (const line of left)
        for (const turned of [[...line], line.toReversed()]) {
          const away = distance(end, turned[0]!);
          if (away < nearest && away <= gap) [best, used, nearest] = [turned, line, away];
        }
      if (!best) break;
      left.delete(used!);
      ring.push(...best);
    }
    if (distance(ring.at(-1)!, ring[0]!) <= gap) rings.push(ring);
  }
  return rings;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
