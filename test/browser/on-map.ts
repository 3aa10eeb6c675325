/** Where things stand on the screen: the map's own arrangement, reckoned anew for a camera. */
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Page } from 'playwright-core';
import type { AtlasFeature } from '../../src/atlas/feature';
import { boundsOf } from '../../src/map/camera';
import type { PlacedRegion } from '../../src/map/layout/layout-regions';
import { plateSize } from '../../src/map/images/spec';
import { toWorld, worldSize } from '../../src/map/mercator';
import { sceneOf, type Scene } from '../../src/map/scene/scene';
import type { Camera } from '../../src/state/view';
import type { Lang } from '../../src/atlas/text';
import { readDist, regions } from './record';

const counties = new Map(
  readDist<FeatureCollection<Polygon | MultiPolygon>>('base/counties.json').features.map(
    (county) => [county.properties?.code as string, county as Feature<Polygon | MultiPolygon>],
  ),
);
const inCounty = (code: string, lon: number, lat: number) => {
  const shape = counties.get(code);
  return !shape || booleanPointInPolygon([lon, lat], shape);
};

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Root font size over 16 px, as the map scales its marks. */
export const scaleOf = (page: Page) =>
  page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize) / 16);

export function sceneAt(
  features: readonly AtlasFeature[],
  zoom: number,
  scale: number,
  lang: Lang = 'zh',
): Scene {
  return sceneOf({ features, regions, inCounty, look: { theme: 'light', lang, scale }, zoom });
}

/** The camera that shows an area, or the whole record for null, in the free part of the map. */
export async function fittedCamera(page: Page, area: string | null): Promise<Camera> {
  const { outer, inner } = await page.evaluate(() => {
    const box = (selector: string) => {
      const { left, top, right, bottom } = document
        .querySelector(selector)!
        .getBoundingClientRect();
      return { left, top, right, bottom };
    };
    return { outer: box('.maplibregl-map'), inner: box('.map .free') };
  });
  const [west, south, east, north] = boundsOf(area, regions)!;
  const [x0, y0] = toWorld(west, north);
  const [x1, y1] = toWorld(east, south);
  const zoom = Math.min(
    12,
    Math.log2(
      Math.min((inner.right - inner.left) / (x1 - x0), (inner.bottom - inner.top) / (y1 - y0)) /
        512,
    ),
  );
  const size = worldSize(zoom);
  const dx = (inner.left + inner.right - outer.left - outer.right) / 2 / size;
  const dy = (inner.top + inner.bottom - outer.top - outer.bottom) / 2 / size;
  const [x, y] = [(x0 + x1) / 2 - dx, (y0 + y1) / 2 - dy];
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return { lon: (x - 0.5) * 360, lat, zoom };
}

/** Pixel of the page at which a place [lon, lat] stands. */
export async function onScreen(page: Page, at: readonly [number, number], camera: Camera) {
  const box = (await page.locator('.maplibregl-map').boundingBox())!;
  const size = worldSize(camera.zoom);
  const [x, y] = toWorld(...at);
  const [cx, cy] = toWorld(camera.lon, camera.lat);
  return {
    x: box.x + box.width / 2 + (x - cx) * size,
    y: box.y + box.height / 2 + (y - cy) * size,
  };
}

/** What a region's plate covers on the page. */
export async function plateRect(
  page: Page,
  { at, counts, named, region }: PlacedRegion,
  camera: Camera,
  scale: number,
  lang: Lang = 'zh',
): Promise<Rect> {
  const { x, y } = await onScreen(page, at, camera);
  const size = plateSize(named ? { name: region.name[lang], counts } : { counts });
  const [width, height] = [size.width * scale, size.height * scale];
  // A plate without a name hangs below the name that stands on its place.
  const top = named ? y - height / 2 : y;
  return { left: x - width / 2, top, right: x + width / 2, bottom: top + height };
}
