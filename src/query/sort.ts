/** Orders of the list. */
import type { AtlasFeature, Properties } from '../atlas/feature';

export const SORTS = ['placed', 'record', 'name', 'money', 'end'] as const;
export type Sort = (typeof SORTS)[number];

const collator = new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true });

/**
 * A sorted copy. `record` keeps the given order (as printed, or best match first); `placed` puts
 * first what the map can show; things without a sum or a date come last. Ties keep the given order.
 */
export function sorted(features: readonly AtlasFeature[], sort: Sort): readonly AtlasFeature[] {
  const compare = COMPARE[sort];
  return compare ? [...features].sort(compare) : features;
}

const COMPARE: Record<Sort, ((a: AtlasFeature, b: AtlasFeature) => number) | null> = {
  record: null,
  placed: (a, b) => remoteness(a) - remoteness(b),
  name: (a, b) => collator.compare(a.properties.name, b.properties.name),
  money: (a, b) => (b.properties.investmentWan ?? -1) - (a.properties.investmentWan ?? -1),
  end: (a, b) => (a.properties.end ?? '9999').localeCompare(b.properties.end ?? '9999'),
};

/**
 * How far a thing is from being one thing in one place: 0 it stands on the map, 1 one thing of known
 * counties or area, 2 one thing of a city, 3 several things counted together.
 */
function remoteness({ geometry, properties: p }: AtlasFeature): number {
  if (geometry) return 0;
  if (isCount(p)) return 3;
  return p.precision === 'city' ? 2 : 1;
}

/** A number of things rather than one: more than one, or a goal whose number is not printed. */
function isCount({ count, countRole }: Properties): boolean {
  return count === undefined ? countRole !== undefined : count > 1;
}
