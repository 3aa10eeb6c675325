/**
 * The facilities that the user proposes: put, moved, named and removed, with undo. The address holds
 * them (`view.scenario`); history and selection live as long as the page.
 */
import { decodeScenario, encodeScenario } from '../analysis/scenario/address';
import type { ScenarioProblem } from '../analysis/scenario/check';
import {
  change,
  openDesk,
  put,
  redo,
  remove,
  replace,
  undo,
  type Desk,
} from '../analysis/scenario/desk';
import { readScenarioFile } from '../analysis/scenario/file';
import { MOST_SITES, round5, type ProposedSite } from '../analysis/scenario/site';
import type { AtlasState } from './atlas.svelte';

/** A site on its way: a drag, or a run of arrow keys. One step when it is let go. */
interface Move {
  id: string;
  lon: number;
  lat: number;
}

/** What the map does for the scenario, where there is a map. */
export interface ScenarioStage {
  /** The middle of what no panel covers, [lon, lat]. */
  centre(): [number, number];
  /** Brings a place into sight. */
  reveal(at: [number, number]): void;
}

export class ScenarioState {
  private desk = $state.raw<Desk>(openDesk());
  move = $state.raw<Move | null>(null);
  selected = $state<string | null>(null);
  /** The next click on the map puts a site of this kind. */
  armed = $state<string | null>(null);
  stage = $state.raw<ScenarioStage | null>(null);

  /** As they stand, without a move that is not finished. */
  settled = $derived(this.desk.now);
  /** As they are drawn. */
  sites = $derived.by((): readonly ProposedSite[] => {
    const { desk, move } = this;
    if (!move) return desk.now;
    return desk.now.map((site) => (site.id === move.id ? { ...site, ...move } : site));
  });
  isFull = $derived(this.desk.now.length >= MOST_SITES);
  canUndo = $derived(this.move !== null || this.desk.done.length > 0);
  canRedo = $derived(this.desk.undone.length > 0);

  constructor(private readonly atlas: AtlasState) {}

  /** Follows an address that somebody else has changed. Call it whenever `view.scenario` changes. */
  follow(text: string): void {
    if (text === encodeScenario(this.desk.now)) return;
    const read = decodeScenario(text);
    if (read.ok) {
      const { now, done, undone } = this.settle();
      const isFresh = !now.length && !done.length && !undone.length;
      // What the page was opened with is no step of the user's.
      this.desk = isFresh ? openDesk(read.scenario) : replace(this.desk, read.scenario);
      return;
    }
    this.atlas.notices = [...this.atlas.notices, { key: 'sites', value: text }];
    this.atlas.view.scenario = encodeScenario(this.desk.now);
  }

  /** Puts a site and selects it; nothing happens when there are as many as an address carries. */
  put(kind: string, [lon, lat]: readonly [number, number], name = ''): void {
    this.armed = null;
    this.take(put(this.settle(), { kind, name, lon, lat }));
    this.selected = this.desk.now.at(-1)?.id ?? null;
  }

  /** Several in one step; those beyond MOST_SITES are left out. Returns how many were put. */
  putAll(sites: readonly Omit<ProposedSite, 'id'>[]): number {
    const before = this.settle();
    let full = before;
    for (const site of sites) full = put(full, site);
    if (full !== before) this.take(replace(before, full.now));
    return full.now.length - before.now.length;
  }

  change(id: string, part: Partial<Pick<ProposedSite, 'name' | 'kind'>>): void {
    this.take(change(this.settle(), id, part));
  }

  /** While a site is dragged: drawn and reckoned, not yet a step. */
  drag(id: string, [lon, lat]: readonly [number, number]): void {
    if (this.move && this.move.id !== id) this.drop();
    this.selected = id;
    this.move = { id, lon: round5(lon), lat: round5(lat) };
  }

  /** The end of a drag: one step. */
  drop(): void {
    if (this.move) this.take(this.settle());
  }

  remove(ids: readonly string[]): void {
    this.take(remove(this.settle(), ids));
    if (this.selected !== null && ids.includes(this.selected)) this.selected = null;
  }

  undo(): void {
    const desk = this.settle();
    this.take(undo(desk) ?? desk);
  }

  redo(): void {
    const desk = this.settle();
    this.take(redo(desk) ?? desk);
  }

  /** Takes the sites of a file in place of those here; with problems these stay. */
  openFile(text: string): readonly ScenarioProblem[] {
    const read = readScenarioFile(text);
    if (!read.ok) return read.problems;
    this.take(replace(this.settle(), read.scenario));
    this.selected = null;
    return [];
  }

  /** The desk with an unfinished move done. */
  private settle(): Desk {
    const { move, desk } = this;
    this.move = null;
    return move ? change(desk, move.id, { lon: move.lon, lat: move.lat }) : desk;
  }

  private take(desk: Desk): void {
    if (desk === this.desk) return;
    this.desk = desk;
    this.atlas.view.scenario = encodeScenario(desk.now);
    if (!desk.now.some(({ id }) => id === this.selected)) this.selected = null;
  }
}

const known = new WeakMap<AtlasState, ScenarioState>();

/** The one of an atlas: made when the first of map and room asks, so that no other page carries it. */
export function scenarioOf(atlas: AtlasState): ScenarioState {
  const made = known.get(atlas) ?? new ScenarioState(atlas);
  known.set(atlas, made);
  return made;
}
