/**
 * The user's own places: in the browser where it keeps them, in memory where it does not. What could
 * not be written stays in use and is tried again; nothing is dropped without a word.
 */
import {
  NO_HISTORY,
  putting,
  redoing,
  remember,
  removing,
  undoing,
  withStep,
  type Step,
} from '../places/history';
import type { OwnPlace, OwnPlaces } from '../places/own-place';
import { openPlaceStore, type PlaceStore } from '../places/store';
import { PlaceDraft } from './place-draft.svelte';

export type PlaceStorage =
  | { tag: 'opening' }
  /** `lasting`: the browser has promised not to clear it when the disk runs full. */
  | { tag: 'kept'; lasting: boolean }
  | { tag: 'memory'; reason: string };

const CHANNEL = 'gazette-atlas-places';

export class OwnPlacesState {
  places = $state.raw<OwnPlaces>(new Map());
  drafts = $state.raw<ReadonlyMap<string, PlaceDraft>>(new Map());
  storage = $state.raw<PlaceStorage>({ tag: 'opening' });
  private failures = $state<{ places: string | null; drafts: string | null }>({
    places: null,
    drafts: null,
  });
  /** Why something is not written; null when all is. */
  readonly failure = $derived(this.failures.places ?? this.failures.drafts);
  /** Entries of the store that could not be read. */
  unreadable = $state(0);

  private history = $state.raw(NO_HISTORY);
  readonly canUndo = $derived(this.history.done.length > 0);
  readonly canRedo = $derived(this.history.undone.length > 0);

  private store: PlaceStore | null = null;
  private channel: BroadcastChannel | null = null;
  /** What is in use here and not yet written. */
  private unwritten: Map<string, OwnPlace | null> = new Map();
  private writing: Promise<void> = Promise.resolve();

  /** Reads what the browser has kept; what it refuses is held in memory. */
  async open(): Promise<void> {
    try {
      this.store = await openPlaceStore();
      await this.readAgain();
      for (const [feature, draft] of await this.store.readDrafts())
        if (!this.drafts.has(feature)) this.holdDraft(PlaceDraft.from(feature, draft));
      this.storage = { tag: 'kept', lasting: await isLasting() };
    } catch (error) {
      this.store = null;
      this.storage = { tag: 'memory', reason: reasonOf(error) };
      return;
    }
    // Another window of this browser has changed something.
    this.channel = new BroadcastChannel(CHANNEL);
    this.channel.addEventListener('message', () => void this.readAgain().catch(() => undefined));
    if (this.unwritten.size) await this.write();
  }

  async put(places: readonly OwnPlace[]): Promise<void> {
    await this.act(putting(this.places, places));
    if (this.storage.tag === 'kept' && !this.storage.lasting)
      this.storage = { tag: 'kept', lasting: await askToLast() };
  }

  remove(features: Iterable<string>): Promise<void> {
    return this.act(removing(this.places, features));
  }

  undo(): Promise<void> {
    return this.take(undoing(this.history));
  }

  redo(): Promise<void> {
    return this.take(redoing(this.history));
  }

  /** Tries again to write what could not be written. */
  async retry(): Promise<void> {
    await this.write();
    if (this.failures.drafts) for (const draft of this.drafts.values()) await this.keepDraft(draft);
  }

  /** The draft for a feature, begun if there is none. */
  beginDraft(feature: string, isArea: boolean): PlaceDraft {
    const held = this.drafts.get(feature);
    if (held) return held;
    const draft = new PlaceDraft(feature, this.places.get(feature));
    if (isArea && !this.places.has(feature)) draft.precision = 'area';
    this.holdDraft(draft);
    return draft;
  }

  async keepDraft(draft: PlaceDraft): Promise<void> {
    if (this.drafts.get(draft.feature) !== draft) return;
    await this.tell('drafts', this.store?.writeDraft(draft.feature, draft.toJSON()));
  }

  async dropDraft(feature: string): Promise<void> {
    const drafts = new Map(this.drafts);
    drafts.delete(feature);
    this.drafts = drafts;
    await this.tell('drafts', this.store?.writeDraft(feature, undefined));
  }

  private holdDraft(draft: PlaceDraft): void {
    this.drafts = new Map(this.drafts).set(draft.feature, draft);
  }

  private async take(taken: ReturnType<typeof undoing>): Promise<void> {
    if (!taken) return;
    this.history = taken.history;
    await this.apply(taken.step);
  }

  private async act(step: Step): Promise<void> {
    if (!step.length) return;
    this.history = remember(this.history, step);
    await this.apply(step);
  }

  private async apply(step: Step): Promise<void> {
    this.places = withStep(this.places, step);
    for (const { feature, after } of step) this.unwritten.set(feature, after);
    await this.write();
  }

  /** One write after the other: the latest word on a feature is written last. */
  private write(): Promise<void> {
    return (this.writing = this.writing.then(async () => {
      const { store } = this;
      if (!store || !this.unwritten.size) return;
      const changes = [...this.unwritten].map(([feature, after]) => ({ feature, after }));
      if (!(await this.tell('places', store.write(changes)))) return;
      for (const { feature, after } of changes)
        if (this.unwritten.get(feature) === after) this.unwritten.delete(feature);
      this.channel?.postMessage('changed');
    }));
  }

  /** True where it went well. */
  private async tell(what: 'places' | 'drafts', task: Promise<void> | undefined): Promise<boolean> {
    try {
      await task;
      this.failures[what] = null;
      return true;
    } catch (error) {
      this.failures[what] = reasonOf(error);
      return false;
    }
  }

  private async readAgain(): Promise<void> {
    if (!this.store) return;
    const { places, unreadable } = await this.store.read();
    const read = new Map(places.map((place) => [place.feature, place]));
    for (const [feature, after] of this.unwritten)
      if (after) read.set(feature, after);
      else read.delete(feature);
    this.places = read;
    this.unreadable = unreadable;
  }

  /** True where closing the page would lose something that the browser was to keep. */
  get wouldLose(): boolean {
    return this.storage.tag === 'memory' ? this.places.size > 0 : this.failure !== null;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}

async function isLasting(): Promise<boolean> {
  return (await navigator.storage?.persisted?.().catch(() => false)) ?? false;
}

async function askToLast(): Promise<boolean> {
  return (await navigator.storage?.persist?.().catch(() => false)) ?? false;
}
