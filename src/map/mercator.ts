/**
 * Web Mercator as MapLibre uses it: the world is one square, x to the east and y to the south,
 * both 0 to 1, drawn 512 · 2^zoom CSS pixels wide.
 */

/** Mean radius of the Earth in metres: the same sphere as Turf's circles and reach.ts. */
const EARTH_RADIUS_M = 6_371_008.8;
const TILE_PX = 512;

/** @param lon degrees @param lat degrees */
export function toWorld(lon: number, lat: number): [x: number, y: number] {
  const sin = Math.sin((lat * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

/** [lon, lat] in degrees of a point of the square. */
export function fromWorld(x: number, y: number): [lon: number, lat: number] {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [(x - 0.5) * 360, lat];
}

/** Width of the world in CSS pixels. */
export function worldSize(zoom: number): number {
  return TILE_PX * 2 ** zoom;
}

/** Metres on the ground that one CSS pixel spans at a latitude (Mercator stretches by 1/cos). */
export function metresPerPixel(lat: number, zoom: number): number {
  return (2 * Math.PI * EARTH_RADIUS_M * Math.cos((lat * Math.PI) / 180)) / worldSize(zoom);
}

/**
 * The zoom that the drawing is arranged for: the half step at or below the camera's. Things that
 * keep apart there keep apart up to the next step, since only distances grow.
 */
export function levelOf(zoom: number): number {
  return Math.floor(zoom * 2 + 1e-6) / 2;
}
