import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areNested, inOrder, isSameState, isWithin } from '../../src/analysis/nested-states';
import { hasArrived, type Arrival, type StudyState } from '../../src/analysis/states';

const year = fc.integer({ min: 2020, max: 2030 });
const state: fc.Arbitrary<StudyState> = fc.oneof(
  fc.constantFrom({ t: 'existing' as const }, { t: 'building' as const }, { t: 'all' as const }),
  year.map((y) => ({ t: 'by' as const, year: y })),
);
const arrival: fc.Arbitrary<Arrival> = fc.record(
  { building: fc.boolean(), year },
  { requiredKeys: ['building'] },
);

describe('states that may be compared', () => {
  it('hold every facility of the smaller one in the larger', () => {
    fc.assert(
      fc.property(state, state, arrival, (inner, outer, when) => {
        fc.pre(isWithin(inner, outer));
        if (hasArrived(when, inner)) expect(hasArrived(when, outer)).toBe(true);
      }),
    );
  });

  it('leave out those that each hold something the other has not', () => {
    expect(areNested({ t: 'building' }, { t: 'by', year: 2025 })).toBe(false);
    expect(areNested({ t: 'existing' }, { t: 'by', year: 2025 })).toBe(true);
    expect(areNested({ t: 'by', year: 2023 }, { t: 'by', year: 2025 })).toBe(true);
    expect(areNested({ t: 'building' }, { t: 'all' })).toBe(true);
  });

  it('are put in order, whichever is named first', () => {
    fc.assert(
      fc.property(state, state, (a, b) => {
        if (isSameState(a, b)) expect(areNested(a, b)).toBe(false);
        fc.pre(areNested(a, b));
        expect(areNested(b, a)).toBe(true);
        expect(inOrder(a, b)).toEqual(inOrder(b, a));
        expect(isWithin(...inOrder(a, b))).toBe(true);
      }),
    );
  });
});
