/** The layouts that a sheet begins with, as data: which blocks, and in which bands they stand. */
import type { Band } from './band';
import type { BlockId, Preset } from './spec';

export interface PresetPlan {
  blocks: readonly BlockId[];
  /** Share of the page that the map is wished to have at least. */
  mapShare: number;
  /** Share to which long lists may press it. */
  leastMapShare: number;
  /** Of the printable height that a table takes at most. */
  tableShare: number;
  /** From top to bottom. */
  landscape: readonly Band[];
  portrait: readonly Band[];
}

const KEYS = ['legend', 'inset', 'scale', 'north'] as const;

/** Sources over credits at the left, the imprint at the right. */
const WIDE = [
  [0.7, 0.3],
  [0.78, 0.22],
  [0.6, 0.4],
] as const;

export const PRESET_PLANS: Record<Preset, PresetPlan> = {
  /** A map for a report: its caption stands in the report, so the title is small. */
  figure: {
    blocks: [
      'title',
      'subtitle',
      'map',
      'legend',
      'scale',
      'north',
      'sources',
      'credits',
      'imprint',
    ],
    mapShare: 0.38,
    leastMapShare: 0.25,
    tableShare: 0.3,
    landscape: [
      { t: 'head' },
      { t: 'map', side: KEYS, widths: [0.16, 0.2, 0.25, 0.3] },
      {
        t: 'lists',
        columns: ['texts', 'foot'],
        shares: WIDE,
      },
    ],
    portrait: [
      { t: 'head' },
      { t: 'map' },
      { t: 'keys', share: 0.7 },
      { t: 'lists', columns: ['texts', 'foot'], shares: WIDE },
    ],
  },
  /** Everything there is. */
  full: {
    blocks: [
      ...(['title', 'subtitle', 'map', 'legend', 'scale', 'north', 'inset'] as const),
      ...(['table', 'sources', 'credits', 'imprint', 'qr'] as const),
    ],
    mapShare: 0.37,
    leastMapShare: 0.32,
    tableShare: 0.26,
    landscape: [
      { t: 'head' },
      { t: 'map', side: KEYS, widths: [0.15, 0.18, 0.21, 0.24, 0.28] },
      {
        t: 'lists',
        columns: ['table', 'sources', 'tail'],
        shares: [
          [0.5, 0.24, 0.26],
          [0.44, 0.3, 0.26],
          [0.34, 0.38, 0.28],
          [0.34, 0.31, 0.35],
          [0, 0.7, 0.3],
        ],
      },
    ],
    portrait: [
      { t: 'head' },
      { t: 'map' },
      { t: 'keys', share: 0.68 },
      {
        t: 'lists',
        columns: ['table', 'sources'],
        shares: [
          [0.6, 0.4],
          [0.45, 0.55],
          [0, 1],
        ],
      },
      { t: 'tail' },
    ],
  },
  slide: {
    blocks: [
      ...(['title', 'subtitle', 'map', 'legend', 'scale', 'north'] as const),
      ...(['sources', 'credits', 'imprint', 'qr'] as const),
    ],
    mapShare: 0.4,
    leastMapShare: 0.25,
    tableShare: 0.3,
    landscape: [
      { t: 'head' },
      { t: 'map', side: KEYS, widths: [0.2, 0.25, 0.3, 0.36] },
      {
        t: 'lists',
        columns: ['texts', 'foot'],
        shares: WIDE,
      },
    ],
    portrait: [
      { t: 'head' },
      { t: 'map' },
      { t: 'keys', share: 0.7 },
      { t: 'lists', columns: ['sources'], shares: [[1]] },
      { t: 'tail' },
    ],
  },
  /** One county on one page: figures, map, and as many of its features as fit. */
  brief: {
    blocks: [
      ...(['title', 'subtitle', 'figures', 'map', 'legend', 'scale', 'north', 'inset'] as const),
      ...(['table', 'sources', 'credits', 'imprint', 'qr'] as const),
    ],
    mapShare: 0.2,
    leastMapShare: 0.14,
    tableShare: 0.36,
    landscape: [
      { t: 'head' },
      { t: 'figures' },
      { t: 'map', side: ['table'], widths: [0.44] },
      { t: 'keys', share: 0.72 },
      {
        t: 'lists',
        columns: ['sources', 'tail'],
        shares: [
          [0.6, 0.4],
          [0.72, 0.28],
          [0.5, 0.5],
        ],
      },
    ],
    portrait: [
      { t: 'head' },
      { t: 'figures' },
      { t: 'map', side: KEYS, widths: [0.26, 0.31, 0.36, 0.43] },
      { t: 'lists', columns: ['table'], shares: [[1]] },
      { t: 'lists', columns: ['sources'], shares: [[1]] },
      { t: 'tail' },
    ],
  },
};
