/** Shapefiles as shpjs and GDAL read them. */
import { join } from 'node:path';
import fc from 'fast-check';
import type { Feature, FeatureCollection } from 'geojson';
import shp, { parseDbf, parseShp } from 'shpjs';
import { describe, expect, it } from 'vitest';
import { citation } from '../../src/atlas/citation';
import { PROPERTY_COLUMNS } from '../../src/sheet/columns';
import type { AtlasFeature } from '../../src/atlas/feature';
import type { DataContext } from '../../src/sheet/data-format';
import { format } from '../../src/sheet/formats/shapefile';
import { shortNames } from '../../src/sheet/formats/shapefile/field-names';
import { context, home } from '../fixtures/sheet';
import {
  bytesOf,
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

const write = (features: AtlasFeature[], own: Partial<DataContext> = {}) =>
  format.write(features, { ...context, ...own });
const rowsOf = (dbf: Uint8Array | undefined) =>
  parseDbf(Buffer.from(dbf!), Buffer.from('UTF-8')) as Record<string, unknown>[];

describe('features as Shapefile', () => {
  it('gives points and lines back with their texts and numbers', async () => {
    const layers = (await shp(Buffer.from(bytesOf(await write(mixed))))) as FeatureCollection[];
    const features: Feature[] = [layers].flat().flatMap((layer) => layer.features ?? []);
    const byId = new Map(features.map((feature) => [feature.properties!.id as string, feature]));
    expect([...byId.keys()].sort()).toEqual(['east', 'road', 'west']);
    for (const { geometry, properties: p } of mixed.filter((feature) => feature.geometry))
      expect(byId.get(p.id)).toMatchObject({
        geometry: {
          type: geometry!.type,
          coordinates:
            geometry!.coordinates.flat().length > 2 ? expect.anything() : geometry!.coordinates,
        },
        properties: {
          name: p.name,
          ...(p.investmentWan ? { invest_wan: p.investmentWan } : {}),
          citation: citation(p, 'zh'),
          doc_number: p.documentNumber,
        },
      });
  });

  it('keeps what has no point in a table of its own', async () => {
    const files = entriesOf(await write(mixed));
    expect(rowsOf(files['without-point.dbf'])).toEqual([
      expect.objectContaining({ id: 'nowhere', name: '只写到县的项目', beds: 5 }),
    ]);
    expect(textOf(files['without-point.cpg'])).toBe('UTF-8');
    expect(files['without-point.shp']).toBeUndefined();
  });

  it('has names of at most ten letters, all different, and lists what they stand for', async () => {
    const short = shortNames([...PROPERTY_COLUMNS, 'lon_GCJ02', 'lat_GCJ02', 'citation']);
    for (const name of short) expect(name).toMatch(/^[A-Za-z]\w{0,9}$/);
    expect(new Set(short.map((name) => name.toLowerCase())).size).toBe(short.length);
    const files = entriesOf(await write(mixed));
    const listed = textOf(files['README.txt']);
    expect(listed).toContain('invest_wan\tinvestmentWan\t总投资（万元）');
    for (const name of Object.keys(rowsOf(files['points.dbf'])[0]!))
      expect(listed).toContain(`\n${name}\t`);
  });

  it('gives names that collide numbers', () => {
    expect(shortNames(['abcdefghijk', 'abcdefghijz', 'ABCDEFGHIJ'])).toEqual([
      ...['abcdefghij', 'abcdefghi2', 'ABCDEFGHI3'],
    ]);
  });

  it('cuts long texts at a whole character and has them in full beside', async () => {
    await fc.assert(
      fc.asyncProperty(hostileName, hostileName, async (name, note) => {
        const file = await write([home({ id: 'one', name, note })]);
        const files = entriesOf(file);
        const [row] = rowsOf(files['points.dbf']);
        const kept = oneLine(note);
        const read = String(row!.note ?? '');
        expect(kept.trim().startsWith(read.trim())).toBe(true);
        expect(read).not.toContain('\ufffd');
        const isLong = Buffer.byteLength(kept) > 254;
        if (isLong) {
          expect(Buffer.byteLength(kept) - Buffer.byteLength(read)).toBeGreaterThan(0);
          expect(Buffer.byteLength(read)).toBeGreaterThan(250);
          expect(textOf(files['README.txt'])).toContain(`one\tnote\t${kept}`);
          expect(file.remarks).toHaveLength(1);
        } else expect(read.trim()).toBe(kept.trim());
      }),
    );
  });

  it('never mixes zones: layers of their own, each with its system', async () => {
    const files = entriesOf(await write(mixed, { system: 'CGCS2000-GK' }));
    expect(Object.keys(files).filter((name) => name.endsWith('.prj'))).toEqual([
      ...['points-EPSG4547.prj', 'points-EPSG4548.prj', 'lines-EPSG4548.prj'],
    ]);
    expect(textOf(files['points-EPSG4547.prj'])).toContain('CGCS2000_3_Degree_GK_CM_114E');
    expect(parseShp(Buffer.from(files['points-EPSG4547.shp']!))).toEqual([
      { type: 'Point', coordinates: [553693.2, 3212730.8] },
    ]);
    const one = entriesOf(await write(mixed, { system: 'CGCS2000-GK39' }));
    expect(parseShp(Buffer.from(one['points.shp']!))).toHaveLength(2);
    expect(rowsOf(one['points.dbf'])[0]!.coord_sys).toContain('EPSG:4548');
  });

  it('is made where nothing has a point', async () => {
    const files = entriesOf(await write([home({}, null)]));
    expect(Object.keys(files)).toEqual(['without-point.dbf', 'without-point.cpg', 'README.txt']);
  });

  it.runIf(hasGdal)('is read whole by GDAL, each system as what it is', async () => {
    for (const [system, said] of [
      ['WGS84', 'ID["EPSG",4326]'],
      ['CGCS2000', 'ID["EPSG",4490]'],
      ['CGCS2000-GK38', 'CGCS2000 / 3-degree Gauss-Kruger CM 114E'],
      ['GCJ-02', 'DATUM["D_GCJ_02"'],
    ] as const) {
      const folder = folderOf(entriesOf(await write(record, { system })));
      const points = record.filter(({ geometry }) => geometry?.type === 'Point');
      const summary = gdalSummary(join(folder, 'points.shp'));
      expect(summary).toContain(`Feature Count: ${points.length}`);
      expect(summary).toContain(said);
      const { features } = readByGdal(join(folder, 'points.shp'));
      expect(features.map(({ properties }) => properties!.name as string)).toEqual(
        points.map(({ properties }) => properties.name),
      );
      const rest = readByGdal(join(folder, 'without-point.dbf')).features;
      expect(rest.length).toBe(record.filter(({ geometry }) => !geometry).length);
    }
  });
});

const oneLine = (text: string) => text.replace(/[\u0000-\u001f\u007f]+/g, ' ');
