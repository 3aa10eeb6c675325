/** Marks, names, badges and routes as GeoJSON for the sources. */
import type { Feature } from 'geojson';
import { layerOf } from '../../atlas/catalogue';
import type { AtlasFeature } from '../../atlas/feature';
import { imageId } from '../images/spec';
import type { PlacedRegion } from '../layout/layout-regions';
import type { Look } from '../look';
import { imageOf, type Thing } from './thing';

export function pointAt<P extends object>(at: readonly number[], properties: P): Feature {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [...at] } };
}

export function thingFeatures(things: readonly Thing[], { theme }: Look): Feature[] {
  return things.map((thing) =>
    pointAt(thing.at, {
      key: thing.key,
      image: imageOf(thing, theme),
      name: thing.members.length === 1 ? thing.members[0]!.properties.name : '',
    }),
  );
}

/** A region's name, and the plate with its count where there is something to count. */
export function regionFeatures(placed: readonly PlacedRegion[], look: Look): Feature[] {
  return placed.flatMap(({ region, named, at, counts }) => {
    const { code, level } = region;
    const name = region.name[look.lang];
    const image = plateImage(named ? name : null, counts, look);
    return [
      ...(named ? [] : [pointAt(at, { code, level, name })]),
      ...(named || counts.length ? [pointAt(at, { code, image, anchor: anchorOf(named) })] : []),
    ];
  });
}

export function anchorOf(named: boolean): 'center' | 'top' {
  return named ? 'center' : 'top';
}

export function plateImage(
  name: string | null,
  counts: PlacedRegion['counts'],
  { theme }: Look,
  hot = false,
): string {
  return imageId({
    ...{ t: 'plate', theme, counts },
    ...(name ? { name } : {}),
    ...(hot ? { hot } : {}),
  });
}

/** Lines: only where the route itself is known. */
export function routeFeatures(features: readonly AtlasFeature[], { theme }: Look): Feature[] {
  return features.flatMap(({ geometry, properties: { id, layer, name } }) =>
    geometry?.type === 'LineString'
      ? [
          {
            type: 'Feature',
            properties: { key: id, name, colour: layerOf(layer).colour[theme] },
            geometry,
          },
        ]
      : [],
  );
}
