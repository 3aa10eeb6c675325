/** What the camera sees of the record. */
import type { AtlasFeature } from '../../atlas/feature';
import type { Bounds } from '../camera';
import type { Scene } from './scene';

/** Ids of features with a point in the bounds, and of all that badges within them hold. */
export function idsIn(
  [west, south, east, north]: Bounds,
  features: readonly AtlasFeature[],
  scene: Pick<Scene, 'regions'>,
): Set<string> {
  const sees = ([lon = NaN, lat = NaN]: readonly number[]) =>
    lon >= west && lon <= east && lat >= south && lat <= north;
  const ids = new Set<string>();
  for (const { geometry, properties } of features) {
    const points = geometry?.type === 'Point' ? [geometry.coordinates] : geometry?.coordinates;
    if (points?.some(sees)) ids.add(properties.id);
  }
  for (const { at, features: held } of scene.regions.values())
    if (sees(at)) for (const { properties } of held) ids.add(properties.id);
  return ids;
}
