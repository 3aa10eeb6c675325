/** In which county a point lies, and whether the text says so too. */
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Properties } from '../atlas/feature';
import type { Regions } from '../atlas/regions';
import type { Position } from './coordinate/china';

/** Code of the county that a point lies in; null outside all counties of the record. */
export type CountyAt = (at: Position) => string | null;

/** @param shapes public/base/counties.json */
export function countyFinder(shapes: FeatureCollection): CountyAt {
  const counties = shapes.features.filter(
    (shape): shape is Feature<Polygon | MultiPolygon, { code: string }> =>
      /Polygon$/.test(shape.geometry.type) && typeof shape.properties?.code === 'string',
  );
  return (at) =>
    counties.find((county) => booleanPointInPolygon(at, county))?.properties.code ?? null;
}

/** Codes of the counties that the text leaves open for a thing: those it names, else its city's. */
export function countiesOfText(
  p: Pick<Properties, 'counties' | 'city'>,
  regions: Regions,
): readonly string[] {
  if (p.counties.length) return p.counties;
  return regions
    .under(p.city)
    .filter(({ level }) => level === 'county')
    .map(({ code }) => code);
}

export function isOutside(
  p: Pick<Properties, 'counties' | 'city'>,
  county: string | null,
  regions: Regions,
): boolean {
  return county === null || !countiesOfText(p, regions).includes(county);
}
