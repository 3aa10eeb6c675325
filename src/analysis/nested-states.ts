/**
 * Which states of the plan may be laid side by side: of two, one must hold all facilities of the
 * other, or the difference would mix what comes with what goes. Those being built are not all
 * promised by a given year, so `building` and `by` are not nested.
 */
import type { StudyState } from './states';

/** Every facility of `inner` stands in `outer` too, whatever the record holds. */
export function isWithin(inner: StudyState, outer: StudyState): boolean {
  if (inner.t === 'existing' || outer.t === 'all') return true;
  if (inner.t === 'by' && outer.t === 'by') return inner.year <= outer.year;
  return inner.t === outer.t;
}

export function isSameState(a: StudyState, b: StudyState): boolean {
  return isWithin(a, b) && isWithin(b, a);
}

/** Whether two states differ and one lies within the other. */
export function areNested(a: StudyState, b: StudyState): boolean {
  return isWithin(a, b) !== isWithin(b, a);
}

/** The smaller state first. */
export function inOrder(a: StudyState, b: StudyState): [before: StudyState, after: StudyState] {
  return isWithin(a, b) ? [a, b] : [b, a];
}
