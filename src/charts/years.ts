/** In which years the records begin, and by which they are planned to end. */
import type { AtlasFeature } from '../atlas/feature';

export interface YearCount {
  year: number;
  starts: number;
  ends: number;
}

export interface YearCounts {
  /** Every year from the first to the last, also those in which nothing begins or ends. */
  years: YearCount[];
  /** Records that print the one, the other, and neither. */
  withStart: number;
  withEnd: number;
  undated: number;
}

export function yearCounts(features: readonly AtlasFeature[]): YearCounts {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  const counts = { withStart: 0, withEnd: 0, undated: 0 };
  for (const { properties: p } of features) {
    const start = yearOf(p.start);
    const end = yearOf(p.end);
    if (start !== undefined) {
      counts.withStart++;
      starts.set(start, (starts.get(start) ?? 0) + 1);
    }
    if (end !== undefined) {
      counts.withEnd++;
      ends.set(end, (ends.get(end) ?? 0) + 1);
    }
    if (start === undefined && end === undefined) counts.undated++;
  }
  const known = [...starts.keys(), ...ends.keys()];
  const first = Math.min(...known);
  const length = known.length ? Math.max(...known) - first + 1 : 0;
  const years = Array.from({ length }, (_, i) => first + i);
  return {
    years: years.map((year) => ({
      year,
      starts: starts.get(year) ?? 0,
      ends: ends.get(year) ?? 0,
    })),
    ...counts,
  };
}

/** Of an ISO date as fine as printed. */
function yearOf(iso: string | undefined): number | undefined {
  const year = Number(iso?.slice(0, 4));
  return Number.isInteger(year) && year > 0 ? year : undefined;
}
