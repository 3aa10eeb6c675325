/** What a sheet shows where the user has set no centre and scale: the area of its view. */
import { hasPoint, type AtlasFeature } from '../atlas/feature';
import type { Region, Regions } from '../atlas/regions';
import type { View } from '../state/view';
import { extentOf, type Extent } from './projection';

/** Around a place without a known extent, degrees. */
const AROUND = 0.12;

/** Degrees, WGS84. */
export function fitExtent(view: View, regions: Regions, features: readonly AtlasFeature[]): Extent {
  const area = view.area ? regions.get(view.area) : undefined;
  if (area) return extentOfRegion(area, features);
  const boxes = regions.cities.flatMap(({ bbox }) => (bbox ? [bbox] : []));
  const corners = boxes.flatMap(([west, south, east, north]) => [
    [west, south],
    [east, north],
  ]);
  const points = features.filter(hasPoint).map(({ geometry }) => geometry.coordinates);
  return extentOf(corners.length ? corners : points.length ? points : CHINA);
}

/** Where the record is empty: something to look at, and no error. */
const CHINA = [
  [73, 18],
  [135, 54],
];

/** A functional area has no border: its things and some ground around its anchor. */
function extentOfRegion({ bbox, anchor }: Region, features: readonly AtlasFeature[]): Extent {
  if (bbox) {
    const [west, south, east, north] = bbox;
    return { west, south, east, north };
  }
  const [lon, lat] = anchor;
  return extentOf([
    [lon - AROUND, lat - AROUND],
    [lon + AROUND, lat + AROUND],
    ...features.filter(hasPoint).map(({ geometry }) => geometry.coordinates),
  ]);
}
