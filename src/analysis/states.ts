/**
 * Before and after: which facilities stand in which state of the plan. A facility exists as of the
 * date of its document; a plan whose end has passed is still 'planned to be complete by', so a year
 * never turns into "exists".
 */
import type { AtlasFeature, Properties } from '../atlas/feature';
import { rowOfFeature, sameThings } from './facilities';
import { locate, type ReachRow } from './points';

export type StudyState =
  /** At the date of the documents. */
  | { t: 'existing' }
  /** And those being built. */
  | { t: 'building' }
  /** Existing, and those planned to be complete by the end of that year. */
  | { t: 'by'; year: number }
  /** And everything planned, with or without a year. */
  | { t: 'all' };

/** When a facility, or its new beds, come on top of what exists. */
export interface Arrival {
  building: boolean;
  /** Year of the planned end; absent where none is printed. */
  year?: number;
}

/** One facility, however many records the gazettes have of it. */
export interface Facility {
  /** Its id is that of the record it is shown by: one with a point, if any has one. */
  row: ReachRow;
  /** The record it is shown by first, then those named as the same. */
  records: AtlasFeature[];
  /** Absent: it exists. */
  arrival?: Arrival;
}

/**
 * The facilities of some kinds, each once: records linked by `sameAs` are one facility, which exists
 * if any of them says so.
 *
 * A planned record that adds no facility is left out: only a new one does. An extension is of a
 * facility that is there, and adds beds (`bedsAdded`); a renovation, a refit or equipment nothing.
 */
export function facilitiesOf(
  features: readonly AtlasFeature[],
  kinds: ReadonlySet<string>,
): Facility[] {
  const relevant = features.filter(({ properties: p }) => kinds.has(p.kind) && isFacility(p));
  const groupOf = sameThings(features);
  const groups = new Map<string, AtlasFeature[]>();
  for (const feature of relevant) {
    const key = groupOf(feature.properties.id);
    const group = groups.get(key);
    if (group) group.push(feature);
    else groups.set(key, [feature]);
  }
  return [...groups.values()].map(facilityOf);
}

/** Whether a facility stands in a state. */
export function standsIn({ arrival }: Facility, state: StudyState): boolean {
  return !arrival || hasArrived(arrival, state);
}

/** Every year by which something new is planned to be complete, ascending. */
export function planYears(facilities: readonly Facility[]): number[] {
  const years = facilities.flatMap(({ arrival }) => arrival?.year ?? []);
  return [...new Set(years)].sort((a, b) => a - b);
}

/** Facilities that a state `by` leaves out because no year is printed; `all` has them. */
export function undated(facilities: readonly Facility[]): Facility[] {
  return facilities.filter(({ arrival }) => arrival && arrival.year === undefined);
}

export function arrivalOf(p: Properties): Arrival {
  const building = p.projectStatus === 'building';
  return p.end ? { building, year: Number(p.end.slice(0, 4)) } : { building };
}

export function hasArrived(arrival: Arrival, state: StudyState): boolean {
  switch (state.t) {
    case 'existing':
      return false;
    case 'building':
      return arrival.building;
    case 'by':
      return arrival.year !== undefined && arrival.year <= state.year;
    case 'all':
      return true;
  }
}

function isFacility({ facilityStatus, nature }: Properties): boolean {
  return facilityStatus === 'existing' || nature === undefined || nature === 'new';
}

function facilityOf(records: readonly AtlasFeature[]): Facility {
  const { located } = locate(records.map(rowOfFeature));
  located.sort(
    (a, b) => Number(b.verified) - Number(a.verified) || a.uncertaintyM! - b.uncertaintyM!,
  );
  const shown = records.find(({ properties: p }) => p.id === located[0]?.id) ?? records[0]!;
  const others = records.filter((record) => record !== shown);
  const row = rowOfFeature(shown);
  const facility = { row, records: [shown, ...others] };
  const planned = records.filter(({ properties: p }) => p.facilityStatus === 'future');
  if (planned.length < records.length) return facility;
  return { ...facility, arrival: earliest(planned.map(({ properties: p }) => arrivalOf(p))) };
}

/** The records of one facility may give two ends: the earlier one is what the plan promises first. */
function earliest(arrivals: readonly Arrival[]): Arrival {
  const years = arrivals.flatMap(({ year }) => year ?? []);
  const building = arrivals.some((arrival) => arrival.building);
  return years.length ? { building, year: Math.min(...years) } : { building };
}
