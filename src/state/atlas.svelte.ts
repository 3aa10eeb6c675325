/**
 * The one store: the record, the view, and what follows from them. Derived values are derived,
 * never kept; whoever wants another picture changes the view.
 */
import type { AtlasFeature, LayerId } from '../atlas/feature';
import { LAYERS } from '../atlas/catalogue';
import type { AtlasIndex, DocumentInfo, LayerFile } from '../atlas/record';
import { Regions } from '../atlas/regions';
import { withOwnPlaces } from '../places/apply';
import { compileFilter, isOfDocument } from '../query/filter';
import { buildSearchIndex, searchRanks } from '../query/search';
import { loadIndex, loadLayer, type Loaded } from './load';
import { OwnBaseState } from './own-base.svelte';
import { OwnPlacesState } from './own-places.svelte';
import type { PlaceDraft } from './place-draft.svelte';
import { SideTables } from './side-tables.svelte';
import { decodeView, encodeView, type AddressNotice } from './url';
import { DEFAULT_VIEW, type Page, type View } from './view';

export interface LayerFailure {
  id: LayerId;
  path: string;
  reason: string;
}

/** Where the record stands: one of these at a time. */
export type RecordState =
  | { tag: 'loading' }
  | { tag: 'failed'; path: string; reason: string }
  | { tag: 'ready'; index: AtlasIndex; regions: Regions };

export class AtlasState {
  view = $state<View>(structuredClone(DEFAULT_VIEW));
  record = $state.raw<RecordState>({ tag: 'loading' });
  failures = $state.raw<LayerFailure[]>([]);
  notices = $state.raw<AddressNotice[]>([]);
  /** Under the pointer or the keyboard focus, on the map or in the list. */
  hover = $state<string | null>(null);
  /** Features that the camera sees; null before the map has spoken. */
  inView = $state.raw<Set<string> | null>(null);
  /** MapLibre's zoom as the map stands, also where the view's camera is null. */
  zoom = $state<number | null>(null);
  /** Indicators, rules, reading logs …: read when a page first asks for them. */
  readonly tables = new SideTables();
  /** Base maps that the user has brought along. */
  readonly ownBase = new OwnBaseState();
  /** Places that the user has corrected. */
  readonly ownPlaces = new OwnPlacesState();
  /** The document that the sources page is open at; null for the first one. */
  sourceEntry = $state<string | null>(null);
  /** A page that a click on one of its features has put aside: one step leads back to it. */
  parked = $state<Page | null>(null);

  private files = $state.raw<LayerFile[]>([]);

  /** As the record has them; with the places that the user has corrected, see `features`. */
  private recorded = $derived(this.files.flatMap((file) => file.features));
  recordedById = $derived(
    new Map(this.recorded.map((feature) => [feature.properties.id, feature])),
  );
  /** All features that have been loaded, in the order of the catalogue. */
  features = $derived(withOwnPlaces(this.recorded, this.ownPlaces.places));
  byId = $derived(new Map(this.features.map((feature) => [feature.properties.id, feature])));
  private searchIndex = $derived(
    buildSearchIndex(
      this.features,
      this.files.flatMap((file) => file.pinyin),
      (code) => Object.values(this.regions.get(code)?.name ?? {}),
    ),
  );
  /** Null without a query: the index is not built before somebody searches. */
  private ranks = $derived(this.view.q.trim() ? searchRanks(this.searchIndex, this.view.q) : null);

  /** What the filters and the search leave; best matches first while there is a query. */
  shown = $derived.by(() => this.matching(compileFilter(this.view)));
  /** The same without regard to layers and kinds: what the layer panel counts. */
  countable = $derived.by(() =>
    this.matching(
      compileFilter({ ...this.view, layers: LAYERS.map((layer) => layer.id), kinds: [] }),
    ),
  );
  selected = $derived(this.view.select ? (this.byId.get(this.view.select) ?? null) : null);
  /** The correction that is being made on the map: that of the selected feature. */
  placing = $derived<PlaceDraft | null>(
    this.selected ? (this.ownPlaces.drafts.get(this.selected.properties.id) ?? null) : null,
  );

  /** What the filters and the search leave in another area than the view's. */
  shownIn(area: string): AtlasFeature[] {
    return this.matching(compileFilter({ ...this.view, area }));
  }

  private matching(passes: (feature: AtlasFeature) => boolean): AtlasFeature[] {
    const { features, ranks } = this;
    const kept: number[] = [];
    for (let i = 0; i < features.length; i++)
      if ((!ranks || ranks[i]! > 0) && passes(features[i]!)) kept.push(i);
    if (ranks) kept.sort((a, b) => ranks[b]! - ranks[a]! || a - b);
    return kept.map((i) => features[i]!);
  }

  get regions(): Regions {
    return this.record.tag === 'ready' ? this.record.regions : EMPTY_REGIONS;
  }

