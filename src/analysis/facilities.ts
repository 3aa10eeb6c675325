/** Which features of the record serve whom, and where people are taken to live, as rows for reach. */
import { kindOf } from '../atlas/catalogue';
import { hasPoint, type AtlasFeature } from '../atlas/feature';
import type { KindSpec } from '../atlas/layer';
import { isVerified } from '../atlas/mark';
import type { Township } from '../atlas/record';
import { locate, type ReachRow } from './points';

export type Served = NonNullable<KindSpec['serves']>;

export interface ServiceFacilities {
  /** One row a facility, with or without a point. */
  rows: ReachRow[];
  /** Ids left out because the same thing stands in the record under another id. */
  repeated: string[];
}

/**
 * The facilities that serve a group. A renovation keeps the status of the facility that it
 * concerns, so it adds nothing to what is there already.
 *
 * Of things named as the same (`sameAs`, in either direction) one is kept, one with a point if any
 * has one. A row that stands for several homes (`count`) is one row: its point is one place.
 * @param when `existing`: at the date of the documents; `planned`: when everything is built
 */
export function serviceFacilities(
  features: readonly AtlasFeature[],
  serves: Served,
  when: 'existing' | 'planned',
): ServiceFacilities {
  const serving = features.filter(
    ({ properties: p }) =>
      kindOf(p.kind)?.kind.serves === serves &&
      (when === 'planned' || p.facilityStatus === 'existing'),
  );
  const { located, without } = locate(serving.map(rowOfFeature));
  const groupOf = sameThings(serving);
  const rows: ReachRow[] = [];
  const repeated: string[] = [];
  const kept = new Set<string>();
  for (const row of [...located, ...without]) {
    const group = groupOf(row.id);
    if (kept.has(group)) repeated.push(row.id);
    else rows.push(row);
    kept.add(group);
  }
  return { rows, repeated };
}

/** Township seats as demand points. */
export function townshipSeats(townships: readonly Township[]): ReachRow[] {
  return townships.map(({ code, lon, lat, uncertaintyM, mark, placeId, county }) => ({
    id: code,
    ...(lon !== undefined && lat !== undefined ? { lon, lat } : {}),
    ...(uncertaintyM !== undefined ? { uncertaintyM } : {}),
    ...(placeId !== undefined ? { placeId } : {}),
    verified: mark === 'cited',
    county,
  }));
}

export function rowOfFeature(feature: AtlasFeature): ReachRow {
  const { id, uncertaintyM, placeId, counties } = feature.properties;
  const [lon, lat] = hasPoint(feature) ? feature.geometry.coordinates : [];
  return {
    id,
    ...(lon !== undefined && lat !== undefined ? { lon, lat } : {}),
    ...(uncertaintyM !== undefined ? { uncertaintyM } : {}),
    ...(placeId !== undefined ? { placeId } : {}),
    verified: isVerified(feature.properties),
    ...(counties.length === 1 ? { county: counties[0]! } : {}),
  };
}

/** A function that gives things linked by `sameAs`, directly or through others, one common id. */
export function sameThings(features: readonly AtlasFeature[]): (id: string) => string {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return at;
  };
  for (const { properties: p } of features)
    for (const other of p.sameAs ?? []) {
      const [a, b] = [root(p.id), root(other)];
      if (a !== b) parent.set(a, b);
    }
  return root;
}
