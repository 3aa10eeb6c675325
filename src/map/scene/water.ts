/** Water in single pieces with their size, so that the overview can leave out the smallest. */
import type { Feature, FeatureCollection } from 'geojson';
import { area } from '@turf/area';

export function piecesOfWater({ features }: FeatureCollection): FeatureCollection {
  const pieces = features.flatMap(({ properties, geometry }): Feature[] =>
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates.map((coordinates) => {
          const piece = { type: 'Polygon' as const, coordinates };
          const km2 = Math.round(area(piece) / 1e5) / 10;
          return { type: 'Feature', properties: { ...properties, km2 }, geometry: piece };
        })
      : [],
  );
  return { type: 'FeatureCollection', features: pieces };
}
