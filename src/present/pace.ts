/**
 * A briefing that runs: which scene stands, and what a key, a hand or the clock makes of it. Pure:
 * the time is given. Time that passes while the tab is hidden or the machine asleep does not count,
 * so that a woken wall goes on where it was.
 */

export interface Pace {
  /** Seconds of each scene; never empty. */
  seconds: readonly number[];
  /** Position from 0. */
  at: number;
  /** Milliseconds that the scene has stood. */
  elapsed: number;
  /** Time of the last tick, in milliseconds of a clock that only moves on. */
  last: number;
  playing: boolean;
  /** The screen is black; time stands still. */
  black: boolean;
  loop: boolean;
  /** Nobody at the keys: always playing and looping. */
  kiosk: boolean;
}

export type PaceCommand =
  | { t: 'next' }
  | { t: 'previous' }
  /** Number of a scene, from 1. */
  | { t: 'go'; number: number }
  | { t: 'first' }
  | { t: 'last' }
  | { t: 'black' }
  | { t: 'pause' }
  | { t: 'loop' }
  | { t: 'tick' };

/** A longer silence than this between two ticks was sleep. */
const SLEEP_MS = 2000;
/** A kiosk is left by holding a finger on the screen for so long. */
export const LONG_PRESS_MS = 3000;

/** @param seconds of each scene; @param now milliseconds; null where there is no scene */
export function startPace(
  seconds: readonly number[],
  now: number,
  how: Partial<Pick<Pace, 'at' | 'playing' | 'loop' | 'kiosk'>> = {},
): Pace | null {
  if (!seconds.length) return null;
  const { at = 0, playing = false, loop = false, kiosk = false } = how;
  return {
    seconds,
    at: within(at, seconds.length),
    elapsed: 0,
    last: now,
    playing: playing || kiosk,
    black: false,
    loop: loop || kiosk,
    kiosk,
  };
}

/** @param now milliseconds of the same clock as at the start */
export function pace(state: Pace, command: PaceCommand, now: number): Pace {
  const here = passed(state, now);
  switch (command.t) {
    case 'tick':
      return turned(here);
    case 'next':
      return here.black ? lit(here) : stepTo(here, here.at + 1);
    case 'previous':
      return here.black ? lit(here) : stepTo(here, here.at - 1);
    case 'first':
      return goTo(here, 0);
    case 'last':
      return goTo(here, here.seconds.length - 1);
    case 'go': {
      const isScene = Number.isInteger(command.number) && command.number >= 1;
      return isScene && command.number <= here.seconds.length
        ? goTo(here, command.number - 1)
        : here;
    }
    // An unattended wall that somebody has stopped or blackened would stay so for the day.
    case 'black':
      return here.kiosk ? here : { ...here, black: !here.black };
    case 'pause':
      return here.kiosk ? here : { ...here, playing: !here.playing };
    case 'loop':
      return here.kiosk ? here : { ...here, loop: !here.loop };
  }
}

/** From 0 to 1: how much of the scene's time is over. */
export const progress = ({ elapsed, seconds, at }: Pace) =>
  Math.min(1, elapsed / (seconds[at]! * 1000));

/** The last scene's time is over, and nothing follows. */
export const isOver = (state: Pace) =>
  !state.loop && state.at === state.seconds.length - 1 && progress(state) === 1;

/** The scenes have been edited, or others came: the place is kept as far as there is one. */
export function withScenes(state: Pace, seconds: readonly number[]): Pace | null {
  return seconds.length ? { ...state, seconds, at: within(state.at, seconds.length) } : null;
}

/** Whether the wall may be left: by a key at any time, in a kiosk only by a long press. */
export const mayLeave = ({ kiosk }: Pace, pressedMs = 0) => !kiosk || pressedMs >= LONG_PRESS_MS;

function passed(state: Pace, now: number): Pace {
  const since = Math.min(Math.max(now - state.last, 0), SLEEP_MS);
  const runs = state.playing && !state.black;
  return { ...state, last: now, elapsed: runs ? state.elapsed + since : state.elapsed };
}

/** On to the next scene where the time of this one is over; one scene a tick. */
function turned(state: Pace): Pace {
  if (!state.playing || progress(state) < 1) return state;
  const isLast = state.at === state.seconds.length - 1;
  return isLast && !state.loop ? state : stepTo(state, state.at + 1);
}

/** Round the corner only in a loop. */
function stepTo(state: Pace, at: number): Pace {
  const { length } = state.seconds;
  if (state.loop) return goTo(state, (at + length) % length);
  return at < 0 || at >= length ? state : goTo(state, at);
}

/** A scene begins anew, also the one that stands. */
const goTo = (state: Pace, at: number): Pace => ({ ...lit(state), at, elapsed: 0 });

const lit = (state: Pace): Pace => ({ ...state, black: false });

const within = (at: number, length: number) =>
  Math.min(Math.max(Math.trunc(at) || 0, 0), length - 1);

/** Digits typed one after the other: "1", "2" is scene 12. */
export interface NumberEntry {
  digits: string;
  /** Milliseconds, of the last digit. */
  at: number;
}

const DIGITS_MS = 1200;

/**
 * The number so far. A digit that would lead beyond the last scene begins a new number.
 * @param most number of the last scene
 */
export function typeDigit(
  entry: NumberEntry | null,
  digit: number,
  most: number,
  now: number,
): NumberEntry {
  const goesOn = entry !== null && now - entry.at <= DIGITS_MS;
  const digits = goesOn ? `${entry.digits}${digit}` : String(digit);
  return { digits: Number(digits) <= most ? digits : String(digit), at: now };
}
