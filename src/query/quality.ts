/** How good the record is, counted: lists of features behind every number. */
import type { AtlasFeature, Check, LayerId, Precision, Properties } from '../atlas/feature';
import { CHECKS, POINT_MARKS, PRECISIONS, PROJECT_STATUSES } from '../atlas/feature';
import { LAYERS } from '../atlas/catalogue';

/** Features by layer (rows) and by one property (columns); empty rows and columns are left out. */
export interface CrossTable<K extends string = string> {
  columns: K[];
  rows: { layer: LayerId; cells: ReadonlyMap<K, AtlasFeature[]>; all: AtlasFeature[] }[];
  /** By column, over all layers. */
  sums: ReadonlyMap<K, AtlasFeature[]>;
}

export function crossTable<K extends string>(
  features: readonly AtlasFeature[],
  columns: readonly K[],
  columnOf: (p: Properties, feature: AtlasFeature) => K,
): CrossTable<K> {
  const group = (some: readonly AtlasFeature[]) => {
    const cells = new Map<K, AtlasFeature[]>();
    for (const feature of some) {
      const key = columnOf(feature.properties, feature);
      const cell = cells.get(key);
      if (cell) cell.push(feature);
      else cells.set(key, [feature]);
    }
    return cells;
  };
  const sums = group(features);
  const rows = LAYERS.flatMap(({ id }) => {
    const all = features.filter(({ properties }) => properties.layer === id);
    return all.length ? [{ layer: id, cells: group(all), all }] : [];
  });
  return { columns: columns.filter((column) => sums.has(column)), rows, sums };
}

export const MARKS = [...POINT_MARKS, 'none'] as const;
/** How the point of a feature is known; `none` where it has none. */
export type Mark = (typeof MARKS)[number];

/** The four questions that the cross table answers. */
export const DIMENSIONS = ['precision', 'status', 'mark', 'check'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export function crossTableBy(dimension: Dimension, features: readonly AtlasFeature[]): CrossTable {
  switch (dimension) {
    case 'precision':
      return crossTable<Precision>(features, PRECISIONS, (p) => p.precision);
    case 'status':
      return crossTable(features, PROJECT_STATUSES, (p) => p.projectStatus);
    case 'mark':
      return crossTable<Mark>(features, MARKS, (p, { geometry }) =>
        geometry ? (p.pointMark ?? 'cited') : 'none',
      );
    case 'check':
      return crossTable<Check | 'undamaged'>(
        features,
        [...CHECKS, 'undamaged'],
        (p) => p.check ?? 'undamaged',
      );
  }
}

/** A share in percent, or null of nothing. */
export function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : (100 * part) / whole;
}
