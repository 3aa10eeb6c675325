/** A running briefing under keys, hands and the clock. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wallCommand } from '../../src/present/keys';
import {
  LONG_PRESS_MS,
  isOver,
  mayLeave,
  pace,
  progress,
  startPace,
  typeDigit,
  withScenes,
  type Pace,
  type PaceCommand,
} from '../../src/present/pace';

const start = (how: Parameters<typeof startPace>[2] = {}, seconds = [10, 20, 5]) =>
  startPace(seconds, 0, how)!;
const run = (state: Pace, ...commands: PaceCommand['t'][]) =>
  commands.reduce((now, t) => pace(now, { t } as PaceCommand, now.last), state);
/** Ticks four times a second. */
const wait = (state: Pace, seconds: number) => {
  let now = state;
  for (let i = 0; i < seconds * 4; i++) now = pace(now, { t: 'tick' }, now.last + 250);
  return now;
};

describe('by hand', () => {
  it('goes on and back, and stops at the ends', () => {
    expect(run(start(), 'next', 'next').at).toBe(2);
    expect(run(start(), 'next', 'next', 'next', 'next').at).toBe(2);
    expect(run(start(), 'previous').at).toBe(0);
    expect(run(start(), 'last', 'previous').at).toBe(1);
    expect(run(start({ at: 99 })).at).toBe(2);
  });

  it('goes round in a loop', () => {
    expect(run(start({ loop: true }), 'previous').at).toBe(2);
    expect(run(start({ loop: true }), 'last', 'next').at).toBe(0);
  });

  it.each([
    [1, 0],
    [3, 2],
    [0, 1],
    [4, 1],
    [1.5, 1],
    [NaN, 1],
  ])('scene %d from the second one leads to position %d', (number, at) => {
    expect(pace(run(start(), 'next'), { t: 'go', number }, 0).at).toBe(at);
  });

  it('from black the next key brings the scene back, and nothing else', () => {
    const black = run(start(), 'next', 'black');
    expect(black.black).toBe(true);
    expect(run(black, 'next')).toMatchObject({ black: false, at: 1 });
    expect(run(black, 'black')).toMatchObject({ black: false, at: 1 });
  });
});

describe('by itself', () => {
  it('turns when the time of the scene is over', () => {
    const playing = start({ playing: true });
    expect(wait(playing, 9.75).at).toBe(0);
    expect(wait(playing, 10).at).toBe(1);
    expect(wait(playing, 29.75).at).toBe(1);
    expect(wait(playing, 30)).toMatchObject({ at: 2, elapsed: 0 });
    expect(progress(wait(playing, 5))).toBe(0.5);
  });

  it('ends at the last scene, or begins anew', () => {
    const end = wait(start({ playing: true }), 100);
    expect(end.at).toBe(2);
    expect(isOver(end)).toBe(true);
    expect(wait(start({ playing: true, loop: true }), 35)).toMatchObject({ at: 0, elapsed: 0 });
    expect(isOver(wait(start({ playing: true, loop: true }), 34.75))).toBe(false);
  });

  it('stands still while paused or black', () => {
    const later = wait(start({ playing: true }), 4);
    expect(wait(run(later, 'pause'), 100)).toMatchObject({ at: 0, elapsed: 4000 });
    expect(wait(run(later, 'black'), 100)).toMatchObject({ at: 0, elapsed: 4000 });
    expect(wait(run(wait(run(later, 'pause'), 9), 'pause'), 6).at).toBe(1);
  });

  it('goes on where it was after sleep, and when the clock is put back', () => {
    const later = wait(start({ playing: true }), 4);
    const woken = pace(later, { t: 'tick' }, later.last + 8 * 3_600_000);
    expect(woken).toMatchObject({ at: 0, elapsed: 6000 });
    expect(pace(woken, { t: 'tick' }, 0)).toMatchObject({ at: 0, elapsed: 6000 });
  });

  it('a key begins the scene anew', () => {
    expect(run(wait(start({ playing: true }), 4), 'next').elapsed).toBe(0);
  });
});

describe('a kiosk', () => {
  const kiosk = () => start({ kiosk: true });
  it('plays and loops, and cannot be stopped, blackened or left by keys', () => {
    const after = run(kiosk(), 'pause', 'black', 'loop');
    expect(after).toMatchObject({ playing: true, black: false, loop: true });
    expect(mayLeave(after)).toBe(false);
    expect(mayLeave(after, LONG_PRESS_MS - 1)).toBe(false);
    expect(mayLeave(after, LONG_PRESS_MS)).toBe(true);
    expect(mayLeave(start())).toBe(true);
  });
  it('takes steps from a visitor and goes on by itself', () => {
    expect(wait(run(kiosk(), 'next'), 20).at).toBe(2);
  });
});

describe('whatever happens', () => {
  it('a scene stands', () => {
    const commands = fc.oneof(
      fc
        .constantFrom('next', 'previous', 'first', 'last', 'black', 'pause', 'loop', 'tick')
        .map((t) => ({ t }) as PaceCommand),
      fc.double().map((number): PaceCommand => ({ t: 'go', number })),
    );
    const steps = fc.array(fc.tuple(commands, fc.double({ noNaN: true, min: -1e6, max: 1e6 })));
    fc.assert(
      fc.property(steps, fc.boolean(), fc.boolean(), (all, kiosk, loop) => {
        let state = start({ kiosk, loop });
        for (const [command, since] of all) state = pace(state, command, state.last + since);
        expect(state.seconds[state.at]).toBeDefined();
        expect(progress(state)).toBeGreaterThanOrEqual(0);
        expect(progress(state)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('edited scenes keep the place as far as there is one', () => {
    expect(withScenes(run(start(), 'last'), [5])!.at).toBe(0);
    expect(withScenes(run(start(), 'next'), [5, 5, 5, 5])!.at).toBe(1);
    expect(withScenes(start(), [])).toBeNull();
    expect(startPace([], 0)).toBeNull();
  });
});

describe('keys', () => {
  const press = (key: string, kiosk = false, held = {}) =>
    wallCommand({ key, ctrlKey: false, altKey: false, metaKey: false, ...held }, kiosk)?.t;
  it('of keyboard, presenter and remote', () => {
    expect(['ArrowRight', 'PageDown', ' '].map((key) => press(key))).toEqual(Array(3).fill('next'));
    expect(['ArrowLeft', 'PageUp'].map((key) => press(key))).toEqual(['previous', 'previous']);
    expect(['b', 'B', '.', 'l', 'f', 'Escape', 'Home', '7'].map((key) => press(key))).toEqual([
      ...['black', 'black', 'black', 'legend', 'fullscreen', 'leave', 'first', 'digit'],
    ]);
    expect(['Tab', 'constructor', 'x'].map((key) => press(key))).toEqual(Array(3).fill(undefined));
    expect(press('f', false, { ctrlKey: true })).toBeUndefined();
  });
  it('leave no way out of a kiosk', () => {
    const all = ['Escape', 'f', 'F5', 'b', '.', 'p', 'Enter', ' ', '1'];
    expect(all.filter((key) => press(key, true))).toEqual(['Enter', ' ', '1']);
  });
  it('digits make a number while they come quickly and such a scene is there', () => {
    const first = typeDigit(null, 1, 14, 0);
    expect(typeDigit(first, 2, 14, 500).digits).toBe('12');
    expect(typeDigit(first, 9, 14, 500).digits).toBe('9');
    expect(typeDigit(first, 2, 14, 5000).digits).toBe('2');
  });
});
