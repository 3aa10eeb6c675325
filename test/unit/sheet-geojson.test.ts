import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { citation } from '../../src/atlas/citation';
import type { AtlasFeature } from '../../src/atlas/feature';
import { DATA_FORMATS } from '../../src/sheet/data-format';
import { format } from '../../src/sheet/formats/geojson';
import { context, home, hostileText } from '../fixtures/sheet';

interface Saved extends FeatureCollection {
  metadata: Record<string, unknown>;
}
const write = async (features: AtlasFeature[]) =>
  JSON.parse((await format.write(features, context)).bytes as string) as Saved;
/** The record's own feature: what was saved without the line that the file adds. */
const withoutCitation = ({ type, geometry, properties }: Saved['features'][number]) => {
  const own = Object.entries(properties!).filter(([key]) => key !== 'citation');
  return { type, geometry, properties: Object.fromEntries(own) as unknown };
};

const schema = JSON.parse(
  readFileSync(new URL('../../src/atlas/schema/feature.schema.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv2020({ strict: false }).compile(schema);

describe('features as GeoJSON', () => {
  const features = [home({ investmentWan: 1200, nameOcr: '德安县杜会福利院' }), home({}, null)];

  it('gives the features of the record back, null geometries included', async () => {
    const saved = await write(features);
    expect(saved.type).toBe('FeatureCollection');
    expect(saved.features.map(withoutCitation)).toEqual(features);
    expect(saved.features.map((f) => f.properties!.citation)).toEqual(
      features.map((f) => citation(f.properties, 'zh')),
    );
  });

  it('fits the schema that is published with the layers', async () => {
    for (const feature of (await write(features)).features.map(withoutCitation))
      expect(validate(feature), JSON.stringify(validate.errors)).toBe(true);
  });

  it('has no member that RFC 7946 forbids and no coordinate system of its own', async () => {
    const saved = await write(features);
    expect(Object.keys(saved)).toEqual(['type', 'metadata', 'features']);
    for (const feature of saved.features)
      expect(Object.keys(feature)).toEqual(['type', 'geometry', 'properties']);
  });

  it('says where the file comes from, how old it is and what it leaves out', async () => {
    expect((await write(features)).metadata).toMatchObject({
      title: '九江市 养老托育',
      made: '2026-11-21',
      documentDates: { from: '2022-11-09', to: '2022-11-09' },
      recordDates: { from: '2022-08-26', to: '2022-11-21' },
      filters: ['状态 在建'],
      features: 2,
      withoutPoint: 1,
      documents: [{ number: '九府办字〔2022〕113号', features: 2 }],
      credits: [{ name: 'GeoNames', licence: 'CC BY 4.0', use: '乡镇点位' }],
    });
  });

  it('stays JSON whatever the texts are, and whether or not there is a feature', async () => {
    expect((await write([])).features).toEqual([]);
    await fc.assert(
      fc.asyncProperty(hostileText, async (name) => {
        expect((await write([home({ name })])).features[0]!.properties!.name).toBe(name);
      }),
    );
  });
});

it('writes WGS84 whatever system other files are to have, and says so', async () => {
  const file = await format.write([home({}, [115.8, 29.3])], { ...context, system: 'GCJ-02' });
  const saved = JSON.parse(file.bytes as string) as Saved;
  expect(saved.features[0]!.geometry).toEqual({ type: 'Point', coordinates: [115.8, 29.3] });
  expect(saved.metadata.coordinateSystem).toContain('EPSG:4326');
});

it('offers the formats in the order of the panel', () => {
  expect(DATA_FORMATS.map(({ id }) => id)).toEqual([
    ...['xlsx', 'csv', 'geojson', 'kml', 'shapefile', 'geopackage', 'flatgeobuf'],
  ]);
});
