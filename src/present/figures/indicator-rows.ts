/** Indicators of one area that the documents print both as they were and as they are to be. */
import type { Indicator } from '../../atlas/schema/figures';

export interface IndicatorRow {
  name: string;
  unit: string;
  /** The latest that is or was; several where documents contradict each other. */
  base: readonly Indicator[];
  /** What is wanted later than that, by year, the undated last. */
  targets: readonly Indicator[];
}

const WANTED = new Set<Indicator['role']>(['target', 'forecast']);
const yearOf = ({ year }: Indicator) => year?.slice(0, 4);

/** In the order of the registers. A target that lies before the base is past, and left out. */
export function indicatorRows(indicators: readonly Indicator[], area: string): IndicatorRow[] {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    if (indicator.value === undefined || indicator.areas.join() !== area) continue;
    const key = `${indicator.name}\n${indicator.unit ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), indicator]);
  }
  return [...groups.values()].flatMap((group) => {
    const had = group.filter(({ role }) => !WANTED.has(role));
    const years = had.flatMap((one) => yearOf(one) ?? []).sort();
    const last = years.at(-1);
    const base = distinct(had.filter((one) => yearOf(one) === last));
    const targets = distinct(
      group.filter((one) => WANTED.has(one.role) && (yearOf(one) ?? '9999') > (last ?? '')),
    ).sort((a, b) => ((yearOf(a) ?? '9999') < (yearOf(b) ?? '9999') ? -1 : 1));
    const { name, unit = '' } = group[0]!;
    return base.length && targets.length ? [{ name, unit, base, targets }] : [];
  });
}

/** What several documents print alike is one reading. */
function distinct(readings: readonly Indicator[]): Indicator[] {
  const seen = new Map(readings.map((one) => [`${yearOf(one)} ${one.value}`, one]));
  return [...seen.values()];
}
