import { CsvError, parse } from 'csv-parse/sync';

export interface RawRow {
  /** 1-based line on which the row begins. */
  line: number;
  cells: string[];
}

/**
 * RFC 4180 text as rows of trimmed cells, header included. Empty lines are passed over but
 * counted; line ends become LF. A broken quote ends the reading: everything after it would be guesswork.
 */
export function parseCsv(text: string): RawRow[] | { line: number; reason: string } {
  try {
    // Line ends alike first: the parser counts CRLF inside quotes as two lines.
    const records = parse(text.replace(/\r\n?/g, '\n'), {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({
      line: info.lines - record.join('').split('\n').length + 1,
      cells: record.map((cell) => cell.trim()),
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 0;
    return { line, reason: `broken quoting: ${error.message}` };
  }
}

/** One cell as RFC 4180 writes it. */
export function quoteCell(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
