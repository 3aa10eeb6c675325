/** Parallel lines inside a shape: real lines, since a pattern would not survive every reader. */
import type { Point } from './clip';

/**
 * @param rings of one shape, even–odd, not closed by a repeated corner
 * @param degrees direction of the lines, anticlockwise from the x axis
 * @param gap millimetres between them; they pass through the page's origin, so that shapes beside
 * each other are hatched as one
 */
export function hatch(
  rings: readonly (readonly Point[])[],
  degrees: number,
  gap: number,
): Point[][] {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), -Math.sin(angle)];
  // Turned so that the lines run along the first axis and their number is on the second.
  const turned = rings.map((ring) =>
    ring.map(([x, y]): Point => [x * cos + y * sin, (y * cos - x * sin) / gap]),
  );
  const crossings = new Map<number, number[]>();
  for (const ring of turned)
    ring.forEach(([x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length]!;
      // Half open, so that a line through a corner meets it once.
      for (let n = Math.ceil(Math.min(y, nextY)); n < Math.max(y, nextY); n++) {
        const at = x + ((nextX - x) * (n - y)) / (nextY - y);
        const list = crossings.get(n);
        if (list) list.push(at);
        else crossings.set(n, [at]);
      }
    });
  return [...crossings].flatMap(([n, list]) => {
    const ends = list.sort((a, b) => a - b);
    const back = (x: number): Point => [x * cos - n * gap * sin, x * sin + n * gap * cos];
    return ends.flatMap((from, i) =>
      i % 2 === 0 && i + 1 < ends.length ? [[back(from), back(ends[i + 1]!)]] : [],
    );
  });
}
