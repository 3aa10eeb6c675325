/** A what-if: facilities that the planner proposes, beside those of the record. */
import type { ReachRow } from '../points';

export interface ProposedSite {
  /** Within its scenario only, "p1", "p2" …; not kept in address or file. */
  id: string;
  /** Id of a kind of the catalogue. */
  kind: string;
  /** May be empty. */
  name: string;
  /** Degrees, WGS84, 5 decimals (1 m): what is reckoned is what address and file say. */
  lon: number;
  lat: number;
  beds?: number;
}

/** In the order in which they were put. */
export type Scenario = readonly ProposedSite[];

/** More than this no address carries and nobody drags. */
export const MOST_SITES = 40;

/** A facility to reckon with that stands in no document. */
export interface ProposedRow extends ReachRow {
  proposed: ProposedSite;
}

/**
 * The facilities of a state with the proposed ones behind them. A proposed one is exact and
 * verified: it stands where the planner says.
 * @param kinds those that the question is about; absent: all
 */
export function withProposed<R extends ReachRow>(
  rows: readonly R[],
  scenario: Scenario,
  kinds?: ReadonlySet<string>,
): (R | ProposedRow)[] {
  const asked = scenario.filter(({ kind }) => !kinds || kinds.has(kind));
  return [...rows, ...asked.map(rowOfSite)];
}

export function rowOfSite(site: ProposedSite): ProposedRow {
  const { id, lon, lat } = site;
  return { id: `proposed-${id}`, lon, lat, uncertaintyM: 0, verified: true, proposed: site };
}

export function round5(degrees: number): number {
  // "+ 0": minus nought is nought.
  return Math.round(degrees * 1e5) / 1e5 + 0;
}
