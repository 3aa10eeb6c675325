/**
 * Which points to fix first: those whose uncertainty most widens the gap between what is possibly
 * and what is surely in reach. The unit is the gazetteer row, since one new coordinate there moves
 * every facility and demand point that uses it; a point without a row stands for itself.
 */
import type { IndexedPoints, PointSet } from './points';
import { POSSIBLY, SURELY, visitReachable } from './reach';

export interface Fix {
  /** Positions of the points that this fix would move. */
  facilities: number[];
  demand: number[];
  /**
   * Demand points that would be decided if this place alone were exact and verified at its present
   * coordinate (the true coordinate being unknown, this is an estimate).
   */
  narrows: number;
  /** Undecided demand points that this place has a part in. */
  touches: number;
  /** Of these, those placed at the same gazetteer row as a facility: they need points of their own. */
  samePlace: number;
}

/**
 * Ranked by `narrows`, then `touches`, then the larger uncertainty, then the order of the points.
 * @param ranks what reach() gave for the same arguments
 * @param facilitiesOnly leaves out places that hold no facility: a cell of a raster cannot be fixed
 */
export function fixFirst(
  facilities: PointSet,
  demand: IndexedPoints,
  radiusM: number,
  ranks: Uint8Array,
  limit = 10,
  facilitiesOnly = false,
): Fix[] {
  const isOpen = (j: number) => ranks[j]! >= POSSIBLY && ranks[j]! < SURELY;
  if (!ranks.some((_, j) => isOpen(j))) return [];
  const groups = groupByPlace(facilities, demand);
  const alone = withOwnPointExact(facilities, demand, radiusM, isOpen);
  const narrows = new Int32Array(groups.count);
  const touches = new Int32Array(groups.count);
  const samePlace = new Int32Array(groups.count);

  for (const [group, members] of groups.facilities) {
    const seen = new Map<number, { pairs: number; possible: boolean; sure: boolean }>();
    for (const f of members)
      visitReachable(facilities, f, demand, radiusM, (j, d) => {
        if (!isOpen(j)) return;
        const here = seen.get(j) ?? { pairs: 0, possible: false, sure: false };
        const u = demand.uncertaintyM[j]!;
        here.pairs++;
        if (Number.isNaN(d) || d - u <= radiusM) here.possible = true;
        if (demand.verified[j] === 1 && d + u <= radiusM) here.sure = true;
        seen.set(j, here);
      });
    for (const [j, here] of seen) {
      touches[group]!++;
      if (groups.ofDemand(j) === group) {
        samePlace[group]!++;
        if (alone.sure[j]) narrows[group]!++;
      } else if (here.sure || (!here.possible && here.pairs === alone.pairs[j])) narrows[group]!++;
    }
  }
  for (let j = 0; j < ranks.length; j++) {
    const group = groups.ofDemand(j);
    if (!isOpen(j) || groups.facilities.has(group)) continue;
    touches[group]!++;
    if (alone.sure[j] || !alone.possible[j]) narrows[group]!++;
  }

  const best: number[] = [];
  for (let group = 0; group < groups.count; group++)
    if (touches[group] && (!facilitiesOnly || groups.facilities.has(group))) best.push(group);
  const spread = groups.spread;
  best.sort(
    (a, b) =>
      narrows[b]! - narrows[a]! || touches[b]! - touches[a]! || spread[b]! - spread[a]! || a - b,
  );
  return best.slice(0, limit).map((group) => ({
    facilities: groups.facilities.get(group) ?? [],
    demand: groups.demandOf(group),
    narrows: narrows[group]!,
    touches: touches[group]!,
    samePlace: samePlace[group]!,
  }));
}

/** Per open demand point: its possible pairs, and what they would be if it alone were exact. */
function withOwnPointExact(
  facilities: PointSet,
  demand: IndexedPoints,
  radiusM: number,
  isOpen: (j: number) => boolean,
) {
  const pairs = new Int32Array(demand.lon.length);
  const possible = new Uint8Array(demand.lon.length);
  const sure = new Uint8Array(demand.lon.length);
  for (let f = 0; f < facilities.lon.length; f++) {
    const u = facilities.uncertaintyM[f]!;
    const verified = facilities.verified[f] === 1;
    visitReachable(facilities, f, demand, radiusM, (j, d) => {
      if (!isOpen(j)) return;
      pairs[j]!++;
      if (Number.isNaN(d) || d - u <= radiusM) possible[j] = 1;
      if (verified && d + u <= radiusM) sure[j] = 1;
    });
  }
  return { pairs, possible, sure };
}

/** Numbers the gazetteer rows first, then facilities without a row, then such demand points. */
function groupByPlace(facilities: PointSet, demand: IndexedPoints) {
  let rows = 0;
  for (const place of facilities.place) rows = Math.max(rows, place + 1);
  for (const place of demand.place) rows = Math.max(rows, place + 1);
  const firstDemand = rows + facilities.lon.length;
  const count = firstDemand + demand.lon.length;
  const ofDemand = (j: number) => (demand.place[j]! < 0 ? firstDemand + j : demand.place[j]!);
  const ofFacility = (f: number) => (facilities.place[f]! < 0 ? rows + f : facilities.place[f]!);
  const spread = new Float64Array(count);
  const members = new Map<number, number[]>();
  for (let f = 0; f < facilities.lon.length; f++) {
    const group = ofFacility(f);
    spread[group] = Math.max(spread[group]!, facilities.uncertaintyM[f]!);
    const list = members.get(group);
    if (list) list.push(f);
    else members.set(group, [f]);
  }
  for (let j = 0; j < demand.lon.length; j++)
    spread[ofDemand(j)] = Math.max(spread[ofDemand(j)]!, demand.uncertaintyM[j]!);
  const demandOf = (group: number) =>
    group >= firstDemand ? [group - firstDemand] : [...(demand.byPlace.get(group) ?? [])];
  return { count, facilities: members, ofDemand, demandOf, spread };
}
