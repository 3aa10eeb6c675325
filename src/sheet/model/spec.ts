/**
 * What the user chooses of a sheet: one plain value, kept in the address beside the view. Lengths
 * are millimetres of the page.
 */
import type { Box } from '../draw/drawing';

export const PAPERS = ['A4', 'A3', 'A2', 'A1', 'A0', 'slide', 'own'] as const;
export type Paper = (typeof PAPERS)[number];

export const PRESETS = ['figure', 'full', 'slide', 'brief'] as const;
/** Report figure, full sheet, slide, county brief. */
export type Preset = (typeof PRESETS)[number];

export const BLOCKS = [
  'title',
  'subtitle',
  'figures',
  'map',
  'legend',
  'scale',
  'north',
  'inset',
  'table',
  'sources',
  'credits',
  'imprint',
  'qr',
] as const;
/** `figures`: how many and how much; `imprint`: date, author and the field for the map approval number (审图号). */
export type BlockId = (typeof BLOCKS)[number];

export const GRIDS = ['off', 'geographic', 'kilometre'] as const;
export type Grid = (typeof GRIDS)[number];

/**
 * `gauss-kruger`: CGCS2000, the 3-degree zone that fits; `conic`: Lambert conformal for what spans
 * zones; `mercator`: under a raster of tiles; `auto` chooses.
 */
export const SHEET_PROJECTIONS = ['auto', 'gauss-kruger', 'conic', 'mercator'] as const;
export type SheetProjection = (typeof SHEET_PROJECTIONS)[number];

export interface SheetSpec {
  preset: Preset;
  paper: Paper;
  orientation: 'portrait' | 'landscape';
  /** Millimetres; only of paper `own`. */
  ownSize: { width: number; height: number };
  margin: number;
  projection: SheetProjection;
  grid: Grid;
  /** What the map frame shows: fitted to the view's area, or a centre at a true scale. */
  extent: { t: 'fit' } | { t: 'scale'; lon: number; lat: number; denominator: number };
  /** Null: the words that the view suggests. */
  title: string | null;
  subtitle: string | null;
  author: string;
  /** 审图号; empty: the field is printed without a number. */
  approval: string;
  /** Blocks that differ from the preset. */
  blocks: Partial<Record<BlockId, { on?: boolean; box?: Box }>>;
}

export const DEFAULT_SHEET: SheetSpec = {
  preset: 'full',
  paper: 'A3',
  orientation: 'landscape',
  ownSize: { width: 400, height: 300 },
  margin: 12,
  projection: 'auto',
  grid: 'geographic',
  extent: { t: 'fit' },
  title: null,
  subtitle: null,
  author: '',
  approval: '',
  blocks: {},
};
