/** Two states side by side: what changes in each county and township. */
import type { StudyReport, UnitTally } from './study';
import type { Tally, Within } from './tally';
import type { Unit } from './units';

export interface UnitChange {
  unit: Unit;
  before: Tally;
  after: Tally;
  /** Demand points that come into reach; with weights, their sum. */
  points: Within;
  weight: Within;
}

export interface StateChange {
  total: Omit<UnitChange, 'unit'>;
  counties: UnitChange[];
  townships: UnitChange[];
}

type Compared = Pick<StudyReport, 'total' | 'counties' | 'townships'>;

/** @param after of the same demand as `before`; both may be reports of area */
export function compareStates(before: Compared, after: Compared): StateChange {
  return {
    total: change(before.total, after.total),
    counties: changes(before.counties, after.counties),
    townships: changes(before.townships, after.townships),
  };
}

function changes(before: readonly UnitTally[], after: readonly UnitTally[]): UnitChange[] {
  return before.map(({ unit, tally }, i) => ({ unit, ...change(tally, after[i]!.tally) }));
}

function change(before: Tally, after: Tally): Omit<UnitChange, 'unit'> {
  return {
    before,
    after,
    points: less(after.within, before.within),
    weight: less(after.weightWithin, before.weightWithin),
  };
}

const less = (a: Within, b: Within): Within => ({
  sure: a.sure - b.sure,
  nominal: a.nominal - b.nominal,
  possible: a.possible - b.possible,
});
