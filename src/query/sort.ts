/** Orders of the list. */
import type { AtlasFeature } from '../atlas/feature';

export const SORTS = ['record', 'name', 'money', 'end'] as const;
export type Sort = (typeof SORTS)[number];

const collator = new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true });

/**
 * A sorted copy. `record` keeps the given order (as printed, or best match first); things without
 * a sum or a date come last.
 */
export function sorted(features: readonly AtlasFeature[], sort: Sort): readonly AtlasFeature[] {
  const compare = COMPARE[sort];
  return compare ? [...features].sort(compare) : features;
}

const COMPARE: Record<Sort, ((a: AtlasFeature, b: AtlasFeature) => number) | null> = {
  record: null,
  name: (a, b) => collator.compare(a.properties.name, b.properties.name),
  money: (a, b) => (b.properties.investmentWan ?? -1) - (a.properties.investmentWan ?? -1),
  end: (a, b) => (a.properties.end ?? '9999').localeCompare(b.properties.end ?? '9999'),
};
