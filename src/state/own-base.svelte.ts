/** The user's own base maps: kept by this browser alone, never in the address and never exported. */
import type { BaseMap } from '../basemap/definition';
import { readKept, writeKept } from '../basemap/storage';
import { QUIET, type Tally } from '../basemap/tally';

const KEY = 'gazette-atlas.base-maps';

/** What the map is to draw below the record. */
export interface OwnBaseOrder {
  base: BaseMap;
  /** Of a PMTiles file; null until the user has opened it again. */
  file: File | null;
  /** Another number asks for another try. */
  attempt: number;
}

export class OwnBaseState {
  maps = $state.raw<readonly BaseMap[]>([]);
  /** Id of the one that is drawn; null for the embedded base map alone. */
  on = $state.raw<string | null>(null);
  /** How the one that is drawn answers: told by the map. */
  tally = $state.raw<Tally>(QUIET);
  /** Kept entries that could not be read. */
  dropped = $state.raw(0);
  /** The browser refuses to keep anything. */
  isUnkept = $state.raw(false);
  private attempt = $state.raw(0);
  /** Files that the user has opened, by base map. */
  private files = $state.raw<ReadonlyMap<string, File>>(new Map());

  current = $derived(this.maps.find(({ id }) => id === this.on) ?? null);
  order = $derived.by((): OwnBaseOrder | null => {
    const { current: base, attempt } = this;
    return base && { base, file: this.files.get(base.id) ?? null, attempt };
  });

  constructor() {
    try {
      const { kept, dropped } = readKept(localStorage.getItem(KEY));
      this.maps = kept.maps;
      this.on = kept.on;
      this.dropped = dropped;
    } catch {
      // No storage: said as soon as there is something to keep.
    }
  }

  /** Adds it at the end and switches it on. */
  add(base: BaseMap, file: File | null): void {
    if (file) this.files = new Map(this.files).set(base.id, file);
    this.put([...this.maps, base], base.id);
  }

  choose(id: string | null): void {
    this.put(this.maps, id);
  }

  remove(id: string): void {
    this.put(
      this.maps.filter((base) => base.id !== id),
      this.on === id ? null : this.on,
    );
  }

  setOpacity(id: string, opacity: number): void {
    this.change(id, (base) => ({ ...base, opacity }));
  }

  /** The user allows a host that the style of a base map asks for. */
  allow(id: string, host: string): void {
    this.change(id, (base) => ({ ...base, alsoAsks: [...new Set([...base.alsoAsks, host])] }));
    this.tryAgain();
  }

  open(id: string, file: File): void {
    this.files = new Map(this.files).set(id, file);
    this.tryAgain();
  }

  tryAgain(): void {
    this.attempt++;
  }

  private change(id: string, to: (base: BaseMap) => BaseMap): void {
    this.put(
      this.maps.map((base) => (base.id === id ? to(base) : base)),
      this.on,
    );
  }

  private put(maps: readonly BaseMap[], on: string | null): void {
    this.maps = maps;
    this.on = on;
    this.dropped = 0;
    try {
      localStorage.setItem(KEY, writeKept({ maps: [...maps], on }));
      this.isUnkept = false;
    } catch {
      this.isUnkept = true;
    }
  }
}
