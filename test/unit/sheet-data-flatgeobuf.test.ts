/** FlatGeobuf as the library's own reader and GDAL read it. */
import { join } from 'node:path';
import fc from 'fast-check';
import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { citation } from '../../src/atlas/citation';
import type { AtlasFeature } from '../../src/atlas/feature';
import type { DataContext } from '../../src/sheet/data-format';
import { format } from '../../src/sheet/formats/flatgeobuf';
import { context, home } from '../fixtures/sheet';
import {
  entriesOf,
  folderOf,
  gdalSummary,
  hasGdal,
  hostileName,
  mixed,
  readByGdal,
  record,
  textOf,
} from '../fixtures/sheet-data';

const write = async (features: AtlasFeature[], own: Partial<DataContext> = {}) =>
  entriesOf(await format.write(features, { ...context, ...own }));

async function read(bytes: Uint8Array | undefined): Promise<Feature[]> {
  const features: Feature[] = [];
  for await (const feature of deserialize(bytes!)) features.push(feature as Feature);
  return features;
}

describe('features as FlatGeobuf', () => {
  it('gives points and lines back, each with its citation', async () => {
    const files = await write(mixed);
    expect(Object.keys(files)).toEqual([
      ...['points.fgb', 'lines.fgb', 'without-point.csv', 'README.txt'],
    ]);
    const [west, east] = await read(files['points.fgb']);
    expect([west!.geometry, east!.geometry]).toEqual([mixed[0]!.geometry, mixed[1]!.geometry]);
    expect(west!.properties).toMatchObject({
      ...{ id: 'west', investmentWan: 1200.5, beds: 80 },
      citation: citation(mixed[0]!.properties, 'zh'),
    });
    // A column that the first feature leaves empty keeps its type.
    expect(east!.properties).toMatchObject({ id: 'east', endApprox: true });
    const [line] = await read(files['lines.fgb']);
    expect(line!.geometry).toEqual(mixed[2]!.geometry);
    expect(textOf(files['without-point.csv'])).toContain('只写到县的项目');
  });

  it('says in its message where the rest is', async () => {
    expect((await format.write(mixed, context)).remarks.join()).toContain('1 行');
  });

  it('gives every text back', async () => {
    await fc.assert(
      fc.asyncProperty(hostileName, async (name) => {
        const [feature] = await read((await write([home({ name })]))['points.fgb']);
        // An empty text is written as none; a reader takes a leading mark of order for itself.
        expect(feature!.properties!.name).toBe(
          name === '' ? undefined : name.replace(/^\ufeff/, ''),
        );
      }),
    );
  });

  it('has a file for each zone', async () => {
    const files = await write(mixed, { system: 'CGCS2000-GK' });
    expect(Object.keys(files).filter((name) => name.endsWith('.fgb'))).toEqual([
      ...['points-EPSG4547.fgb', 'points-EPSG4548.fgb', 'lines-EPSG4548.fgb'],
    ]);
  });

  it.runIf(hasGdal)('is read whole by GDAL, each system as what it is', async () => {
    for (const [system, said] of [
      ['WGS84', 'ID["EPSG",4326]'],
      ['CGCS2000', 'ID["EPSG",4490]'],
      ['CGCS2000-GK38', 'CGCS2000 / 3-degree Gauss-Kruger CM 114E'],
      ['GCJ-02', 'DATUM["GCJ-02"'],
    ] as const) {
      const path = join(folderOf(await write(record, { system })), 'points.fgb');
      expect(gdalSummary(path)).toContain(said);
      const points = record.filter(({ geometry }) => geometry?.type === 'Point');
      const { features } = readByGdal(path);
      expect(features.map(({ properties: p }) => [p!.id, p!.name] as unknown)).toEqual(
        points.map(({ properties: p }) => [p.id, p.name]),
      );
    }
  });
});
