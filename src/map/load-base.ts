/** Reads the base map, each file for itself: one that fails leaves the others on the map. */
import type { FeatureCollection } from 'geojson';
import { loadJson } from '../state/load';
import { BASE_SOURCES, type BaseSource } from './sources';

export async function loadBase(
  loaded: (id: BaseSource, data: FeatureCollection) => void,
  failed: (path: string, reason: string) => void,
): Promise<void> {
  await Promise.all(
    BASE_SOURCES.map(async (id) => {
      const file = await loadJson<FeatureCollection>(`base/${id}.json`);
      if (file.ok) loaded(id, file.value);
      else failed(file.path, file.reason);
    }),
  );
}
