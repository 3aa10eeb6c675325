/** The files of the record as text by path: pure, so that a check can compare before writing. */
import { LAYERS } from '../../../src/atlas/catalogue';
import type { AtlasFeature } from '../../../src/atlas/feature';
import type { AtlasIndex, LayerFile } from '../../../src/atlas/record';
import featureSchema from '../../../src/atlas/schema/feature.schema.json' with { type: 'json' };
import type { AtlasRecord } from '../record';
import { compareIds } from '../registers/identity';
import { pinyinOf } from './pinyin';

export type Files = ReadonlyMap<string, string>;

interface LayerFeatures {
  id: LayerFile['id'];
  features: AtlasFeature[];
}

/** Layers that hold any feature, in the order of the catalogue; features by id. */
function layersOf({ features }: AtlasRecord): LayerFeatures[] {
  return LAYERS.map(({ id }) => ({
    id,
    features: features
      .filter(({ properties }) => properties.layer === id)
      .sort((a, b) => compareIds(a.properties.id, b.properties.id)),
  })).filter((layer) => layer.features.length);
}

/** geo/layers/*.geojson: committed, one feature a line so that a diff reads like the register's. */
export function committedFiles(record: AtlasRecord): Files {
  return new Map(
    layersOf(record).map(({ id, features }) => {
      const lines = features.map((feature) => `    ${JSON.stringify(feature)}`);
      const text = `{\n  "type": "FeatureCollection",\n  "features": [\n${lines.join(',\n')}\n  ]\n}\n`;
      return [`geo/layers/${id}.geojson`, text];
    }),
  );
}

/** public/data/: what the app loads. Generated, minified, not committed. */
export function publicFiles(record: AtlasRecord): Files {
  const layers = layersOf(record);
  const dates = record.documents.map(({ date }) => date).sort();
  const index: AtlasIndex = {
    regions: record.regions,
    documents: record.documents,
    layers: layers.map(({ id, features }) => ({
      ...{ id, file: `layers/${id}.json`, count: features.length },
    })),
    townships: record.townships,
    from: dates[0] ?? '',
    to: dates.at(-1) ?? '',
    credits: record.credits,
  };
  const files: Record<string, unknown> = {
    'atlas.json': index,
    'indicators.json': record.indicators,
    'rules.json': record.rules,
    'reading.json': record.reading,
    'systems.json': record.systems,
    'totals.json': record.totals,
    'schema/feature.schema.json': featureSchema,
  };
  for (const { id, features } of layers)
    files[`layers/${id}.json`] = {
      id,
      features,
      pinyin: features.map(pinyinOf),
    } satisfies LayerFile;
  return new Map(
    Object.entries(files).map(([name, value]) => [`public/data/${name}`, JSON.stringify(value)]),
  );
}
