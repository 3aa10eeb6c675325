/**
 * Own places in the browser (IndexedDB). All functions reject with the browser's reason where it
 * refuses: private windows, a full disk, a policy. Each change is one transaction: all of it is
 * kept, or nothing.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { checkPlace } from './check';
import type { Change } from './history';
import type { OwnPlace } from './own-place';

interface PlacesDB extends DBSchema {
  places: { key: string; value: OwnPlace };
  drafts: { key: string; value: unknown };
}

export interface PlaceStore {
  /** @returns what is kept, and how many entries could not be read; they are left alone. */
  read(): Promise<{ places: OwnPlace[]; unreadable: number }>;
  write(changes: readonly Pick<Change, 'feature' | 'after'>[]): Promise<void>;
  /** Corrections in the making, by feature; whoever reads one checks it. */
  readDrafts(): Promise<Map<string, unknown>>;
  /** Undefined: forgets it. */
  writeDraft(feature: string, draft: unknown): Promise<void>;
}

const NAME = 'gazette-atlas-places';
/** Some browsers neither open nor refuse. */
const PATIENCE_MS = 6_000;

export async function openPlaceStore(): Promise<PlaceStore> {
  return storeOf(await inTime(openDB<PlacesDB>(NAME, 1, { upgrade: create })));
}

function create(db: IDBPDatabase<PlacesDB>): void {
  db.createObjectStore('places', { keyPath: 'feature' });
  db.createObjectStore('drafts');
}

function storeOf(db: IDBPDatabase<PlacesDB>): PlaceStore {
  // A newer edition in another window may need to change the store.
  db.addEventListener('versionchange', () => db.close());
  return {
    async read() {
      const checked = (await db.getAll('places')).map(checkPlace);
      const places = checked.flatMap((entry) => (entry.ok ? [entry.place] : []));
      return { places, unreadable: checked.length - places.length };
    },
    async write(changes) {
      // Strict: told to be done when it is on the disk, not when it is on its way there.
      const task = db.transaction('places', 'readwrite', { durability: 'strict' });
      try {
        const requests = changes.map(({ feature, after }) =>
          after ? task.store.put(after) : task.store.delete(feature),
        );
        await Promise.all([...requests, task.done]);
      } catch (error) {
        try {
          task.abort();
        } catch {
          // It has ended by itself.
        }
        await task.done.catch(() => undefined);
        throw error;
      }
    },
    async readDrafts() {
      const task = db.transaction('drafts');
      const [keys, values] = await Promise.all([task.store.getAllKeys(), task.store.getAll()]);
      return new Map(keys.map((key, i) => [key, values[i]]));
    },
    async writeDraft(feature, draft) {
      if (draft === undefined) await db.delete('drafts', feature);
      else await db.put('drafts', draft, feature);
    },
  };
}

function inTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`no answer within ${PATIENCE_MS / 1000} s`)),
      PATIENCE_MS,
    );
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
