/**
 * What was done, so that it can be undone. A step holds only what it changed, so that undoing it
 * leaves alone what another window has done since.
 */
import { saysTheSame, type OwnPlace, type OwnPlaces } from './own-place';

export interface Change {
  feature: string;
  before: OwnPlace | null;
  after: OwnPlace | null;
}
export type Step = readonly Change[];

export interface History {
  /** Oldest first. */
  done: readonly Step[];
  /** Latest undone last. */
  undone: readonly Step[];
}

export const NO_HISTORY: History = { done: [], undone: [] };

const LONGEST = 200;

/** The step that puts places where they are not yet; empty where all say what is there already. */
export function putting(now: OwnPlaces, places: readonly OwnPlace[]): Step {
  return places.flatMap((after) => {
    const before = now.get(after.feature) ?? null;
    return before && saysTheSame(before, after) ? [] : [{ feature: after.feature, before, after }];
  });
}

/** The step that removes the places of features. */
export function removing(now: OwnPlaces, features: Iterable<string>): Step {
  return [...new Set(features)].flatMap((feature) => {
    const before = now.get(feature);
    return before ? [{ feature, before, after: null }] : [];
  });
}

export function withStep(now: OwnPlaces, step: Step): OwnPlaces {
  const next = new Map(now);
  for (const { feature, after } of step)
    if (after) next.set(feature, after);
    else next.delete(feature);
  return next;
}

/** A new step makes what was undone unreachable. */
export function remember({ done }: History, step: Step): History {
  return { done: [...done, step].slice(-LONGEST), undone: [] };
}

/** The step that takes back the last one, and the history after it; null where nothing is left. */
export function undoing({ done, undone }: History): { step: Step; history: History } | null {
  const last = done.at(-1);
  if (!last) return null;
  return {
    step: last.map(({ feature, before, after }) => ({ feature, before: after, after: before })),
    history: { done: done.slice(0, -1), undone: [...undone, last] },
  };
}

/** The step that does again what was undone last. */
export function redoing({ done, undone }: History): { step: Step; history: History } | null {
  const step = undone.at(-1);
  return step ? { step, history: { done: [...done, step], undone: undone.slice(0, -1) } } : null;
}