  /** Reads the index, the view of the address, then every layer side by side. */
  async start(query: string): Promise<void> {
    this.readAddress(query);
    void this.ownPlaces.open();
    this.record = { tag: 'loading' };
    const index = await loadIndex();
    if (!index.ok) {
      this.record = { tag: 'failed', path: index.path, reason: index.reason };
      return;
    }
    const regions = new Regions(index.value.regions);
    this.record = { tag: 'ready', index: index.value, regions };
    this.readAddress(query);
    await this.loadLayers(index.value.layers.map((layer) => layer.id));
    if (this.view.select && !this.byId.has(this.view.select) && !this.failures.length) {
      this.notices = [...this.notices, { key: 'select', value: this.view.select }];
      this.view.select = null;
    }
  }

  /**
   * Reads layers side by side. What comes in shortly after one another is shown together, since the
   * list and the map are made anew each time; a slow file does not hold up the others.
   */
  async loadLayers(ids: readonly LayerId[]): Promise<void> {
    if (this.record.tag !== 'ready') return;
    const entries = this.record.index.layers.filter(({ id }) => ids.includes(id));
    const arrived = new Map<LayerId, Loaded<LayerFile>>();
    const take = () => {
      if (arrived.size) this.takeIn(arrived);
      arrived.clear();
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    await Promise.all(
      entries.map(async ({ id, file }) => {
        arrived.set(id, await loadLayer(file));
        timer ??= setTimeout(() => {
          timer = undefined;
          take();
        }, TOGETHER_MS);
      }),
    );
    clearTimeout(timer);
    take();
  }

  private takeIn(arrived: ReadonlyMap<LayerId, Loaded<LayerFile>>): void {
    const files = new Map(this.files.map((file) => [file.id, file]));
    const failures = this.failures.filter(({ id }) => !arrived.has(id));
    for (const [id, loaded] of arrived)
      if (loaded.ok) files.set(id, loaded.value);
      else failures.push({ id, path: loaded.path, reason: loaded.reason });
    this.failures = failures;
    this.files = LAYERS.flatMap(({ id }) => files.get(id) ?? []);
  }

  /** The address of the view as it stands, as a query string without "?". */
  get address(): string {
    return encodeView(this.view);
  }

  readAddress(query: string): void {
    const { record } = this;
    const ready = record.tag === 'ready';
    const { view, notices } = decodeView(
      query,
      (code) => !ready || this.regions.get(code) !== undefined,
      (id) => !ready || record.index.documents.some((document) => document.id === id),
    );
    this.view = view;
    this.notices = notices;
  }

  toggleLayer(id: LayerId): void {
    const on = this.view.layers.includes(id);
    this.view.layers = on
      ? this.view.layers.filter((layer) => layer !== id)
      : [...this.view.layers, id];
  }

  get documents(): readonly DocumentInfo[] {
    return this.record.tag === 'ready' ? this.record.index.documents : [];
  }

  openPage(page: Page): void {
    this.parked = null;
    this.view.page = page;
  }

  closePage(): void {
    this.parked = this.view.page = null;
  }

  /** Opens the sources page at a document. */
  openSource(id: string): void {
    this.sourceEntry = id;
    this.openPage('sources');
  }

  /** Selects a feature of a page on the map; the page steps aside. */
  selectFromPage(id: string): void {
    this.parked = this.view.page;
    this.view.page = null;
    this.select(id);
  }

  /** Shows all that a document gives, and nothing else, in the city that it is about. */
  showDocument(id: string): void {
    const own = this.features.filter(({ properties }) => isOfDocument(properties, id));
    const cities = new Set(own.map(({ properties }) => properties.city));
    this.clearFilters();
    this.view.document = id;
    this.view.layers = LAYERS.map((layer) => layer.id);
    this.view.area = cities.size === 1 ? [...cities][0]! : null;
    this.view.camera = null;
    this.parked = this.view.page;
    this.view.page = null;
  }

  select(id: string | null): void {
    this.view.select = id;
  }

  /** Clears the filters and the search; layers, area and camera stay. */
  clearFilters(): void {
    const { document, status, from, to, moneyMin, moneyMax, q, kinds } = DEFAULT_VIEW;
    Object.assign(this.view, { document, status, from, to, moneyMin, moneyMax, q, kinds });
  }

  get hasFilters(): boolean {
    const v = this.view;
    return (
      v.document !== null ||
      v.status.length > 0 ||
      v.from !== null ||
      v.to !== null ||
      v.moneyMin !== null ||
      v.moneyMax !== null ||
      v.kinds.length > 0 ||
      v.q.trim() !== ''
    );
  }
}

/** Files that come in within this time are shown together. */
const TOGETHER_MS = 30;

const EMPTY_REGIONS = new Regions([]);
