/** Arrow keys move a proposal over the ground. */
import { EARTH_RADIUS_M } from '../../analysis/geodesy';

const STEP_M = 100;
const LONG_STEP_M = 1000;

const DIRECTIONS: Record<string, readonly [east: number, north: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** Where a key takes a place, [lon, lat]; null for a key that moves nothing. */
export function nudged(
  { lon, lat }: { lon: number; lat: number },
  key: string,
  isLong: boolean,
): [number, number] | null {
  const direction = DIRECTIONS[key];
  if (!direction) return null;
  const step = isLong ? LONG_STEP_M : STEP_M;
  const degrees = (step / EARTH_RADIUS_M) * (180 / Math.PI);
  const [east, north] = direction;
  const to = Math.max(-85, Math.min(85, lat + north * degrees));
  return [lon + (east * degrees) / Math.cos((lat * Math.PI) / 180), to];
}
