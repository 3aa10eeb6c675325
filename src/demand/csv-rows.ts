/** The rows of a CSV with their lines, however its cells are parted. */
import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { DemandError, WHOLE_FILE } from './problem';
import { shown } from './words';

/**
 * @param line in the file, from 1; of a row over several lines the last one
 * @param share of the file that is read, 0 to 1
 */
export type TakeRow = (cells: string[], line: number, share: number) => void;

const DELIMITERS = [',', ';', '\t', '|', '，'];
/** Characters of a row; a longer one is no table but a quote that is not closed. */
const LONGEST_ROW = 1_000_000;

/**
 * Hands on row by row, so that a large file never stands in memory as a list of lists. Rows of empty
 * cells are passed over.
 * @throws DemandError for quotes that do not close; whatever `take` throws
 */
export function eachRow(text: string, take: TakeRow): void {
  // Excel's own hint, which no other program knows.
  const hint = /^\uFEFF?sep=(.)\r?\n/i.exec(text);
  const delimiter = hint?.[1] ?? delimiterOf(text);
  // Most tables of figures hold no quote: then a row is a line, and ten times as fast to read.
  if (text.includes('"') || !text.includes('\n')) parsed(text, delimiter, hint ? 2 : 1, take);
  else plain(text, delimiter, hint?.[0].length ?? 0, take);
}

function plain(text: string, delimiter: string, from: number, take: TakeRow): void {
  let line = from ? 1 : 0;
  let start = from || (text.startsWith('\uFEFF') ? 1 : 0);
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const next = found < 0 ? text.length : found;
    const end = text[next - 1] === '\r' && next > start ? next - 1 : next;
    line++;
    if (end - start > LONGEST_ROW) throw new DemandError(damaged(`> ${LONGEST_ROW}`, line));
    const cells = text.slice(start, end).split(delimiter);
    if (cells.some((cell) => cell.trim())) take(cells, line, next / text.length);
    start = next + 1;
  }
}

function parsed(text: string, delimiter: string, from: number, take: TakeRow): void {
  try {
    parse(text, {
      bom: true,
      delimiter,
      from_line: from,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      max_record_size: LONGEST_ROW,
      info: true,
      on_record: (record: unknown) => {
        const { record: cells, info } = record as {
          record: string[];
          info: { lines: number; bytes: number };
        };
        // Bytes run ahead of characters in Chinese text; a share is no promise.
        take(cells, info.lines, Math.min(0.99, info.bytes / text.length));
        return null;
      },
    });
  } catch (error) {
    throw error instanceof CsvError ? new DemandError(damagedAt(error)) : error;
  }
}

/** The sign that parts most cells of the first line, not counting what stands in quotes. */
function delimiterOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text.slice(0, 20_000).replace(/^[\uFEFF\s]+/, ''))![0];
  const bare = first.replaceAll(/"[^"]*"/g, '');
  const count = (sign: string) => bare.split(sign).length;
  return DELIMITERS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function damagedAt(error: CsvError): DemandError['problem'] {
  const { lines } = error as { lines?: unknown };
  const [, quote] = /opening quote at line (\d+)/.exec(error.message) ?? [];
  const line = quote === undefined ? lines : Number(quote);
  return damaged(shown(error.message, 120), typeof line === 'number' ? line : undefined);
}

function damaged(reason: string, line?: number): DemandError['problem'] {
  return {
    code: 'csv-damaged',
    place: line === undefined ? WHOLE_FILE : { zh: `第 ${line} 行`, en: `line ${line}` },
    what: {
      zh: `引号或行不完整，或一行太长（${reason}）。`,
      en: `A quote or a row is not complete, or a row is too long (${reason}).`,
    },
    remedy: {
      zh: '请改正这一行的引号（单元格里的引号要写两个），或从 Excel、WPS 重新另存为 CSV UTF-8。',
      en: 'Mend the quotes of this line (a quote inside a cell is written twice), or save the table anew as CSV UTF-8.',
    },
  };
}
