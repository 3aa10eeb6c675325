/**
 * Working on a scenario, with undo. A drag is one step, taken when the site is let go: what happens
 * on the way is incremental.ts's.
 */
import { MOST_SITES, round5, type ProposedSite, type Scenario } from './site';

export interface Desk {
  now: Scenario;
  /** Oldest first. */
  done: readonly Scenario[];
  /** Latest undone last. */
  undone: readonly Scenario[];
}

const LONGEST = 200;

export function openDesk(now: Scenario = []): Desk {
  return { now, done: [], undone: [] };
}

/** The desk is unchanged when the scenario is full. */
export function put(desk: Desk, site: Omit<ProposedSite, 'id'>): Desk {
  if (desk.now.length >= MOST_SITES) return desk;
  return step(desk, [...desk.now, rounded({ ...site, id: freeId(desk.now) })]);
}

/** Another place, name, kind or number of beds. An unknown id, or nothing new, changes nothing. */
export function change(
  desk: Desk,
  id: string,
  part: Partial<Omit<ProposedSite, 'id' | 'beds'>> & { beds?: number | undefined },
): Desk {
  const before = desk.now.find((site) => site.id === id);
  if (!before) return desk;
  const { beds, ...after } = rounded({ ...before, ...part } as ProposedSite);
  const site = beds === undefined ? after : { ...after, beds };
  if (saysTheSame(before, site)) return desk;
  return step(
    desk,
    desk.now.map((other) => (other.id === id ? site : other)),
  );
}

export function remove(desk: Desk, ids: Iterable<string>): Desk {
  const gone = new Set(ids);
  const left = desk.now.filter(({ id }) => !gone.has(id));
  return left.length === desk.now.length ? desk : step(desk, left);
}

/** Another scenario in place of this one, as from a file; can be undone too. */
export function replace(desk: Desk, scenario: Scenario): Desk {
  return step(desk, scenario);
}

/** Null where nothing is left to undo. */
export function undo({ now, done, undone }: Desk): Desk | null {
  const last = done.at(-1);
  return last ? { now: last, done: done.slice(0, -1), undone: [...undone, now] } : null;
}

export function redo({ now, done, undone }: Desk): Desk | null {
  const next = undone.at(-1);
  return next ? { now: next, done: [...done, now], undone: undone.slice(0, -1) } : null;
}

/** A new step makes what was undone unreachable. */
function step({ now, done }: Desk, next: Scenario): Desk {
  return { now: next, done: [...done, now].slice(-LONGEST), undone: [] };
}

function rounded(site: ProposedSite): ProposedSite {
  return { ...site, lon: round5(site.lon), lat: round5(site.lat) };
}

/** Larger than every id there, so that no two sites share one. */
function freeId(now: Scenario): string {
  return `p${Math.max(0, ...now.map(({ id }) => Number(id.slice(1)))) + 1}`;
}

function saysTheSame(a: ProposedSite, b: ProposedSite): boolean {
  return (
    a.kind === b.kind &&
    a.name === b.name &&
    a.lon === b.lon &&
    a.lat === b.lat &&
    a.beds === b.beds
  );
}
