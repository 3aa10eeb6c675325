/** Undo and redo over briefings. A briefing shares its unchanged scenes with the one before. */
import type { Briefing } from './scene';

export interface History {
  now: Briefing;
  /** Oldest first. */
  done: readonly Briefing[];
  /** Latest undone last. */
  undone: readonly Briefing[];
  /** What the last step worked on; absent once that is finished. */
  key?: string;
}

const LONGEST = 100;

export const openHistory = (now: Briefing): History => ({ now, done: [], undone: [] });

/**
 * A step, after which nothing can be done again. Steps in a row with the same key are one (letters
 * typed into one field), until `settle`.
 */
export function step(history: History, next: Briefing, key?: string): History {
  const { now, done } = history;
  if (next === now) return history;
  const goesOn = key !== undefined && key === history.key;
  return {
    now: next,
    done: goesOn ? done : [...done, now].slice(-LONGEST),
    undone: [],
    ...(key === undefined ? {} : { key }),
  };
}

/** The next step begins anew, whatever its key. */
export function settle({ now, done, undone }: History): History {
  return { now, done, undone };
}

/** Null where nothing is left to undo. */
export function undo({ now, done, undone }: History): History | null {
  const last = done.at(-1);
  return last ? { now: last, done: done.slice(0, -1), undone: [...undone, now] } : null;
}

export function redo({ now, done, undone }: History): History | null {
  const next = undone.at(-1);
  return next ? { now: next, done: [...done, now], undone: undone.slice(0, -1) } : null;
}
