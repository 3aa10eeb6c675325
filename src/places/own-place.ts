/** A place that the user has given to a feature of the record. */
import type { Precision } from '../atlas/feature';
import type { SystemId } from './coordinate/systems';

/** How finely a user may place a thing; an `area` is the middle of something without a known border. */
export const OWN_PRECISIONS = ['site', 'community', 'area'] as const satisfies Precision[];
export type OwnPrecision = (typeof OWN_PRECISIONS)[number];

export interface OwnPlace {
  /** Id of the feature. */
  feature: string;
  /** Its name when it was placed: in a later record the id may stand for something else. */
  name: string;
  /** Degrees, WGS84, at most 6 decimals (0.1 m). */
  lon: number;
  lat: number;
  precision: OwnPrecision;
  /** Whole metres. */
  uncertaintyM: number;
  /** How the user knows, in their own words. */
  known: string;
  /** The user has verified it on site or in an official source; only then is it ever "sure". */
  verified: boolean;
  /** What was typed, and in which system; absent where the map was clicked. */
  typed?: { text: string; system: SystemId };
  /** The user knows that it lies outside the counties that the text names. */
  outside?: true;
  /** ISO time at which it was kept. */
  kept: string;
}

/** By id of the feature. */
export type OwnPlaces = ReadonlyMap<string, OwnPlace>;

/** Whether two places say the same, whenever they were kept. */
export function saysTheSame(a: OwnPlace, b: OwnPlace): boolean {
  return (
    a.feature === b.feature &&
    a.lon === b.lon &&
    a.lat === b.lat &&
    a.precision === b.precision &&
    a.uncertaintyM === b.uncertaintyM &&
    a.known === b.known &&
    a.verified === b.verified
  );
}
