/** The names of the map's sources, and what an empty one holds. */
import type { Feature, FeatureCollection } from 'geojson';

/** Read from public/base once. */
export const BASE_SOURCES = [
  'outline',
  'counties',
  'water',
  'cells',
  'townships',
  'labels',
] as const;
export type BaseSource = (typeof BASE_SOURCES)[number];

/** Made from the record and the view. */
export const DRAWN_SOURCES = [
  'routes',
  'halos',
  'zones',
  'regions',
  'things',
  'service',
  'fan',
  'focus',
] as const;
export type DrawnSource = (typeof DRAWN_SOURCES)[number];

export type SourceId = BaseSource | DrawnSource;
export type SourceData = Partial<Record<SourceId, FeatureCollection>>;

export const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

export function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}
