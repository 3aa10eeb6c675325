/**
 * The user's own demand: one file of points or a population grid, read in a worker. It is kept while
 * the page is open and no longer, and goes nowhere. A file that cannot be used leaves the earlier one
 * in use.
 */
import type { DemandPoints, DemandSource } from '../analysis/demand';
import type { Box } from '../analysis/geodesy';
import type { LongRun } from '../analysis/long';
import type { DemandReader } from '../demand/client';
import type { DemandAnswer, DemandOptions, ReadDemand } from '../demand/options';
import type { DemandProblem } from '../demand/problem';
import type { Regions } from '../atlas/regions';

/** What the user says of a file before it is read. */
export type DemandChoices = Pick<DemandOptions, 'system' | 'columns' | 'uncertaintyM' | 'leaveOut'>;

/** The demand as it is reckoned with. */
export interface OwnDemand extends Omit<ReadDemand, 'points' | 'source'> {
  points: DemandPoints;
  source: DemandSource;
}

/** Degrees around the record: people beyond its border may use its facilities. */
const AROUND = 0.2;

class OwnDemandState {
  /** As read from the file. */
  private read = $state.raw<ReadDemand | null>(null);
  /** What a weight counts, in the user's words; null for the name of the column. */
  counts = $state<string | null>(null);
  /** Each point counts 1, whatever the file weighs it with. */
  isPlain = $state(false);
  current = $derived.by((): OwnDemand | null => this.read && asCounted(this.read, this));
  total = $derived(this.current?.points.weight.reduce((sum, w) => sum + w, 0) ?? 0);

  /** The last file that was tried, for another try with other choices. */
  file = $state.raw<File | null>(null);
  choices = $state.raw<DemandChoices>({});
  problem = $state.raw<DemandProblem | null>(null);
  /** Why the reading itself broke down. */
  failure = $state<string | null>(null);
  busy = $state(false);
  share = $state(0);

  private reader: DemandReader | null = null;
  private run: LongRun<DemandAnswer> | null = null;

  async open(file: File, choices: DemandChoices, regions: Regions): Promise<void> {
    this.file = file;
    this.choices = choices;
    this.busy = true;
    this.share = 0;
    this.reader ??= (await import('../demand/client')).createDemandReader();
    const extent = extentOf(regions);
    const run = this.reader.read(file, { ...choices, extent }, (share) => (this.share = share));
    this.run = run;
    const answer = await run.answer;
    if (this.run !== run) return;
    this.run = null;
    this.busy = false;
    if (answer.tag === 'failed') this.failure = answer.reason;
    if (answer.tag !== 'ok') return;
    this.failure = null;
    this.problem = answer.value.ok ? null : answer.value.problem;
    if (!answer.value.ok) return;
    this.read = answer.value.demand;
    this.counts = null;
    this.isPlain = false;
  }

  /** What was in use before stays. */
  cancel(): void {
    this.run?.cancel();
  }

  remove(): void {
    this.cancel();
    this.read = null;
    this.file = null;
    this.problem = null;
    this.failure = null;
  }
}

function asCounted(read: ReadDemand, { counts, isPlain }: OwnDemandState): OwnDemand {
  const { points, source } = read;
  if (isPlain)
    return {
      ...read,
      points: { ...points, weight: new Float64Array(points.weight.length).fill(1) },
      source: { ...source, counts: '', citation: toldAs(source, '') },
    };
  const told = counts?.trim();
  if (!told || told === source.counts) return read;
  return { ...read, source: { ...source, counts: told, citation: toldAs(source, told) } };
}

/** The user's own words stand beside what was read. */
function toldAs({ citation: { zh, en } }: DemandSource, counts: string) {
  return counts
    ? {
        zh: `${zh}；使用者注明所计为“${counts}”`,
        en: `${en}; the user says that it counts “${counts}”`,
      }
    : { zh: `${zh}；使用者选择每点计 1`, en: `${en}; the user lets each point count 1` };
}

function extentOf(regions: Regions): Box {
  const boxes = regions.all.flatMap(({ bbox }) => (bbox ? [bbox] : []));
  if (!boxes.length) return [-180, -90, 180, 90];
  const least = (i: number) => Math.min(...boxes.map((box) => box[i]!));
  const most = (i: number) => Math.max(...boxes.map((box) => box[i]!));
  return [least(0) - AROUND, least(1) - AROUND, most(2) + AROUND, most(3) + AROUND];
}

/** One for the page: every room that reckons with demand may use it. */
export const ownDemand = new OwnDemandState();
