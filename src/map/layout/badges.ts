/** What has no point, by the region whose badge holds it. */
import type { AtlasFeature } from '../../atlas/feature';
import type { Regions } from '../../atlas/regions';
import { badgeRegion } from '../../atlas/where';

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
