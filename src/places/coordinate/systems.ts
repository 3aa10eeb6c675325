/** The coordinate systems in which a planner may hold a coordinate. */

export const SYSTEMS = [
  'WGS84',
  'CGCS2000',
  'GCJ-02',
  'BD-09',
  'CGCS2000-GK38',
  'CGCS2000-GK39',
] as const;
export type SystemId = (typeof SYSTEMS)[number];

/** The 3° zones of Gauss–Krüger that the record lies in. */
const ZONES: Partial<Record<SystemId, number>> = { 'CGCS2000-GK38': 38, 'CGCS2000-GK39': 39 };

/** Number of the 3° zone of a system in metres; undefined for one in degrees. */
export function zoneOf(system: SystemId): number | undefined {
  return ZONES[system];
}

/** Longitude of the middle of a 3° zone, degrees (GB/T 17278: zone × 3°). */
export function centralMeridian(zone: number): number {
  return 3 * zone;
}

export function isSystem(text: string): text is SystemId {
  return (SYSTEMS as readonly string[]).includes(text);
}
