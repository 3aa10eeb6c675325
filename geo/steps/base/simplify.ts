/** Thinning of lines that only give orientation. */
import type { LonLat } from './coordinates';

/**
 * Douglas-Peucker: the line with only those vertices that keep it within the tolerance (degrees of
 * latitude) of the original. Both ends stay where they are.
 */
export function simplify(line: LonLat[], tolerance: number): LonLat[] {
  const [first] = line;
  const last = line.at(-1);
  if (!first || !last || line.length < 3) return line;
  let far = 0;
  let distance = 0;
  line.forEach((point, index) => {
    const d = distanceTo(point, first, last);
    if (d > distance) [far, distance] = [index, d];
  });
  if (distance <= tolerance) return [first, last];
  const before = simplify(line.slice(0, far + 1), tolerance);
  return [...before.slice(0, -1), ...simplify(line.slice(far), tolerance)];
}

/** Distance of a point from a piece of line, in degrees of latitude. */
function distanceTo([lon, lat]: LonLat, a: LonLat, b: LonLat): number {
  const shrink = Math.cos((lat * Math.PI) / 180);
  const [x, y] = [(lon - a[0]) * shrink, lat - a[1]];
  const [dx, dy] = [(b[0] - a[0]) * shrink, b[1] - a[1]];
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / length2));
  return Math.hypot(x - t * dx, y - t * dy);
}
