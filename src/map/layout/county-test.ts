/** Which county a point lies in, by the counties' shapes of the base map. */
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';

export type CountyTest = (code: string, lon: number, lat: number) => boolean;

/** @param counties polygons with their `code`; every point lies in a county of unknown shape */
export function countyTest({ features }: FeatureCollection): CountyTest {
  const shapes = new Map(features.map((county) => [county.properties?.code as string, county]));
  return (code, lon, lat) => {
    const shape = shapes.get(code) as Feature<Polygon | MultiPolygon> | undefined;
    return !shape || booleanPointInPolygon([lon, lat], shape);
  };
}
