/** Where the camera goes for an area, and how a bar of true length is drawn. */
import type { Region, Regions } from '../atlas/regions';
import type { Camera } from '../state/view';
import { metresPerPixel } from './mercator';

export const MIN_ZOOM = 4;
export const MAX_ZOOM = 17;

/** What panels cover of the map, CSS pixels. */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** [west, south, east, north] in degrees. */
export type Bounds = [number, number, number, number];

/** An area without a border is shown with this much around its anchor, degrees (about 6 km). */
const AROUND_ANCHOR = 0.06;

/** Bounds of a city, county or functional area; of the whole record for null or an unknown code. */
export function boundsOf(area: string | null, regions: Regions): Bounds | null {
  const region = area === null ? undefined : regions.get(area);
  if (region) return regionBounds(region);
  const all = regions.all.flatMap(({ bbox }) => (bbox ? [bbox] : []));
  if (!all.length) return null;
  return [
    Math.min(...all.map((box) => box[0])),
    Math.min(...all.map((box) => box[1])),
    Math.max(...all.map((box) => box[2])),
    Math.max(...all.map((box) => box[3])),
  ];
}

function regionBounds({ bbox, anchor: [lon, lat] }: Region): Bounds {
  const d = AROUND_ANCHOR;
  return bbox ?? [lon - d, lat - d, lon + d, lat + d];
}

export type Start =
  { center: [number, number]; zoom: number } | { bounds: Bounds; padding: Padding };

/** Where the map opens: at the camera of the view, or with its area in sight. */
export function startOf(camera: Camera | null, bounds: Bounds | null, padding: Padding): Start {
  if (camera) return { center: [camera.lon, camera.lat], zoom: camera.zoom };
  return bounds ? { bounds, padding } : { center: [0, 0], zoom: MIN_ZOOM };
}

/** The longest bar of 1, 2 or 5 times a power of ten metres within `room` CSS pixels. */
export function scaleBar(
  lat: number,
  zoom: number,
  room: number,
): { metres: number; pixels: number } {
  const perPixel = metresPerPixel(lat, zoom);
  const most = perPixel * room;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = power * ([5, 2].find((digit) => digit * power <= most) ?? 1);
  return { metres, pixels: metres / perPixel };
}

export function isSameCamera(a: Camera | null, b: Camera | null): boolean {
  if (!a || !b) return a === b;
  return a.lon === b.lon && a.lat === b.lat && a.zoom === b.zoom;
}
