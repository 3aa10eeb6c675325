/**
 * Reads the base map, each source for itself: a file that fails leaves the others on the map. What
 * no overview shows is read when the camera comes close.
 */
import type { FeatureCollection } from 'geojson';
import { loadJson } from '../state/load';
import { piecesOfWater } from './scene/water';
import { CLOSE_UP, collection, type BaseFile, type BaseSource } from './sources';

export interface BaseListener {
  loaded(id: BaseSource, data: FeatureCollection): void;
  /** The counties' shapes alone, for whoever asks what lies in which. */
  counties(data: FeatureCollection): void;
  failed(path: string, reason: string): void;
}

/** @param comesClose resolves when what only stands on a map from close up is needed */
export async function loadBase(to: BaseListener, comesClose: Promise<void>): Promise<void> {
  const read = async (id: BaseFile): Promise<FeatureCollection> => {
    const file = await loadJson<FeatureCollection>(`base/${id}.json`);
    if (file.ok) return file.value;
    to.failed(file.path, file.reason);
    return collection([]);
  };
  const ground = async () => {
    const [outline, counties, water] = await Promise.all(
      (['outline', 'counties', 'water'] as const).map(read),
    );
    to.counties(counties!);
    const parts = [outline!, counties!, piecesOfWater(water!)];
    to.loaded('ground', collection(parts.flatMap(({ features }) => features)));
  };
  const alone = async (id: BaseSource & BaseFile) => to.loaded(id, await read(id));
  await Promise.all([ground(), alone('labels')]);
  await comesClose;
  await Promise.all(CLOSE_UP.map(alone));
}
