/** The nearest of some points, near enough for choosing between them. */
import type { LonLat } from './coordinates';

const KM_PER_DEGREE = 111.2;

export interface Nearest {
  index: number;
  km: number;
}

/**
 * Index and distance (km) of the point nearest to another; undefined where there is none. Distances
 * are those of a flat earth, 1 % off at 100 km.
 */
export function nearest([lon, lat]: LonLat, points: readonly LonLat[]): Nearest | undefined {
  const shrink = Math.cos((lat * Math.PI) / 180);
  let best: Nearest | undefined;
  points.forEach(([x, y], index) => {
    const km = KM_PER_DEGREE * Math.hypot((x - lon) * shrink, y - lat);
    if (!best || km < best.km) best = { index, km };
  });
  return best;
}
