/** What has no point, by the region whose badge holds it, and what a badge counts. */
import { LAYERS } from '../atlas/catalogue';
import type { AtlasFeature, LayerId } from '../atlas/feature';
import type { Regions } from '../atlas/regions';
import { badgeRegion } from '../atlas/where';

/** Features without geometry by the code of their badge's region; none is left out. */
export function tallyBadges(
  features: readonly AtlasFeature[],
  regions: Regions,
): Map<string, AtlasFeature[]> {
  const held = new Map<string, AtlasFeature[]>();
  for (const feature of features) {
    if (feature.geometry) continue;
    const code = badgeRegion(feature.properties);
    const home = regions.get(code) ? code : feature.properties.city;
    const list = held.get(home);
    if (list) list.push(feature);
    else held.set(home, [feature]);
  }
  return held;
}

export type LayerCounts = [layer: LayerId, count: number][];

/** How many of each layer, in the order of the catalogue. */
export function countLayers(features: readonly AtlasFeature[]): LayerCounts {
  const counts = new Map<LayerId, number>();
  for (const { properties: p } of features) counts.set(p.layer, (counts.get(p.layer) ?? 0) + 1);
  return LAYERS.flatMap(({ id }) => {
    const count = counts.get(id);
    return count ? [[id, count]] : [];
  });
}

export function totalOf(counts: LayerCounts): number {
  return counts.reduce((sum, [, count]) => sum + count, 0);
}
