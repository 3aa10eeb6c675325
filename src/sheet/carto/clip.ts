/** Lines and polygons cut at a box, so that no geometry lies outside the map's frame. */
import type { Box } from '../draw/drawing';

/** Millimetres of the page. */
export type Point = readonly [x: number, y: number];

/** The box widened on every side. */
export function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

export function isInside([x, y]: Point, box: Box): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

/** The parts of a line inside the box (Liang and Barsky, segment by segment). */
export function clipLine(line: readonly Point[], box: Box): Point[][] {
  const parts: Point[][] = [];
  let part: Point[] = [];
  for (let i = 1; i < line.length; i++) {
    const cut = clipSegment(line[i - 1]!, line[i]!, box);
    if (!cut) continue;
    const [from, to] = cut;
    const last = part.at(-1);
    if (last && last[0] === from[0] && last[1] === from[1]) part.push(to);
    else {
      if (part.length) parts.push(part);
      part = [from, to];
    }
  }
  if (part.length) parts.push(part);
  return parts;
}

function clipSegment(a: Point, b: Point, box: Box): [Point, Point] | null {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  let enter = 0;
  let leave = 1;
  const sides: [number, number][] = [
    [-dx, a[0] - box.x],
    [dx, box.x + box.width - a[0]],
    [-dy, a[1] - box.y],
    [dy, box.y + box.height - a[1]],
  ];
  for (const [run, room] of sides) {
    if (run === 0) {
      if (room < 0) return null;
    } else if (run < 0) enter = Math.max(enter, room / run);
    else leave = Math.min(leave, room / run);
  }
  if (enter > leave) return null;
  const at = (t: number): Point => [a[0] + t * dx, a[1] + t * dy];
  return [enter === 0 ? a : at(enter), leave === 1 ? b : at(leave)];
}

/**
 * A ring cut at the box (Sutherland and Hodgman). Where a ring leaves the box several times, its
 * parts stay tied along the box's edge: right for a fill, not for a stroke.
 */
export function clipRing(ring: readonly Point[], box: Box): Point[] {
  const [left, top, right, bottom] = [box.x, box.y, box.x + box.width, box.y + box.height];
  const atX = (a: Point, b: Point, x: number): Point => [
    x,
    a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0]),
  ];
  const atY = (a: Point, b: Point, y: number): Point => [
    a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]),
    y,
  ];
  let points = cutAt(
    ring,
    ([x]) => x >= left,
    (a, b) => atX(a, b, left),
  );
  points = cutAt(
    points,
    ([x]) => x <= right,
    (a, b) => atX(a, b, right),
  );
  points = cutAt(
    points,
    ([, y]) => y >= top,
    (a, b) => atY(a, b, top),
  );
  return cutAt(
    points,
    ([, y]) => y <= bottom,
    (a, b) => atY(a, b, bottom),
  );
}

function cutAt(
  ring: readonly Point[],
  isIn: (point: Point) => boolean,
  crossing: (a: Point, b: Point) => Point,
): Point[] {
  const kept: Point[] = [];
  for (let i = 0; i < ring.length; i++) {
    const [before, point] = [ring[(i || ring.length) - 1]!, ring[i]!];
    if (isIn(point)) {
      if (!isIn(before)) kept.push(crossing(before, point));
      kept.push(point);
    } else if (isIn(before)) kept.push(crossing(before, point));
  }
  return kept;
}
