/** The parts of a line that do not run through water. */
import type { Point } from './clip';
import { holds } from './region-shapes';
import { simplify } from './simplify';

const STEP_MM = 0.6;
/** Between two lakes a shorter piece is a speck. */
const SHORTEST_MM = 8;

/** @param water rings in millimetres; an island in a lake counts as lake */
export function dryParts(line: readonly Point[], water: readonly Point[][]): Point[][] {
  const lakes = water.map((ring) => {
    const xs = ring.map(([x]) => x);
    const ys = ring.map(([, y]) => y);
    const box = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)] as const;
    return { box, shape: { rings: [ring], share: 1 } };
  });
  const isWet = ([x, y]: Point) =>
    lakes.some(
      ({ box: [west, east, top, bottom], shape }) =>
        x > west && x < east && y > top && y < bottom && holds(shape, x, y),
    );
  const parts: Point[][] = [];
  let part: Point[] = [];
  for (const point of inSteps(line)) {
    if (!isWet(point)) part.push(point);
    else if (part.length) {
      parts.push(part);
      part = [];
    }
  }
  parts.push(part);
  // What was never wet is kept however short it is.
  const isLong = (dry: Point[]) => parts.length === 1 || dry.length * STEP_MM > SHORTEST_MM;
  return parts.filter((dry) => dry.length > 1 && isLong(dry)).map((dry) => simplify(dry));
}

function inSteps(line: readonly Point[]): Point[] {
  return line.flatMap(([x, y], i): Point[] => {
    const next = line[i + 1];
    if (!next) return [[x, y]];
    const [dx, dy] = [next[0] - x, next[1] - y];
    const count = Math.max(1, Math.ceil(Math.hypot(dx, dy) / STEP_MM));
    return Array.from({ length: count }, (_, n): Point => [
      x + (dx * n) / count,
      y + (dy * n) / count,
    ]);
  });
}
