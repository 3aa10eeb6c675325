/** Gives a MapLibre map each image when its style first asks for it. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { paint } from './paint';
import { parseImageId } from './spec';

/** Marks are drawn up to this much larger than their nominal size (style/sizes.ts). */
const LARGEST = 1.1;

/** @param pixelRatio device pixels per CSS pixel @param scale see look.ts */
export function paintOnDemand(map: MapLibreMap, pixelRatio: number, scale: number): void {
  const ratio = pixelRatio * scale * LARGEST;
  map.setMissingStyleImageResolver(async (id) => {
    const spec = parseImageId(id);
    if (!spec) return;
    const image = await paint(spec, ratio);
    if (!map.hasImage(id)) map.addImage(id, image, { pixelRatio: ratio });
  });
}
