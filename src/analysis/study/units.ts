/** Counties and townships as the study counts by them, and which of them a point lies in. */
import type { Feature, FeatureCollection } from 'geojson';
import type { Regions } from '../../atlas/regions';
import type { Bilingual } from '../../atlas/text';
import type { PointSet } from '../points';
import { visitCrossings, type Areal } from './ring-crossings';

export interface Unit {
  code: string;
  name: Bilingual;
  /** Code of the county; of a county its own. */
  county: string;
  /** True for a township whose border is drawn around its seat: no border of townships is known. */
  schematic?: true;
}

/** The shapes that a study counts by; `units[i]` is what `shapes[i]` encloses. */
export interface UnitShapes {
  units: Unit[];
  shapes: Areal[];
}

/** Counties from public/base/counties.json. */
export function countyShapes(collection: FeatureCollection): UnitShapes {
  return split(collection.features, (p) => {
    const code = String(p['code']);
    return { code, name: { zh: String(p['zh']), en: String(p['en']) }, county: code };
  });
}

/** The schematic cells of public/base/cells.json: around each seat what lies nearest to it. */
export function townshipCells(collection: FeatureCollection): UnitShapes {
  return split(collection.features, (p) => {
    const name = String(p['name']);
    const code = (p['codes'] as string[]).join(';');
    return { code, name: { zh: name, en: name }, county: String(p['county']), schematic: true };
  });
}

/** Only those in some counties. */
export function unitsIn({ units, shapes }: UnitShapes, counties: ReadonlySet<string>): UnitShapes {
  const kept = units.flatMap((unit, i) => (counties.has(unit.county) ? [i] : []));
  return { units: kept.map((i) => units[i]!), shapes: kept.map((i) => shapes[i]!) };
}

/** Codes of the counties of a city, of one county, or of all when no code is given. */
export function countiesOf(regions: Regions, code?: string): Set<string> {
  const counties = regions.all.filter(({ level }) => level === 'county');
  const inside = counties.filter((one) => !code || one.code === code || one.city === code);
  return new Set(inside.map((one) => one.code));
}

function split(
  features: readonly Feature[],
  unitOf: (properties: Record<string, unknown>) => Unit,
): UnitShapes {
  return {
    units: features.map(({ properties }) => unitOf(properties ?? {})),
    shapes: features.map(({ geometry }) => geometry as Areal),
  };
}

/**
 * For every point the position of the shape that it lies in, -1 for none; in two shapes, the later
 * one. Points are taken in order of latitude, so that each border is looked at once a point's row.
 */
export function shapeOfPoints({ lon, lat }: PointSet, shapes: readonly Areal[]): Int32Array {
  const byLat = Uint32Array.from(lat.keys()).sort((a, b) => lat[a]! - lat[b]!);
  const rowOf = (value: number) => {
    let [from, to] = [0, byLat.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (lat[byLat[middle]!]! < value) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  const latOf = (row: number) => (row < byLat.length ? lat[byLat[row]!]! : Infinity);
  const found = new Int32Array(lat.length).fill(-1);
  const inside = new Uint8Array(lat.length);
  shapes.forEach((shape, label) => {
    let [first, last] = [Infinity, -1];
    visitCrossings(shape, rowOf, latOf, (row, crossing) => {
      first = Math.min(first, row);
      last = Math.max(last, row);
      if (crossing <= lon[byLat[row]!]!) inside[row]! ^= 1;
    });
    for (let row = first; row <= last; row++) if (inside[row]) found[byLat[row]!] = label;
    if (last >= 0) inside.fill(0, first, last + 1);
  });
  return found;
}
