import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  NO_HISTORY,
  putting,
  redoing,
  remember,
  removing,
  undoing,
  withStep,
  type History,
} from '../../src/places/history';
import type { OwnPlaces } from '../../src/places/own-place';
import { ownPlace } from '../fixtures/own-place';

const plain = (places: OwnPlaces) =>
  [...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, place]) => place);

const feature = fc.constantFrom('a', 'b', 'c', 'd');
const action = fc.oneof(
  fc.record({ t: fc.constant('put' as const), feature, lon: fc.integer({ min: 80, max: 84 }) }),
  fc.record({ t: fc.constant('remove' as const), feature }),
  fc.record({ t: fc.constant('clear' as const) }),
);

interface Desk {
  places: OwnPlaces;
  history: History;
}
const fresh: Desk = { places: new Map(), history: NO_HISTORY };

/** Null where nothing changes. */
function act(
  { places, history }: Desk,
  what: typeof action extends fc.Arbitrary<infer A> ? A : never,
) {
  const step =
    what.t === 'put'
      ? putting(places, [ownPlace({ feature: what.feature, lon: what.lon })])
      : removing(places, what.t === 'clear' ? places.keys() : [what.feature]);
  return step.length ? { places: withStep(places, step), history: remember(history, step) } : null;
}
function take({ places }: Desk, taken: ReturnType<typeof undoing>): Desk | null {
  return taken && { places: withStep(places, taken.step), history: taken.history };
}

describe('undo', () => {
  it('goes back through every state, and forward again', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const states: Desk[] = [fresh];
        for (const what of actions) {
          const next = act(states.at(-1)!, what);
          if (next) states.push(next);
        }
        let now = states.at(-1)!;
        for (const before of states.slice(0, -1).reverse()) {
          now = take(now, undoing(now.history))!;
          expect(plain(now.places)).toEqual(plain(before.places));
        }
        expect(undoing(now.history)).toBeNull();
        for (const after of states.slice(1)) {
          now = take(now, redoing(now.history))!;
          expect(plain(now.places)).toEqual(plain(after.places));
        }
        expect(redoing(now.history)).toBeNull();
      }),
    );
  });

  it('leaves alone what another window did in between', () => {
    const mine = act(fresh, { t: 'put', feature: 'a', lon: 80 })!;
    const theirs = withStep(mine.places, putting(mine.places, [ownPlace({ feature: 'b' })]));
    const undone = take({ ...mine, places: theirs }, undoing(mine.history))!;
    expect([...undone.places.keys()]).toEqual(['b']);
  });

  it('forgets what was undone when something new is done', () => {
    const one = act(fresh, { t: 'put', feature: 'a', lon: 80 })!;
    const none = take(one, undoing(one.history))!;
    const other = act(none, { t: 'put', feature: 'b', lon: 81 })!;
    expect(redoing(other.history)).toBeNull();
    expect(other.history.done).toHaveLength(1);
  });

  it('does not count keeping the same again', () => {
    const places = new Map([['test-1', ownPlace()]]);
    expect(putting(places, [ownPlace({ kept: '2027-01-01T00:00:00Z' })])).toEqual([]);
    expect(removing(places, ['test-2'])).toEqual([]);
  });

  it('keeps a bounded past', () => {
    let desk = fresh;
    for (let i = 0; i < 500; i++) desk = act(desk, { t: 'put', feature: 'a', lon: 80 + (i % 2) })!;
    expect(desk.history.done.length).toBeLessThanOrEqual(200);
  });
});
