/** The record as the built app loads it, for the tests to reckon with on their own. */
import { readFileSync } from 'node:fs';
import type { AtlasFeature } from '../../src/atlas/feature';
import type { AtlasIndex, LayerFile } from '../../src/atlas/record';
import { Regions } from '../../src/atlas/regions';

export const readDist = <T>(path: string) => JSON.parse(readFileSync(`dist/${path}`, 'utf8')) as T;

export const index = readDist<AtlasIndex>('data/atlas.json');
export const regions = new Regions(index.regions);
export const features: AtlasFeature[] = index.layers.flatMap(
  ({ file }) => readDist<LayerFile>(`data/${file}`).features,
);

/** The feature of that name; the test says so where the register no longer has it. */
export function featureNamed(name: string): AtlasFeature {
  const found = features.find(({ properties }) => properties.name === name);
  if (!found) throw new Error(`The record has no feature named ${name}`);
  return found;
}
