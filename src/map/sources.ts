/** The names of the map's sources, and what an empty one holds. */
import type { Feature, FeatureCollection } from 'geojson';

/** Read from public/base once. */
export const BASE_FILES = ['outline', 'counties', 'water', 'cells', 'townships', 'labels'] as const;
/** Of them, those that no overview draws, and the zoom at which they are read: a step before. */
export const CLOSE_UP = ['cells', 'townships'] as const satisfies BaseFile[];
export const CLOSE_UP_ZOOM = 8;
export type BaseFile = (typeof BASE_FILES)[number];

/**
 * Made from the base files. The ground (outline, counties, water) is one source, since MapLibre
 * draws a mask over all tiles wherever the next layer's source is another.
 */
export const BASE_SOURCES = ['ground', 'cells', 'townships', 'labels'] as const;
export type BaseSource = (typeof BASE_SOURCES)[number];

/** Made from the record and the view. */
export const DRAWN_SOURCES = [
  'routes',
  'halos',
  'zones',
  'regions',
  'things',
  'service',
  'seats',
  'fan',
  'focus',
  'proposals',
] as const;
export type DrawnSource = (typeof DRAWN_SOURCES)[number];

/**
 * Often empty, and hidden then: a source without features still costs a mask over all its tiles in
 * each frame.
 */
export const SELDOM: readonly SourceId[] = [
  'routes',
  'service',
  'seats',
  'fan',
  'focus',
  'proposals',
];

export type SourceId = BaseSource | DrawnSource;
export type SourceData = Partial<Record<SourceId, FeatureCollection>>;

export const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

export function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}
