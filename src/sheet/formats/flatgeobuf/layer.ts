/**
 * A FlatGeobuf layer, version 3, without index: the order of the rows is kept. The library's own
 * `serialize` guesses columns from the first feature, so head and rows are built with its parts.
 */
import { Builder } from 'flatbuffers';
import { ColumnType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js';
import { Column } from 'flatgeobuf/lib/mjs/flat-geobuf/column.js';
import { Crs } from 'flatgeobuf/lib/mjs/flat-geobuf/crs.js';
import { GeometryType } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js';
import { Header } from 'flatgeobuf/lib/mjs/flat-geobuf/header.js';
import { buildFeature } from 'flatgeobuf/lib/mjs/generic/feature.js';
import type { HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import type { DataColumn } from '../../data-columns';
import type { GeometryPart } from '../../data-parts';
import type { DataSystem } from '../../data-system';
import { ogcWkt } from '../../data-wkt';

/** "fgb", major version 3, "fgb", patch 0. */
const MAGIC = [0x66, 0x67, 0x62, 3, 0x66, 0x67, 0x62, 0];
const COLUMN_TYPE = {
  text: ColumnType.String,
  number: ColumnType.Double,
  flag: ColumnType.Bool,
} as const;
const GEOMETRY_TYPE = { points: GeometryType.Point, lines: GeometryType.LineString } as const;

/** @param description for people: what the layer is and how to cite it */
export function layerBytes(
  { kind, system, rows }: GeometryPart,
  columns: readonly DataColumn[],
  title: string,
  description: string,
): Uint8Array {
  const type = GEOMETRY_TYPE[kind];
  const positions = rows.map(({ geometry }) =>
    geometry.type === 'Point' ? geometry.coordinates : geometry.coordinates.flat(),
  );
  const head = headBytes(kind, system, columns, positions, title, description);
  const meta = { columns: columns.map(columnMeta) } as HeaderMeta;
  const features = rows.map((row, i) =>
    buildFeature(
      { xy: positions[i]!, type } as Parameters<typeof buildFeature>[0],
      Object.fromEntries(columns.map(({ key, value }) => [key, value(row)])),
      meta,
    ),
  );
  return joined([Uint8Array.from(MAGIC), head, ...features]);
}

function headBytes(
  kind: GeometryPart['kind'],
  system: DataSystem,
  columns: readonly DataColumn[],
  positions: readonly (readonly number[])[],
  title: string,
  description: string,
): Uint8Array {
  const builder = new Builder();
  const columnsAt = Header.createColumnsVector(
    builder,
    columns.map((column) => columnAt(builder, column)),
  );
  const crsAt = systemAt(builder, system);
  const envelopeAt = Header.createEnvelopeVector(builder, envelope(positions));
  const [nameAt, titleAt, descriptionAt] = [
    builder.createString(kind),
    builder.createString(title),
    builder.createString(description),
  ];
  Header.startHeader(builder);
  Header.addName(builder, nameAt);
  Header.addEnvelope(builder, envelopeAt);
  Header.addGeometryType(builder, GEOMETRY_TYPE[kind]);
  Header.addColumns(builder, columnsAt);
  Header.addFeaturesCount(builder, BigInt(positions.length));
  Header.addIndexNodeSize(builder, 0);
  Header.addCrs(builder, crsAt);
  Header.addTitle(builder, titleAt);
  Header.addDescription(builder, descriptionAt);
  builder.finishSizePrefixed(Header.endHeader(builder));
  return builder.asUint8Array();
}

function columnAt(builder: Builder, { key, title, type }: DataColumn): number {
  const [nameAt, titleAt] = [builder.createString(key), builder.createString(title)];
  Column.startColumn(builder);
  Column.addName(builder, nameAt);
  Column.addType(builder, COLUMN_TYPE[type]);
  Column.addTitle(builder, titleAt);
  return Column.endColumn(builder);
}

/** What has no code is known by its name and its text alone. */
function systemAt(builder: Builder, system: DataSystem): number {
  const { name, epsg } = system;
  const [orgAt, nameAt, wktAt] = [
    epsg ? builder.createString('EPSG') : 0,
    builder.createString(name),
    builder.createString(ogcWkt(system)),
  ];
  Crs.startCrs(builder);
  if (epsg) {
    Crs.addOrg(builder, orgAt);
    Crs.addCode(builder, epsg);
  }
  Crs.addName(builder, nameAt);
  Crs.addWkt(builder, wktAt);
  return Crs.endCrs(builder);
}

function columnMeta({ key, type }: DataColumn) {
  return { name: key, type: COLUMN_TYPE[type] };
}

/** West, south, east, north. */
function envelope(positions: readonly (readonly number[])[]): number[] {
  const along = (axis: number) =>
    positions.flatMap((list) => list.filter((_, i) => i % 2 === axis));
  const [xs, ys] = [along(0), along(1)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
