/**
 * Shapefiles in one archive: points and lines apart, as the format wants it, and a table of what
 * has no point. What the format cannot hold (long names, long texts) is listed in README.txt.
 */
import type { AtlasFeature } from '../../../atlas/feature';
import { formatNumber } from '../../../i18n/format';
import { dataMessages } from '../../../i18n/messages/data';
import { dataColumns, type DataColumn } from '../../data-columns';
import { entryName, zipFile, type Entry } from '../../data-file';
import type { DataContext, DataFile } from '../../data-format';
import { locate, type Located } from '../../data-located';
import { dataNotes, readme } from '../../data-notes';
import { dataParts } from '../../data-parts';
import { oneSystem } from '../../data-system';
import { esriWkt } from '../../data-wkt';
import { dbfTable } from './dbf';
import { shortNames } from './field-names';
import { shapes } from './shp';

interface Table {
  dbf: Uint8Array;
  /** One line each: which record, which field, the whole text. */
  cuts: string[];
}

export async function write(
  features: readonly AtlasFeature[],
  context: DataContext,
): Promise<DataFile> {
  const m = dataMessages(context.lang);
  const { parts, systems, without } = dataParts(await locate(features, context.system));
  const split = systems.length > 1;
  const layers = parts.map(({ kind, system, rows }) => {
    const table = tableOf(rows, dataColumns(context, system), context.made);
    const { shp, shx } = shapes(
      kind,
      rows.map(({ geometry }) => geometry),
    );
    const stem = entryName(kind, split ? system.tag : '', '').slice(0, -1);
    const files: Entry[] = [
      [`${stem}.shp`, shp],
      [`${stem}.shx`, shx],
      [`${stem}.dbf`, table.dbf],
      [`${stem}.cpg`, 'UTF-8'],
      [`${stem}.prj`, esriWkt(system)],
    ];
    const about = kind === 'points' ? m.filePoints : m.fileLines;
    return { stem, files, cuts: table.cuts, line: `${stem}.shp: ${about} (${rows.length})` };
  });
  const rest = without.length ? tableOf(without, dataColumns(context, null), context.made) : null;
  const cuts = [...layers.flatMap((layer) => layer.cuts), ...(rest?.cuts ?? [])];
  const columns = dataColumns(context, oneSystem(context.system) ?? systems[0] ?? null);
  const names = shortNames(columns.map(({ key }) => key));
  const text = readme(dataNotes(features, context, systems), [
    [
      m.filesHead,
      ...layers.map(({ line }) => line),
      ...(rest ? [`without-point.dbf: ${m.fileWithout} (${without.length})`] : []),
    ],
    [
      m.fieldHead,
      ...columns.map(({ key, title }, i) => `${names[i]}\t${key}\t${title}`),
      m.dbfNote,
    ],
    ...(cuts.length ? [[m.cutHead, ...cuts]] : []),
  ]);
  return zipFile(
    [
      ...layers.flatMap(({ files }) => files),
      ...(rest
        ? [['without-point.dbf', rest.dbf] as const, ['without-point.cpg', 'UTF-8'] as const]
        : []),
      ['README.txt', text],
    ],
    context.made,
    cuts.length ? [m.textsCut(formatNumber(cuts.length, context.lang))] : [],
  );
}

function tableOf(rows: readonly Located[], columns: readonly DataColumn[], made: string): Table {
  const names = shortNames(columns.map(({ key }) => key));
  const cells = rows.map((row) => columns.map((column) => column.value(row)));
  const { bytes, cuts } = dbfTable(columns, names, cells, made);
  return {
    dbf: bytes,
    cuts: cuts.map(
      ({ row, column, text }) => `${rows[row]!.feature.properties.id}\t${names[column]}\t${text}`,
    ),
  };
}
