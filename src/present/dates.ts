/**
 * What the documents say of a day. They are of their own dates: nothing turns into "exists" because
 * its planned end has passed, and of a day before its document a thing is told only where a printed
 * date says so. A date is known as finely as printed, and counts from its last day on: "2025" is
 * the 31st of December.
 */
import type { AtlasFeature, Properties } from '../atlas/feature';

export const DATE_CLASSES = [
  /** Existed by the documents. */
  'existed',
  /** Was being built by the documents. */
  'building',
  /** Planned to be complete by then. */
  'due',
  /** Planned to be complete later. */
  'planned',
  /** Planned, without a printed date of completion. */
  'undated',
  /** The documents say nothing of that day. */
  'unsaid',
] as const;
export type DateClass = (typeof DATE_CLASSES)[number];

/** Those that the map shows at a day; the others are counted beside it. */
export const SHOWN_CLASSES: readonly DateClass[] = ['existed', 'building', 'due'];

const WORK_ON_EXISTING = new Set<Properties['nature']>([
  ...(['extension', 'renovation', 'equipment', 'operation'] as const),
]);

/** @param day ISO, to the day */
export function classAt(p: Properties, day: string): DateClass {
  const start = p.start === undefined ? undefined : lastDay(p.start);
  const end = p.end === undefined ? undefined : lastDay(p.end);
  const isTold = day >= lastDay(p.asOf);
  const hasBegun = start !== undefined && start <= day;
  const isOver = end !== undefined && end <= day;

  if (p.facilityStatus === 'existing' || p.projectStatus === 'complete') {
    if (isTold) return 'existed';
    // Work on a facility needs the facility; a finished project was there from its end on.
    if (WORK_ON_EXISTING.has(p.nature)) return hasBegun ? 'existed' : 'unsaid';
    if (p.projectStatus !== 'complete') return 'unsaid';
    if (isOver) return 'existed';
    return hasBegun ? 'building' : 'unsaid';
  }
  if (isOver) return 'due';
  if (p.projectStatus === 'building') {
    if (isTold || hasBegun) return 'building';
    return 'unsaid';
  }
  if (!isTold) return 'unsaid';
  return end === undefined ? 'undated' : 'planned';
}

/** Every feature in exactly one class. */
export function featuresAt(
  features: readonly AtlasFeature[],
  day: string,
): Record<DateClass, AtlasFeature[]> {
  const found = Object.fromEntries(
    DATE_CLASSES.map((name) => [name, [] as AtlasFeature[]]),
  ) as Record<DateClass, AtlasFeature[]>;
  for (const feature of features) found[classAt(feature.properties, day)].push(feature);
  return found;
}

export interface DateStep {
  /** Last day of the period, ISO. */
  day: string;
  year: number;
  /** 1 to 4; absent for a step of a year. */
  quarter?: number;
  /** How many features change their class since the step before; for the first: 0. */
  changes: number;
}

/**
 * The ends of the years or quarters at which something changes, and the one before them, so that
 * the first change is seen to happen. A date printed as a year counts at the year's end.
 */
export function dateSteps(features: readonly AtlasFeature[], by: 'year' | 'quarter'): DateStep[] {
  const days = new Set<string>();
  for (const { properties: p } of features)
    for (const iso of [p.start, p.end, p.asOf]) if (iso) days.add(periodEnd(lastDay(iso), by));
  const sorted = [...days].sort();
  const first = sorted[0];
  if (first === undefined) return [];
  let before = features.map(({ properties: p }) => classAt(p, dayBefore(first, by)));
  const steps = [stepOf(dayBefore(first, by), by, 0)];
  for (const day of sorted) {
    const now = features.map(({ properties: p }) => classAt(p, day));
    const changes = now.filter((name, i) => name !== before[i]).length;
    if (changes) steps.push(stepOf(day, by, changes));
    before = now;
  }
  return steps;
}

function stepOf(day: string, by: 'year' | 'quarter', changes: number): DateStep {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return { day, year, ...(by === 'quarter' ? { quarter: Math.ceil(month / 3) } : {}), changes };
}

/** The last day of a date that is as fine as printed: "2022-02" is 2022-02-28. */
export function lastDay(iso: string): string {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return `${iso}-12-31`;
  return day === undefined ? endOfMonth(year, month) : iso;
}

function periodEnd(day: string, by: 'year' | 'quarter'): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return by === 'year' ? `${year}-12-31` : endOfMonth(year, Math.ceil(month / 3) * 3);
}

/** End of the period before the one that ends on this day. */
function dayBefore(day: string, by: 'year' | 'quarter'): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  if (by === 'year') return `${year - 1}-12-31`;
  return month === 3 ? `${year - 1}-12-31` : endOfMonth(year, month - 3);
}

function endOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
