/**
 * A workbook (ISO/IEC 29500) of typed cells: numbers are numbers, everything else is text, dates
 * too, since the record has them as fine as printed. Text cells are never formulas or links.
 */
import writeWorkbook, { type Cell as SheetCell, type Row } from 'write-excel-file/universal';
import type { AtlasFeature } from '../../../atlas/feature';
import { dataMessages } from '../../../i18n/messages/data';
import { dataColumns, type DataColumn } from '../../data-columns';
import type { DataContext, DataFile } from '../../data-format';
import { bySystem, locate, type Located } from '../../data-located';
import { dataNotes } from '../../data-notes';
import { oneSystem } from '../../data-system';
import { citedDocuments } from '../../documents';
import { cellOf, headCell, widthOf } from './cells';

interface Table {
  sheet: string;
  head: readonly string[];
  rows: Row[];
}

export async function write(
  features: readonly AtlasFeature[],
  context: DataContext,
): Promise<DataFile> {
  const m = dataMessages(context.lang);
  const located = await locate(features, context.system);
  const groups = bySystem(located);
  const split = groups.length > 1;
  const system = oneSystem(context.system) ?? groups[0]?.system ?? null;
  const without = located.filter((row) => !row.system);
  const featureTable = (sheet: string, rows: readonly Located[], columns: DataColumn[]): Table => ({
    sheet,
    head: columns.map(({ key, title }) => (context.headers === 'keys' ? key : title)),
    rows: rows.map((row) => columns.map((column) => cellOf(column.value(row)))),
  });
  const tables = [
    ...(split
      ? [
          ...groups.map((group) =>
            featureTable(
              `${m.tableFeatures} ${group.system.tag}`,
              group.rows,
              dataColumns(context, group.system),
            ),
          ),
          ...(without.length
            ? [featureTable(m.tableWithout, without, dataColumns(context, null))]
            : []),
        ]
      : [featureTable(m.tableFeatures, located, dataColumns(context, system))]),
    documentTable(features, context),
    fieldTable(dataColumns(context, system), context),
    noteTable(features, context, groups.length ? groups.map((g) => g.system) : []),
  ];
  const blob = await writeWorkbook(
    tables.map(({ sheet, head, rows }) => ({
      sheet,
      data: [head.map(headCell), ...rows],
      stickyRowsCount: 1,
      columns: head.map((text, column) => ({ width: widthOf(text, rows, column) })),
    })),
  ).toBlob();
  return {
    bytes: new Uint8Array(await blob.arrayBuffer()),
    extension: 'xlsx',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    remarks: [],
  };
}

function documentTable(features: readonly AtlasFeature[], { lang, index }: DataContext): Table {
  const m = dataMessages(lang);
  return {
    sheet: m.tableDocuments,
    head: [
      ...[m.d_number, m.d_title, m.d_titleEn, m.d_date],
      ...[m.d_issuer, m.d_gazette, m.d_features],
    ],
    rows: citedDocuments(features, index.documents).map((document): SheetCell[] =>
      [
        ...[document.number, document.title, document.titleEn, document.date],
        ...[document.issuer, document.gazette, document.features],
      ].map(cellOf),
    ),
  };
}

function fieldTable(columns: readonly DataColumn[], { lang }: DataContext): Table {
  const m = dataMessages(lang);
  return {
    sheet: m.tableFields,
    head: [m.f_key, m.f_name],
    rows: columns.map(({ key, title }) => [key, title].map(cellOf)),
  };
}

function noteTable(
  features: readonly AtlasFeature[],
  context: DataContext,
  systems: Parameters<typeof dataNotes>[2],
): Table {
  const m = dataMessages(context.lang);
  return {
    sheet: m.tableNotes,
    head: [m.tableNotes, ''],
    rows: dataNotes(features, context, systems).map(({ label, text }) => [label, text].map(cellOf)),
  };
}
