import type { Problem } from '../../model';
import { known } from '../problems';
import { decode } from '../sources';
import { parseCell, type CellValue } from './cells';
import type { TableSpec } from './columns';
import { parseCsv, type RawRow } from './csv';

export interface TableRow<S extends TableSpec> {
  file: string;
  line: number;
  /** The cells that are not empty, read by the type of their column. */
  values: { -readonly [K in keyof S['columns']]?: CellValue<S['columns'][K]> };
}

/**
 * Reads one CSV file. Every complaint about header or cells goes to `problems`; a row with a bad
 * cell is returned without that cell, so that the steps after it can find what else is wrong.
 */
export function readTable<S extends TableSpec>(
  file: string,
  bytes: Uint8Array,
  spec: S,
  problems: Problem[],
): TableRow<S>[] {
  const text = decode(bytes);
  if (text === undefined) {
    problems.push({ file, line: 0, reason: 'is not UTF-8: save it as UTF-8' });
    return [];
  }
  const rows = parseCsv(text);
  if (!Array.isArray(rows)) {
    problems.push({ file, ...rows });
    return [];
  }
  const [header, ...body] = rows;
  if (!header) {
    problems.push({ file, line: 0, reason: 'is empty: a header line is needed' });
    return [];
  }
  const faults = headerFaults(header.cells, spec);
  problems.push(...faults.map((fault) => ({ file, line: header.line, ...fault })));
  return body.map((row) => readRow(file, row, header.cells, spec, problems));
}

function headerFaults(header: string[], spec: TableSpec): { column: string; reason: string }[] {
  return [
    ...header.flatMap((column, i) =>
      !(column in spec.columns)
        ? [{ column, reason: `unknown column ${known(Object.keys(spec.columns))}` }]
        : header.indexOf(column) !== i
          ? [{ column, reason: 'column stands twice' }]
          : [],
    ),
    ...spec.required
      .filter((column) => !header.includes(column))
      .map((column) => ({ column, reason: 'column is missing' })),
  ];
}

function readRow<S extends TableSpec>(
  file: string,
  { line, cells }: RawRow,
  header: string[],
  spec: S,
  problems: Problem[],
): TableRow<S> {
  if (cells.length !== header.length)
    problems.push({
      file,
      line,
      reason: `${cells.length} cells under ${header.length} columns: look for a comma that needs quotes`,
    });
  const values: Record<string, unknown> = {};
  header.forEach((column, i) => {
    const type = spec.columns[column];
    const cell = cells[i] ?? '';
    if (!type) return;
    if (!cell) {
      if (spec.required.includes(column))
        problems.push({ file, line, column, reason: 'is empty, but every row needs it' });
      return;
    }
    const parsed = parseCell(cell, type);
    if ('value' in parsed) values[column] = parsed.value;
    else problems.push({ file, line, column, reason: parsed.reason });
  });
  return { file, line, values: values as TableRow<S>['values'] };
}
