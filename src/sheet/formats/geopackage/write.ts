/**
 * A GeoPackage: a layer for points and one for lines (of each zone), a table of what has no point,
 * the documents, and the notes. SQLite itself writes it, in the browser.
 */
import initSqlJs, { type Database, type Value } from 'sql.js/dist/sql-wasm-inline.js';
import type { AtlasFeature } from '../../../atlas/feature';
import { dataColumns, type DataColumn } from '../../data-columns';
import type { DataContext, DataFile } from '../../data-format';
import { locate, type Located } from '../../data-located';
import { dataNotes } from '../../data-notes';
import { dataParts, type GeometryPart } from '../../data-parts';
import { aboutSystem, WGS84, type DataSystem } from '../../data-system';
import { ogcWkt } from '../../data-wkt';
import { citedDocuments } from '../../documents';
import { geometryBlob } from './geometry';
import { PRAGMAS, quoted, TABLES } from './schema';

const SQL_TYPE = { text: 'TEXT', number: 'REAL', flag: 'BOOLEAN' } as const;
/** Identifiers of systems without an EPSG code: outside EPSG's range, as the standard asks. */
const OWN_SRS = { 'GCJ-02': 900_102, 'BD-09': 900_109 } as const;

export async function write(
  features: readonly AtlasFeature[],
  context: DataContext,
): Promise<DataFile> {
  const { Database } = await initSqlJs();
  const { parts, systems, without } = dataParts(await locate(features, context.system));
  const base = new Database();
  try {
    base.run(PRAGMAS);
    base.run('BEGIN');
    base.run(TABLES);
    for (const system of new Map([WGS84, ...systems].map((one) => [one.id, one])).values())
      addSystem(base, system, context);
    for (const part of parts) addLayer(base, part, systems.length > 1, context);
    if (without.length) addWithout(base, without, context);
    addDocuments(base, features, context);
    addNotes(base, features, systems, context);
    base.run('COMMIT');
    return {
      bytes: base.export(),
      extension: 'gpkg',
      mime: 'application/geopackage+sqlite3',
      remarks: [],
    };
  } finally {
    base.close();
  }
}

function srsId({ id, epsg }: DataSystem): number {
  return epsg ?? OWN_SRS[id as keyof typeof OWN_SRS];
}

function addSystem(base: Database, system: DataSystem, { lang }: DataContext): void {
  base.run('INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)', [
    system.name,
    srsId(system),
    system.epsg ? 'EPSG' : 'NONE',
    srsId(system),
    ogcWkt(system),
    aboutSystem(system, lang),
  ]);
}

function addLayer(base: Database, part: GeometryPart, split: boolean, context: DataContext): void {
  const { kind, system, rows } = part;
  const name = split ? `${kind}_${system.tag}` : kind;
  const columns = dataColumns(context, system);
  const srs = srsId(system);
  createTable(base, name, columns, `, geom ${GEOMETRY_TYPE[kind]}`);
  const positions = rows.flatMap(({ geometry }) =>
    geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates,
  );
  const [xs, ys] = [positions.map(([x]) => x!), positions.map(([, y]) => y!)];
  addContents(base, name, 'features', context, [
    ...[Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
    srs,
  ]);
  base.run('INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)', [
    ...[name, 'geom', GEOMETRY_TYPE[kind], srs],
  ]);
  const blobs = rows.map(({ geometry }) => geometryBlob(geometry, srs));
  insertRows(base, name, columns, rows, (row) => blobs[row]!);
}

const GEOMETRY_TYPE = { points: 'POINT', lines: 'LINESTRING' } as const;

function addWithout(base: Database, without: readonly Located[], context: DataContext): void {
  const columns = dataColumns(context, null);
  createTable(base, 'without_point', columns);
  addContents(base, 'without_point', 'attributes', context);
  insertRows(base, 'without_point', columns, without);
}

function createTable(
  base: Database,
  name: string,
  columns: readonly DataColumn[],
  geometry = '',
): void {
  const fields = columns.map(({ key, type }) => `, ${quoted(key)} ${SQL_TYPE[type]}`).join('');
  base.run(
    `CREATE TABLE ${quoted(name)} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL${geometry}${fields})`,
  );
  for (const { key, title } of columns)
    base.run('INSERT INTO gpkg_data_columns VALUES (?, ?, ?, ?, NULL, NULL, NULL)', [
      ...[name, key, key, title],
    ]);
}

function addContents(
  base: Database,
  name: string,
  type: 'features' | 'attributes',
  { title, made }: DataContext,
  extent: Value[] = [null, null, null, null, null],
): void {
  base.run('INSERT INTO gpkg_contents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', [
    ...[name, type, name, title, `${made}T00:00:00.000Z`],
    ...extent,
  ]);
}

function insertRows(
  base: Database,
  name: string,
  columns: readonly DataColumn[],
  rows: readonly Located[],
  geometry?: (row: number) => Uint8Array,
): void {
  const names = [...(geometry ? ['geom'] : []), ...columns.map(({ key }) => key)];
  const insert = base.prepare(
    `INSERT INTO ${quoted(name)} (${names.map(quoted).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
  );
  rows.forEach((row, i) =>
    insert.run([
      ...(geometry ? [geometry(i)] : []),
      ...columns.map(({ value }) => sqlValue(value(row))),
    ]),
  );
  insert.free();
}

function sqlValue(cell: ReturnType<DataColumn['value']>): Value {
  return typeof cell === 'boolean' ? Number(cell) : cell;
}

function addDocuments(
  base: Database,
  features: readonly AtlasFeature[],
  context: DataContext,
): void {
  base.run(
    'CREATE TABLE documents (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, number TEXT, title TEXT, title_en TEXT, date TEXT, issuer TEXT, gazette TEXT, features INTEGER)',
  );
  addContents(base, 'documents', 'attributes', context);
  for (const d of citedDocuments(features, context.index.documents))
    base.run('INSERT INTO documents VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)', [
      ...[d.number, d.title, d.titleEn, d.date, d.issuer, d.gazette, d.features],
    ]);
}

function addNotes(
  base: Database,
  features: readonly AtlasFeature[],
  systems: readonly DataSystem[],
  context: DataContext,
): void {
  base.run(
    'CREATE TABLE notes (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, label TEXT, text TEXT)',
  );
  addContents(base, 'notes', 'attributes', context);
  for (const { label, text } of dataNotes(features, context, systems))
    base.run('INSERT INTO notes VALUES (NULL, ?, ?)', [label, text]);
}
