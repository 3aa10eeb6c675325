/**
 * Distances on a sphere. Degrees, WGS84, longitude before latitude; metres.
 *
 * The sphere stands in for the ellipsoid: near 27° N a distance comes out up to 0.35 % too short
 * or long (north–south about −0.35 %, east–west +0.18 %), far below any uncertainty in the record.
 */

/** Mean radius of the earth (IUGG), the one that Turf uses too. */
export const EARTH_RADIUS_M = 6_371_008.8;

const RAD = Math.PI / 180;

/** Great-circle distance in metres (haversine formula, exact on the sphere for near points too). */
export function distanceM(lonA: number, latA: number, lonB: number, latB: number): number {
  const sinLat = Math.sin(((latB - latA) * RAD) / 2);
  const sinLon = Math.sin(((lonB - lonA) * RAD) / 2);
  const h = sinLat * sinLat + Math.cos(latA * RAD) * Math.cos(latB * RAD) * sinLon * sinLon;
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Points on the unit sphere: a distance between two of them costs no sine and no cosine. */
export interface SpherePoints {
  x: Float64Array;
  y: Float64Array;
  z: Float64Array;
}

export function onSphere({ lon, lat }: { lon: Float64Array; lat: Float64Array }): SpherePoints {
  const size = lon.length;
  const [x, y, z] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let i = 0; i < size; i++) {
    const across = Math.cos(lat[i]! * RAD);
    x[i] = across * Math.cos(lon[i]! * RAD);
    y[i] = across * Math.sin(lon[i]! * RAD);
    z[i] = Math.sin(lat[i]! * RAD);
  }
  return { x, y, z };
}

/**
 * The square of the straight line through the unit sphere between two points whose great circle has
 * that many metres: chord = 2 sin(angle ÷ 2).
 */
export function chordSquared(metres: number): number {
  const half = Math.min(metres / EARTH_RADIUS_M, Math.PI) / 2;
  return 4 * Math.sin(half) ** 2;
}

/** The great circle of such a chord in metres: the same as `distanceM` to a millionth of a metre. */
export function metresOfChord(squared: number): number {
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(squared) / 2));
}

/** [west, south, east, north] in degrees. */
export type Box = [number, number, number, number];

/**
 * Boxes that together hold every point within a distance: one, two where the circle crosses the
 * date line, the whole width where it holds a pole.
 */
export function boxesAround(lon: number, lat: number, distance: number): Box[] {
  // A hair wider, so that rounding never leaves out a point on the rim.
  const angle = (distance / EARTH_RADIUS_M) * (1 + 1e-9) + 1e-12;
  const south = lat - angle / RAD;
  const north = lat + angle / RAD;
  if (south <= -90 || north >= 90) return [[-180, south, 180, north]];
  const half = Math.asin(Math.min(1, Math.sin(angle) / Math.cos(lat * RAD))) / RAD;
  const [west, east] = [lon - half, lon + half];
  const boxes: Box[] = [[Math.max(west, -180), south, Math.min(east, 180), north]];
  if (west < -180) boxes.push([west + 360, south, 180, north]);
  if (east > 180) boxes.push([-180, south, east - 360, north]);
  return boxes;
}
