/** A table, a row a feature: names beside the codes, citation in each row. */
import { csvText } from '../csv-text';
import { creditsColumn, dataColumns, type DataColumn } from '../data-columns';
import { entryName, zipFile } from '../data-file';
import type { DataContext, DataFormat } from '../data-format';
import { bySystem, locate, type Located } from '../data-located';
import { dataNotes, readme } from '../data-notes';
import { oneSystem } from '../data-system';

const MIME = 'text/csv;charset=utf-8';

export const format: DataFormat = {
  id: 'csv',
  title: 'CSV',
  note: 'noteCsv',
  anySystem: true,
  async write(features, context) {
    const located = await locate(features, context.system);
    const groups = bySystem(located);
    const system = oneSystem(context.system) ?? groups[0]?.system ?? null;
    if (groups.length < 2) {
      const columns = [...dataColumns(context, system), creditsColumn(context)];
      const bytes = csvTable(located, columns, context.headers);
      return { bytes, extension: 'csv', mime: MIME, remarks: [] };
    }
    const without = located.filter((row) => !row.system);
    const table = (rows: readonly Located[], columns: readonly DataColumn[]) =>
      csvTable(rows, columns, context.headers);
    const systems = groups.map((group) => group.system);
    return zipFile(
      [
        ...groups.map(
          (group) =>
            [
              entryName('features', group.system.tag, 'csv'),
              table(group.rows, dataColumns(context, group.system)),
            ] as const,
        ),
        ...(without.length
          ? [['without-point.csv', table(without, dataColumns(context, null))] as const]
          : []),
        ['README.txt', readme(dataNotes(features, context, systems))],
      ],
      context.made,
    );
  },
};

export function csvTable(
  rows: readonly Located[],
  columns: readonly DataColumn[],
  headers: DataContext['headers'],
): string {
  const head = columns.map(({ key, title }) => (headers === 'keys' ? key : title));
  return csvText([
    head,
    ...rows.map((row) => columns.map((column) => String(column.value(row) ?? ''))),
  ]);
}
