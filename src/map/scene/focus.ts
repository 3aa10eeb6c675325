/** What is selected or under the pointer, drawn above all else. */
import type { Feature } from 'geojson';
import { hasPoint, type AtlasFeature } from '../../atlas/feature';
import { imageId, markOf } from '../images/spec';
import type { Look } from '../look';
import { PALETTE } from '../palette';
import { haloOf } from './circles';
import type { Fan } from './fan';
import { anchorOf, plateImage, pointAt } from './features';
import type { Scene } from './scene';
import { diameterOf } from './thing';

export type Tone = 'hover' | 'select';

/** A ring where the thing's mark is, its halo, or a highlight on the badge that holds it. */
export function focusFeatures(
  feature: AtlasFeature,
  tone: Tone,
  scene: Scene,
  fan: Fan | null,
  look: Look,
): Feature[] {
  const { theme } = look;
  if (feature.geometry?.type === 'LineString')
    return [
      {
        type: 'Feature',
        properties: { t: 'line', colour: PALETTE[theme].accent },
        geometry: feature.geometry,
      },
    ];
  if (!hasPoint(feature)) return badgeFocus(feature, scene, look);

  const { id } = feature.properties;
  const own = feature.geometry.coordinates as [number, number];
  const fanned = fan?.places.get(id);
  const thing = scene.thingOf.get(id);
  const halo = haloOf(feature, look);
  const mark = markOf(feature, theme);
  const ring = (diameter: number) => imageId({ t: 'ring', theme, tone, diameter });
  const crowded = !fanned && thing !== undefined && thing.members.length > 1;
  if (crowded && tone === 'hover')
    return [...halo, pointAt(thing.at, { t: 'ring', image: ring(diameterOf(thing)) })];
  if (crowded)
    return [
      ...halo,
      pointAt(own, { t: 'pin', key: id, image: imageId({ t: 'pin', theme, mark }) }),
    ];
  return [
    ...halo,
    pointAt(fanned ?? own, { t: 'ring', image: ring(28) }),
    pointAt(fanned ?? own, { t: 'mark', image: imageId(mark) }),
  ];
}

function badgeFocus(feature: AtlasFeature, scene: Scene, look: Look): Feature[] {
  const place = [...scene.regions.values()].find(({ features }) => features.includes(feature));
  if (!place) return [];
  const { region, named, counts, at } = place;
  const image = plateImage(named ? region.name[look.lang] : null, counts, look, true);
  return [pointAt(at, { t: 'plate', image, anchor: anchorOf(named) })];
}
