/**
 * The sheet that is being made: the user's choices stand in the view (and so in the address), the
 * sheet follows from them and from what the map shows.
 */
import { untrack } from 'svelte';
import type { Sheet } from '../../sheet/compose';
import { localDay } from '../../sheet/file-name';
import { decodeSheet, encodeSheet } from '../../sheet/model/sheet-address';
import type { BlockId, SheetSpec } from '../../sheet/model/spec';
import type { SheetSubject } from '../../sheet/subject';
import type { AtlasState } from '../../state/atlas.svelte';
import { composeWithBase, type Subject, type TakeBase } from './compose-with-base';
import { loadParts, type SheetParts } from './sheet-parts';

export type PartsState =
  | { tag: 'loading' }
  | { tag: 'failed'; path: string; reason: string }
  | { tag: 'ready'; parts: SheetParts };

/** What else than the record stands on the map. */
export type SheetExtras = Pick<SheetSubject, 'circles' | 'study' | 'proposals'> & {
  baseCredit?: string;
};

/** Typing and dragging are answered when the hand rests so long. */
const REST_MS = 90;
const KEPT_STEPS = 100;

export class SheetRoom {
  parts = $state.raw<PartsState>({ tag: 'loading' });
  sheet = $state.raw<Sheet | null>(null);
  failure = $state<string | null>(null);
  busy = $state(false);
  /** Of pictures, dots per inch. */
  dpi = $state(300);
  /** Draws the user's own base map; null where there is none, or the map is missing. */
  take = $state.raw<TakeBase | null>(null);
  /** The block whose handles are shown. */
  picked = $state<BlockId | null>(null);
  /** What else than the record the map shows; set by the stage. */
  extras = $state.raw<SheetExtras>({ circles: null, study: null, proposals: [] });

  private readonly read = $derived.by(() => decodeSheet(this.atlas.view.sheet));
  readonly spec: SheetSpec = $derived.by(() => this.read.spec);
  /** Parts of the address that could not be read: their defaults stand in. */
  readonly notices = $derived.by(() => this.read.notices);

  private readonly atlas: AtlasState;
  private earlier = $state.raw<string[]>([]);
  /** Of the newest question: what an older one finds out late is not shown. */
  private run = 0;

  constructor(atlas: AtlasState) {
    this.atlas = atlas;
  }

  /** Call while a component is being set up: it follows the view as long as that one lives. */
  follow(): void {
    void this.load();
    $effect(() => {
      const subject = this.subject();
      const { spec, parts, take } = this;
      if (!subject || parts.tag !== 'ready') return;
      this.busy = true;
      const timer = setTimeout(() => void this.compose(subject, spec, parts.parts, take), REST_MS);
      return () => clearTimeout(timer);
    });
  }

  async load(): Promise<void> {
    if (untrack(() => this.parts.tag) === 'ready') return;
    this.parts = { tag: 'loading' };
    const loaded = await loadParts();
    this.parts = loaded.ok
      ? { tag: 'ready', parts: loaded.value }
      : { tag: 'failed', path: loaded.path, reason: loaded.reason };
  }

  /** What the sheet is about; null before the record is there. */
  subject(): Subject | null {
    const { record, view, shown, features } = this.atlas;
    if (record.tag !== 'ready') return null;
    const { index, regions } = record;
    const address = location.href.replace(/[?#].*$/, '') + `?${this.atlas.address}`;
    return {
      ...{ index, regions, view: $state.snapshot(view), features: shown, all: features },
      ...{ made: localDay(new Date()), address, ...this.extras },
    };
  }

  /** Another choice; every part that is not named stays. */
  change(part: Partial<SheetSpec>): void {
    this.replace({ ...this.spec, ...part });
  }

  replace(spec: SheetSpec): void {
    const next = encodeSheet(spec);
    if (next === this.atlas.view.sheet) return;
    this.earlier = [...this.earlier, this.atlas.view.sheet].slice(-KEPT_STEPS);
    this.atlas.view.sheet = next;
  }

  get canUndo(): boolean {
    return this.earlier.length > 0;
  }

  undo(): void {
    const last = this.earlier.at(-1);
    if (last === undefined) return;
    this.earlier = this.earlier.slice(0, -1);
    this.atlas.view.sheet = last;
  }

  private async compose(
    subject: Subject,
    spec: SheetSpec,
    parts: SheetParts,
    take: TakeBase | null,
  ): Promise<void> {
    const run = ++this.run;
    try {
      const sheet = await composeWithBase(subject, spec, parts, take);
      if (run !== this.run) return;
      this.sheet = sheet;
      this.failure = null;
    } catch (error) {
      if (run !== this.run) return;
      this.failure = error instanceof Error ? error.message : String(error);
    }
    this.busy = false;
  }
}

const rooms = new WeakMap<AtlasState, SheetRoom>();

/** The one room of a store: its panel and its stage are fetched apart and share it. */
export function roomOf(atlas: AtlasState): SheetRoom {
  let room = rooms.get(atlas);
  if (!room) rooms.set(atlas, (room = new SheetRoom(atlas)));
  return room;
}
