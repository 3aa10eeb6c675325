/** The record as the registers and the build give it, read from disk. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { countyShapes, townshipCells, type UnitShapes } from '../../src/analysis/study/units';
import type { AtlasCollection, AtlasFeature } from '../../src/atlas/feature';
import type { AtlasIndex } from '../../src/atlas/record';

export interface Loaded {
  features: AtlasFeature[];
  index: AtlasIndex;
  counties: UnitShapes;
  townships: UnitShapes;
}

/** @throws Error that names the missing file and how to make it */
export function load(root: string): Loaded {
  const layers = join(root, 'geo/layers');
  const read = <T>(file: string): T => {
    const path = join(root, file);
    if (!existsSync(path)) throw new Error(`${file} is missing: run "npm run geo" first`);
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  };
  return {
    features: readdirSync(layers)
      .filter((file) => file.endsWith('.geojson'))
      .flatMap((file) => read<AtlasCollection>(`geo/layers/${file}`).features),
    index: read<AtlasIndex>('public/data/atlas.json'),
    counties: countyShapes(read<FeatureCollection>('public/base/counties.json')),
    townships: townshipCells(read<FeatureCollection>('public/base/cells.json')),
  };
}
