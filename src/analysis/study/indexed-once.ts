/** The index of demand that several questions are asked about: made once, as long as it is kept. */
import type { DemandPoints } from '../demand';
import { indexPoints, type IndexedPoints } from '../points';

const made = new WeakMap<DemandPoints, IndexedPoints & DemandPoints>();

export function indexedOnce(demand: DemandPoints): IndexedPoints & DemandPoints {
  const known = made.get(demand);
  if (known) return known;
  const indexed = { ...indexPoints(demand), weight: demand.weight };
  made.set(demand, indexed);
  return indexed;
}
