/** What a key of a keyboard, a presenter or a remote control asks of the wall. */
import type { PaceCommand } from './pace';

export type WallCommand =
  | PaceCommand
  | { t: 'digit'; digit: number }
  | { t: 'enter' }
  | { t: 'legend' }
  | { t: 'fullscreen' }
  | { t: 'leave' };

const BY_KEY: Readonly<Record<string, WallCommand>> = {
  ArrowRight: { t: 'next' },
  ArrowDown: { t: 'next' },
  PageDown: { t: 'next' },
  ' ': { t: 'next' },
  ArrowLeft: { t: 'previous' },
  ArrowUp: { t: 'previous' },
  PageUp: { t: 'previous' },
  Backspace: { t: 'previous' },
  Home: { t: 'first' },
  End: { t: 'last' },
  // A presenter's black button sends a full stop or b.
  b: { t: 'black' },
  '.': { t: 'black' },
  p: { t: 'pause' },
  l: { t: 'legend' },
  f: { t: 'fullscreen' },
  F5: { t: 'fullscreen' },
  Enter: { t: 'enter' },
  Escape: { t: 'leave' },
};

/** Commands that a kiosk does not take from keys. */
const CLOSED = new Set<WallCommand['t']>(['leave', 'fullscreen', 'black', 'pause']);

/** Null for a key that the wall leaves to the browser, and for one held with Ctrl, Alt or Meta. */
export function wallCommand(
  { key, ctrlKey, altKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  kiosk: boolean,
): WallCommand | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (/^\d$/.test(key)) return { t: 'digit', digit: Number(key) };
  const name = key.length === 1 ? key.toLowerCase() : key;
  const command = Object.hasOwn(BY_KEY, name) ? BY_KEY[name]! : null;
  return command && kiosk && CLOSED.has(command.t) ? null : command;
}
