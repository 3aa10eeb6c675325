/** Circles of true size on the ground, as polygons to look at. */
import type { Feature, Polygon, Position } from 'geojson';
import { circleRing } from '../../analysis/circles';

const cache = new Map<string, Position[]>();
/** Several records' worth of circles; beyond that the cache starts anew. */
const MOST_CACHED = 20_000;

/** @param at [lon, lat] degrees @param radiusM metres */
export function circlePolygon<P extends object>(
  at: readonly [number, number],
  radiusM: number,
  properties: P,
): Feature<Polygon, P> {
  const key = `${at[0]},${at[1]},${radiusM}`;
  let ring = cache.get(key);
  if (!ring) {
    if (cache.size >= MOST_CACHED) cache.clear();
    ring = circleRing(at[0], at[1], radiusM, 96);
    cache.set(key, ring);
  }
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
}
