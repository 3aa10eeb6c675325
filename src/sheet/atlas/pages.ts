/** The pages of an atlas: what each is about, in the order of its contents. */
import { hasPoint, type AtlasFeature } from '../../atlas/feature';
import type { AtlasIndex, Township } from '../../atlas/record';
import type { Regions } from '../../atlas/regions';
import type { Lang } from '../../atlas/text';
import { badgeRegion } from '../../atlas/where';
import type { Box } from '../draw/drawing';
import type { SheetSpec } from '../model/spec';
import { roundScaleUp } from '../projection/round-scale';

export const ATLAS_EACH = ['county', 'township', 'feature'] as const;
export type AtlasEach = (typeof ATLAS_EACH)[number];

/** An atlas longer than this would fill the memory of a common computer. */
export const MOST_PAGES = 400;

export interface AtlasPage {
  /** Code of the county or township, or id of the feature. */
  id: string;
  name: string;
  /** Code of the region that the page's filters are narrowed to. */
  area: string;
  /** Of the page in place of the sheet's. */
  extent: SheetSpec['extent'];
  /** Where the page shows one thing alone. */
  only?: string;
}

interface AtlasQuestion {
  each: AtlasEach;
  index: AtlasIndex;
  regions: Regions;
  /** What the filters leave; pages for features are theirs, and a county without any has none. */
  features: readonly AtlasFeature[];
  /** Code of the area of the view; null for the whole record. */
  area: string | null;
  lang: Lang;
  /** The map's frame in millimetres, as it stands on a page of this atlas. */
  frame: Box;
}

export function atlasPages(question: AtlasQuestion): AtlasPage[] {
  switch (question.each) {
    case 'county':
      return counties(question).map(({ code, name }) => ({
        ...{ id: code, name: name[question.lang], area: code, extent: { t: 'fit' } },
      }));
    case 'township':
      return townshipPages(question);
    case 'feature':
      return question.features.map((feature) => featurePage(feature, question));
  }
}

/** Counties of the area in which something of the record stands. */
function counties({ regions, area, features }: AtlasQuestion) {
  const named = new Set(features.flatMap(({ properties }) => properties.counties));
  const region = area === null ? undefined : regions.get(area);
  return regions.all.filter(
    ({ code, level, city }) =>
      level === 'county' &&
      named.has(code) &&
      (!region || code === region.code || (region.level === 'city' && city === region.code)),
  );
}

/** Townships with a seat, of the counties in the area; in steps of the record's own order. */
function townshipPages(question: AtlasQuestion): AtlasPage[] {
  const codes = new Set(counties(question).map(({ code }) => code));
  return question.index.townships
    .filter((seat) => codes.has(seat.county) && seat.lon !== undefined)
    .map((seat) => ({
      id: seat.code,
      name: `${question.regions.get(seat.county)?.name[question.lang] ?? seat.county} ${seat.name}`,
      area: seat.county,
      extent: around(seat.lon!, seat.lat!, townshipRadius(seat), question.frame),
    }));
}

/** Metres around a seat that show a township of usual size, and surely the seat itself. */
function townshipRadius({ uncertaintyM = 0 }: Township): number {
  return Math.max(6000, 1.5 * uncertaintyM);
}

function featurePage(feature: AtlasFeature, { regions, frame }: AtlasQuestion): AtlasPage {
  const { properties: p } = feature;
  const area = badgeRegion(p);
  return {
    ...{ id: p.id, name: p.name, only: p.id },
    area: regions.get(area) ? area : p.city,
    extent: hasPoint(feature)
      ? around(
          feature.geometry.coordinates[0]!,
          feature.geometry.coordinates[1]!,
          // Its own uncertainty with as much around it, so that nobody reads it finer than it is.
          Math.max(3000, 2 * (p.uncertaintyM ?? 0), zoneRadius(p.areaKm2)),
          frame,
        )
      : { t: 'fit' },
  };
}

function zoneRadius(areaKm2 = 0): number {
  return 1500 * Math.sqrt(areaKm2 / Math.PI);
}

/** At the finest round scale at which so many metres around the point stand in the frame. */
function around(lon: number, lat: number, metres: number, frame: Box): SheetSpec['extent'] {
  const side = Math.min(frame.width, frame.height);
  return { t: 'scale', lon, lat, denominator: roundScaleUp((2 * metres * 1000) / side) };
}
