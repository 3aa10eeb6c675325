/** Counts of features by layer and by kind, for the panel and the statistics. */
import type { AtlasFeature } from '../atlas/feature';

export interface Tally {
  count: number;
  /** Sum of the printed investments in 万元, and how many features print one. */
  moneyWan: number;
  withMoney: number;
}

/** One tally for each key that `keysOf` gives a feature; a feature may count under several. */
export function tally(
  features: readonly AtlasFeature[],
  keysOf: (feature: AtlasFeature) => readonly string[],
): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const feature of features) {
    const money = feature.properties.investmentWan;
    for (const key of keysOf(feature)) {
      let entry = tallies.get(key);
      if (!entry) tallies.set(key, (entry = { count: 0, moneyWan: 0, withMoney: 0 }));
      entry.count++;
      if (money !== undefined) {
        entry.moneyWan += money;
        entry.withMoney++;
      }
    }
  }
  return tallies;
}
