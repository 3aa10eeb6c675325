/** Tables of the record that the map does not need: loaded once, when a page first asks. */
import type { Indicator, Rule } from '../atlas/schema/figures';
import type { ReadingSection, SystemEntry, TotalResult } from '../atlas/schema/sources';
import { loadJson } from './load';

export type TableState<T> =
  | { tag: 'waiting' }
  | { tag: 'loading' }
  | { tag: 'failed'; path: string; reason: string }
  | { tag: 'ready'; rows: readonly T[] };

export class LazyTable<T> {
  state = $state.raw<TableState<T>>({ tag: 'waiting' });
  /** Empty until the table is there. */
  rows = $derived(this.state.tag === 'ready' ? this.state.rows : []);
  private readonly path: string;

  /** @param path relative to the page, e.g. "data/rules.json" */
  constructor(path: string) {
    this.path = path;
  }

  /** Reads the table unless it is there or on its way; a failed one is tried again. */
  async load(): Promise<void> {
    if (this.state.tag === 'loading' || this.state.tag === 'ready') return;
    this.state = { tag: 'loading' };
    const loaded = await loadJson<T[]>(this.path);
    this.state = loaded.ok
      ? { tag: 'ready', rows: loaded.value }
      : { tag: 'failed', path: loaded.path, reason: loaded.reason };
  }
}

export class SideTables {
  readonly indicators = new LazyTable<Indicator>('data/indicators.json');
  readonly rules = new LazyTable<Rule>('data/rules.json');
  readonly reading = new LazyTable<ReadingSection>('data/reading.json');
  readonly systems = new LazyTable<SystemEntry>('data/systems.json');
  readonly totals = new LazyTable<TotalResult>('data/totals.json');

  private get all(): readonly LazyTable<unknown>[] {
    return [this.indicators, this.rules, this.reading, this.systems, this.totals];
  }

  load(): void {
    for (const table of this.all) void table.load();
  }

  /** Those that could not be read. */
  get failures(): { path: string; reason: string }[] {
    return this.all.flatMap(({ state }) => (state.tag === 'failed' ? [state] : []));
  }

  get loading(): boolean {
    return this.all.some(({ state }) => state.tag === 'waiting' || state.tag === 'loading');
  }
}
