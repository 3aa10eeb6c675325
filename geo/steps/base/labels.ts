/** Where the names of counties, cities and their neighbours are written. */
import type { Feature, Point } from 'geojson';
import type { CountyShape } from '../../model';
import { areasUnder, provinceOf } from './boundaries';
import { edgesOf } from './edges';
import { englishNames } from './english-names';
import { labelPoint } from './label-point';
import { regionGeometry } from './region-geometry';
import type { LonLat } from './coordinates';

/** The part of a region that the base map writes: see src/atlas/regions.ts. */
export interface NamedRegion {
  code: string;
  name: { zh: string; en: string };
  level: 'city' | 'county' | 'area';
}

export interface LabelProperties {
  code: string;
  zh: string;
  en: string;
  /** `prefecture` and `province` are quiet neighbours without anything of the record. */
  level: 'city' | 'county' | 'prefecture' | 'province';
}

export type Label = Feature<Point, LabelProperties>;

/** One point a name; counties and cities stand at their anchors. */
export function labelsOf(regions: NamedRegion[], shapes: CountyShape[]): Label[] {
  const geometry = regionGeometry(shapes);
  const own = regions.flatMap(({ code, name, level }) => {
    const anchor = geometry.get(code)?.anchor;
    return anchor && level !== 'area' ? [label(anchor, { code, ...name, level })] : [];
  });
  return [...own, ...neighbours(shapes, new Set(geometry.keys()))];
}

function neighbours(shapes: CountyShape[], own: Set<string>): Label[] {
  const provinces = new Set(shapes.map((shape) => provinceOf(shape.code)));
  const prefectures = [...provinces].flatMap((code) => areasUnder(code) ?? []);
  const country = areasUnder('100000') ?? [];
  const beside = new Set(
    edgesOf(country)
      .filter((edge) => edge.areas.some((code) => provinces.has(code)))
      .flatMap((edge) => edge.areas),
  );
  const outer = country.filter((area) => beside.has(area.code) && !provinces.has(area.code));
  return [
    ...prefectures.filter((area) => !own.has(area.code)).map((area) => quiet(area, 'prefecture')),
    ...outer.map((area) => quiet(area, 'province')),
  ];
}

function quiet({ code, name, geometry }: CountyShape, level: 'prefecture' | 'province'): Label {
  return label(labelPoint(geometry), { code, zh: name, en: englishNames[code] ?? name, level });
}

function label(coordinates: LonLat, properties: LabelProperties): Label {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } };
}
