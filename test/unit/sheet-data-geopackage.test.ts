/** GeoPackages as GDAL reads them, and by the rules of the standard. */
import { join } from 'node:path';
import initSqlJs from 'sql.js/dist/sql-wasm-inline.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citation } from '../../src/atlas/citation';
import type { AtlasFeature } from '../../src/atlas/feature';
import type { DataContext } from '../../src/sheet/data-format';
import { format } from '../../src/sheet/formats/geopackage';
import { context, home } from '../fixtures/sheet';
import {
  bytesOf,
  folderOf,
  gdalSummary,
  hasGdal,
  hostileName,
  mixed,
  readByGdal,
  record,
} from '../fixtures/sheet-data';

const write = async (features: AtlasFeature[], own: Partial<DataContext> = {}) =>
  bytesOf(await format.write(features, { ...context, ...own }));

async function ask(bytes: Uint8Array, sql: string) {
  const base = new (await initSqlJs()).Database(bytes);
  const values = base.exec(sql)[0]?.values ?? [];
  base.close();
  return values;
}

describe('features as GeoPackage', () => {
  it('is a whole database that says it is a GeoPackage', async () => {
    const bytes = await write(mixed);
    expect(await ask(bytes, 'PRAGMA integrity_check')).toEqual([['ok']]);
    expect(await ask(bytes, 'PRAGMA foreign_key_check')).toEqual([]);
    expect(Buffer.from(bytes.subarray(68, 72)).toString()).toBe('GPKG');
    expect(await ask(bytes, 'PRAGMA user_version')).toEqual([[10300]]);
    expect(await ask(bytes, 'SELECT table_name, data_type, srs_id FROM gpkg_contents')).toEqual([
      ['points', 'features', 4326],
      ['lines', 'features', 4326],
      ['without_point', 'attributes', null],
      ['documents', 'attributes', null],
      ['notes', 'attributes', null],
    ]);
    const required = 'SELECT srs_id FROM gpkg_spatial_ref_sys ORDER BY srs_id';
    expect(await ask(bytes, required)).toEqual([[-1], [0], [4326]]);
  });

  it('names its columns and says how to cite', async () => {
    const bytes = await write(mixed);
    const title = `SELECT title FROM gpkg_data_columns WHERE table_name = 'points' AND column_name = 'investmentWan'`;
    expect(await ask(bytes, title)).toEqual([['总投资（万元）']]);
    expect(await ask(bytes, 'SELECT number, features FROM documents')).toEqual([
      ['九府办字〔2022〕113号', 4],
    ]);
    expect((await ask(bytes, 'SELECT text FROM notes')).join('\n')).toContain('EPSG:4326');
  });

  it('gives every text back and runs none of it', async () => {
    await fc.assert(
      fc.asyncProperty(hostileName, async (name) => {
        const bytes = await write([home({ name }), home({ name }, null)]);
        // SQLite's own reader ends a text at NUL; its bytes show what is stored.
        const stored = await ask(bytes, 'SELECT hex(CAST(name AS BLOB)) FROM points');
        expect(stored).toEqual([[Buffer.from(name).toString('hex').toUpperCase()]]);
        expect(await ask(bytes, 'SELECT count(*) FROM without_point')).toEqual([[1]]);
      }),
      { numRuns: 40 },
    );
  });

  it('has a layer for each zone with its system', async () => {
    const bytes = await write(mixed, { system: 'CGCS2000-GK' });
    const layers = 'SELECT table_name, geometry_type_name, srs_id FROM gpkg_geometry_columns';
    expect(await ask(bytes, layers)).toEqual([
      ['points_EPSG4547', 'POINT', 4547],
      ['points_EPSG4548', 'POINT', 4548],
      ['lines_EPSG4548', 'LINESTRING', 4548],
    ]);
  });

  it.runIf(hasGdal)('is read whole by GDAL, each system as what it is', async () => {
    for (const [system, said] of [
      ['WGS84', 'ID["EPSG",4326]'],
      ['CGCS2000', 'ID["EPSG",4490]'],
      ['CGCS2000-GK39', 'CGCS2000 / 3-degree Gauss-Kruger CM 117E'],
      ['BD-09', 'DATUM["BD-09"'],
    ] as const) {
      const path = join(folderOf({ 'a.gpkg': await write(record, { system }) }), 'a.gpkg');
      expect(gdalSummary(path)).toContain(said);
      const points = record.filter(({ geometry }) => geometry?.type === 'Point');
      const { features } = readByGdal(path, 'points');
      expect(features.map(({ properties: p }) => [p!.id, p!.name, p!.citation] as unknown)).toEqual(
        points.map(({ properties: p }) => [p.id, p.name, citation(p, 'zh')]),
      );
      if (system === 'WGS84')
        expect(features.map(({ geometry }) => geometry)).toEqual(
          points.map(({ geometry }) => geometry),
        );
      expect(readByGdal(path, 'without_point').features.length).toBe(record.length - points.length);
    }
  });

  it.runIf(hasGdal)('gives lines back', async () => {
    const path = join(folderOf({ 'a.gpkg': await write(mixed) }), 'a.gpkg');
    expect(readByGdal(path, 'lines').features[0]).toMatchObject({
      geometry: mixed[2]!.geometry,
      properties: { id: 'road', from: null },
    });
  });
});
