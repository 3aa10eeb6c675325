/** Layers as GIS formats want them: one kind of geometry and one system each. */
import { bySystem, type Located, type Placed } from './data-located';
import type { DataSystem } from './data-system';

export interface GeometryPart {
  kind: 'points' | 'lines';
  system: DataSystem;
  rows: Placed[];
}

export interface DataParts {
  parts: GeometryPart[];
  /** Of the parts, each once. */
  systems: DataSystem[];
  /** What has no place: a table beside the layers. */
  without: Located[];
}

export function dataParts(located: readonly Located[]): DataParts {
  const groups = bySystem(located);
  const parts = groups.flatMap(({ system, rows }): GeometryPart[] => {
    const points = rows.filter(({ geometry }) => geometry.type === 'Point');
    const lines = rows.filter(({ geometry }) => geometry.type === 'LineString');
    return [
      ...(points.length ? [{ kind: 'points' as const, system, rows: points }] : []),
      ...(lines.length ? [{ kind: 'lines' as const, system, rows: lines }] : []),
    ];
  });
  return {
    parts,
    systems: groups.map(({ system }) => system),
    without: located.filter((row) => !row.system),
  };
}
