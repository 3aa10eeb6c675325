/**
 * Reads the record. In the one-file edition the data stand in the page; elsewhere they are fetched
 * from the same folder. Errors are values: a layer that fails leaves the others usable.
 */
import type { AtlasIndex, LayerFile } from '../atlas/record';

export type Loaded<T> = { ok: true; value: T } | { ok: false; path: string; reason: string };

/** @param path relative to the page, e.g. "data/atlas.json" */
export async function loadJson<T>(path: string): Promise<Loaded<T>> {
  try {
    const embedded = document.getElementById(path);
    if (embedded) return { ok: true, value: JSON.parse(embedded.textContent ?? '') as T };
    const response = await fetch(path);
    if (!response.ok) return { ok: false, path, reason: `HTTP ${response.status}` };
    return { ok: true, value: (await response.json()) as T };
  } catch (error) {
    return { ok: false, path, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** The parts of the index without which nothing can be shown. */
const PARTS = ['regions', 'documents', 'layers', 'townships', 'credits'] as const;

export async function loadIndex(): Promise<Loaded<AtlasIndex>> {
  const loaded = await loadJson<Partial<AtlasIndex> | null>('data/atlas.json');
  if (!loaded.ok) return loaded;
  const missing = PARTS.filter((part) => !Array.isArray(loaded.value?.[part]));
  return missing.length
    ? { ok: false, path: 'data/atlas.json', reason: `no ${missing.join(', ')}` }
    : { ok: true, value: loaded.value as AtlasIndex };
}

export const loadLayer = (file: string) => loadJson<LayerFile>(`data/${file}`);
