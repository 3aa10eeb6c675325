/** The point of an area where a label or a badge has most room. */
import inPolygon from '@turf/boolean-point-in-polygon';
import polylabel from 'polylabel';
import type { MultiPolygon, Polygon } from 'geojson';
import { bboxOf, polygonsOf, round5, type LonLat } from './coordinates';
import { planeAround, type Plane } from './plane';

const PRECISION_M = 100;
/** The search for a clear point goes outwards in rings. */
const STEP_M = 2000;
const FARTHEST_M = 60_000;
const DIRECTIONS = 24;

/** Centre of the largest circle that fits in the area, to 100 m; always inside the area. */
export function labelPoint(area: Polygon | MultiPolygon): LonLat {
  const plane = planeOf(area);
  const candidates = polygonsOf(area).map((rings) =>
    polylabel(
      rings.map((ring) => ring.map(plane.to)),
      PRECISION_M,
    ),
  );
  const best = candidates.reduce((a, b) => (b.distance > a.distance ? b : a));
  return round5(plane.from([best[0] ?? 0, best[1] ?? 0]));
}

/**
 * The point of the area nearest to its label point (to about 2 km) that is at least `clearanceM`
 * metres away from all of the given points; the label point itself where there is none.
 */
export function clearLabelPoint(
  area: Polygon | MultiPolygon,
  taken: LonLat[],
  clearanceM: number,
): LonLat {
  const start = labelPoint(area);
  const plane = planeAround(start);
  const others = taken.map(plane.to);
  for (let radius = 0; radius <= FARTHEST_M; radius += STEP_M) {
    for (let turn = 0; turn < DIRECTIONS; turn++) {
      const angle = (2 * Math.PI * turn) / DIRECTIONS;
      const [x, y] = [radius * Math.cos(angle), radius * Math.sin(angle)];
      const point = round5(plane.from([x, y]));
      const clear = others.every(([ox, oy]) => Math.hypot(ox - x, oy - y) >= clearanceM);
      if (clear && inPolygon(point, area)) return point;
    }
  }
  return start;
}

function planeOf(area: Polygon | MultiPolygon): Plane {
  const [w, s, e, n] = bboxOf([area]);
  return planeAround([(w + e) / 2, (s + n) / 2]);
}
