/** Beds that a state of the plan adds, each counted once. */
import type { AtlasFeature, Properties } from '../atlas/feature';
import { sameThings } from './facilities';
import { arrivalOf, hasArrived, type StudyState } from './states';

export interface BedsAdded {
  /**
   * At least so many. Records that share facilities are never added up: of those that overlap, the
   * selection without overlap that holds most beds is taken.
   */
  beds: number;
  /** Ids of the records in that selection. */
  counted: string[];
  /** Ids whose beds are left out: they share facilities with a counted one, or are the same thing. */
  overlapping: string[];
  /** Ids of records that add beds but print no number. */
  withoutNumber: string[];
}

/** Beds of what is new and not there yet, and the new beds of extensions. */
export function bedsAdded(
  features: readonly AtlasFeature[],
  kinds: ReadonlySet<string>,
  state: StudyState,
): BedsAdded {
  const adding = features.filter(
    ({ properties: p }) => kinds.has(p.kind) && addsBeds(p) && hasArrived(arrivalOf(p), state),
  );
  const withNumber = adding.filter(({ properties: p }) => newBeds(p) !== undefined);
  const counted = heaviestApart(oneOfEach(withNumber, features));
  const chosen = new Set(counted);
  const ids = (rows: readonly AtlasFeature[]) => rows.map(({ properties: p }) => p.id);
  return {
    beds: total(counted),
    counted: ids(counted),
    overlapping: ids(withNumber.filter((feature) => !chosen.has(feature))),
    withoutNumber: ids(adding.filter(({ properties: p }) => newBeds(p) === undefined)),
  };
}

function addsBeds({ nature, facilityStatus, projectStatus }: Properties): boolean {
  if (projectStatus === 'complete') return false;
  return (
    nature === 'new' ||
    nature === 'extension' ||
    (nature === undefined && facilityStatus === 'future')
  );
}

/** All beds of a new facility are new; of an extension only those printed as new. */
function newBeds({ nature, bedsNew, beds }: Properties): number | undefined {
  return nature === 'extension' ? bedsNew : (bedsNew ?? beds);
}

/** Of records named as the same the one with the most new beds. */
function oneOfEach(rows: readonly AtlasFeature[], all: readonly AtlasFeature[]): AtlasFeature[] {
  const groupOf = sameThings(all);
  const best = new Map<string, AtlasFeature>();
  for (const row of rows) {
    const key = groupOf(row.properties.id);
    const known = best.get(key);
    if (!known || newBeds(row.properties)! > newBeds(known.properties)!) best.set(key, row);
  }
  return [...best.values()];
}

/**
 * The records without mutual overlap whose beds add up to most (a heaviest independent set). Exact:
 * its time doubles with each record of a group that overlaps, and the groups are small.
 */
function heaviestApart(rows: readonly AtlasFeature[]): AtlasFeature[] {
  const linked = (a: AtlasFeature, b: AtlasFeature) =>
    a.properties.overlaps?.includes(b.properties.id) ||
    b.properties.overlaps?.includes(a.properties.id);
  const left = new Set(rows);
  const chosen: AtlasFeature[] = [];
  for (const row of rows) {
    if (!left.delete(row)) continue;
    const group = [row];
    for (const member of group)
      for (const other of left)
        if (linked(member, other)) {
          left.delete(other);
          group.push(other);
        }
    chosen.push(...heaviest(group, linked));
  }
  return chosen;
}

function heaviest(
  [first, ...others]: readonly AtlasFeature[],
  linked: (a: AtlasFeature, b: AtlasFeature) => boolean | undefined,
): AtlasFeature[] {
  if (!first) return [];
  const apart = others.filter((row) => !linked(first, row));
  const taken = [first, ...heaviest(apart, linked)];
  if (apart.length === others.length) return taken;
  const dropped = heaviest(others, linked);
  return total(taken) >= total(dropped) ? taken : dropped;
}

const total = (rows: readonly AtlasFeature[]) =>
  rows.reduce((sum, { properties: p }) => sum + newBeds(p)!, 0);
