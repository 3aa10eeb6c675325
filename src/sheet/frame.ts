/** What stands inside the frame of a map, and how long a pixel of it is on the ground. */
import type { AtlasFeature } from '../atlas/feature';
import type { Regions } from '../atlas/regions';
import { badgeRegion } from '../atlas/where';
import type { MapFrame } from './picture-source';

/** Below this zoom the badges of the counties may be merged into their city's. */
const MERGED_BADGES_ZOOM = 7.5;

/** WGS84: semi-major axis in metres, first eccentricity squared. */
const A = 6_378_137;
const E2 = 0.00669437999014;
const RAD = Math.PI / 180;

/**
 * Metres on the ground along the parallel for one CSS pixel, on the WGS84 ellipsoid: the parallel's
 * length 2π·N·cos φ over the 512·2^zoom pixels of the world. Mercator stretches north to south by
 * up to 0.7 % differently (the sphere in its formula), less than a bar shows.
 */
export function metresPerPixel(lat: number, zoom: number): number {
  const sin = Math.sin(lat * RAD);
  const parallel = (A / Math.sqrt(1 - E2 * sin * sin)) * Math.cos(lat * RAD);
  return (2 * Math.PI * parallel) / (512 * 2 ** zoom);
}

/** Web Mercator position in units of the world's width, origin at the north-west. */
function project(lon: number, lat: number): [number, number] {
  const sin = Math.sin(lat * RAD);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

/** Whether [lon, lat] lies inside the frame. Frames across the date line do not occur here. */
export function inFrame(frame: MapFrame, [lon, lat]: readonly number[]): boolean {
  const world = 512 * 2 ** frame.zoom;
  const [x, y] = project(lon!, lat!);
  const [cx, cy] = project(frame.lon, frame.lat);
  return (
    Math.abs(x - cx) * world <= frame.width / 2 && Math.abs(y - cy) * world <= frame.height / 2
  );
}

/**
 * The features that a picture of the frame shows: points and lines inside it, and what is held by
 * a badge whose region has its anchor inside it.
 */
export function featuresInFrame(
  features: readonly AtlasFeature[],
  frame: MapFrame,
  regions: Regions,
): AtlasFeature[] {
  const anchorInside = (code: string) => {
    const anchor = regions.get(code)?.anchor;
    return anchor !== undefined && inFrame(frame, anchor);
  };
  const merged = frame.zoom < MERGED_BADGES_ZOOM;
  return features.filter(({ geometry, properties: p }) => {
    if (geometry?.type === 'Point') return inFrame(frame, geometry.coordinates);
    if (geometry) return geometry.coordinates.some((position) => inFrame(frame, position));
    return anchorInside(badgeRegion(p)) || (merged && anchorInside(p.city));
  });
}
