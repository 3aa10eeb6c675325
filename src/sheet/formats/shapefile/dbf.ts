/** dBASE III tables with text in UTF-8 (the .cpg file beside them says so). */
import type { Cell, DataColumn } from '../../data-columns';

/** Bytes of a text field. */
export const LONGEST_TEXT = 254;
const HEAD = 32;
const FIELD = 32;
const MOST_DECIMALS = 8;

const encoder = new TextEncoder();

interface Field {
  name: string;
  type: 'C' | 'N' | 'L';
  width: number;
  decimals: number;
  cells: Uint8Array[];
}

/** A text that did not fit. */
export interface Cut {
  row: number;
  column: number;
  text: string;
}

export interface Dbf {
  bytes: Uint8Array;
  cuts: Cut[];
}

/**
 * @param names of the columns, at most ten ASCII characters each
 * @param rows cells in the order of the columns
 * @param made ISO date, the date of last change in the head
 */
export function dbfTable(
  columns: readonly Pick<DataColumn, 'type'>[],
  names: readonly string[],
  rows: readonly (readonly Cell[])[],
  made: string,
): Dbf {
  const cuts: Cut[] = [];
  const fields = columns.map(({ type }, column): Field => {
    const cells = rows.map((row) => row[column] ?? null);
    const name = names[column]!;
    if (type === 'number') return numberField(name, cells);
    if (type === 'flag') return flagField(name, cells);
    return textField(name, cells, (row, text) => cuts.push({ row, column, text }));
  });
  return { bytes: tableBytes(fields, rows.length, made), cuts };
}

function textField(name: string, cells: Cell[], onCut: (row: number, text: string) => void): Field {
  const texts = cells.map((cell, row) => {
    const text = oneLine(cell === null ? '' : String(cell));
    const bytes = encoder.encode(text);
    if (bytes.length <= LONGEST_TEXT) return bytes;
    onCut(row, text);
    return bytes.subarray(0, wholeCharacters(bytes, LONGEST_TEXT));
  });
  return {
    ...{ name, type: 'C' as const, decimals: 0, cells: texts },
    width: Math.max(1, ...texts.map(({ length }) => length)),
  };
}

function numberField(name: string, cells: Cell[]): Field {
  const numbers = cells.map((cell) => (typeof cell === 'number' ? cell : null));
  const decimals = Math.max(0, ...numbers.map((value) => (value === null ? 0 : decimalsOf(value))));
  const texts = numbers.map((value) =>
    encoder.encode(value === null ? '' : value.toFixed(decimals)),
  );
  const width = Math.max(decimals ? decimals + 2 : 1, ...texts.map(({ length }) => length));
  return {
    ...{ name, type: 'N' as const, width, decimals },
    cells: texts.map((text) => padded(text, width)),
  };
}

function flagField(name: string, cells: Cell[]): Field {
  const letter = (cell: Cell) => (cell === null ? '?' : cell ? 'T' : 'F');
  return {
    ...{ name, type: 'L' as const, width: 1, decimals: 0 },
    cells: cells.map((cell) => encoder.encode(letter(cell))),
  };
}

function tableBytes(fields: readonly Field[], count: number, made: string): Uint8Array {
  const headLength = HEAD + FIELD * fields.length + 1;
  const rowLength = 1 + fields.reduce((sum, { width }) => sum + width, 0);
  const bytes = new Uint8Array(headLength + rowLength * count + 1).fill(0x20, headLength);
  const view = new DataView(bytes.buffer);
  const [year = 1900, month = 1, day = 1] = made.split('-').map(Number);
  bytes.set([3, year - 1900, month, day]);
  view.setUint32(4, count, true);
  view.setUint16(8, headLength, true);
  view.setUint16(10, rowLength, true);
  let within = 1;
  fields.forEach(({ name, type, width, decimals, cells }, i) => {
    const at = HEAD + FIELD * i;
    bytes.set(encoder.encode(name), at);
    bytes[at + 11] = type.charCodeAt(0);
    bytes[at + 16] = width;
    bytes[at + 17] = decimals;
    cells.forEach((cell, row) => bytes.set(cell, headLength + rowLength * row + within));
    within += width;
  });
  bytes[headLength - 1] = 0x0d;
  bytes[bytes.length - 1] = 0x1a;
  return bytes;
}

/** Breaks and control characters would tear the row for some readers. */
function oneLine(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u001f\u007f]+/g, ' ');
}

/** The longest beginning of at most `most` bytes that ends with a whole character. */
function wholeCharacters(bytes: Uint8Array, most: number): number {
  let end = most;
  while (end > 0 && (bytes[end]! & 0xc0) === 0x80) end--;
  return end;
}

/** How many decimals the number is written with. */
function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++)
    if (Number(value.toFixed(decimals)) === value) return decimals;
  return MOST_DECIMALS;
}

/** Numbers stand at the right. */
function padded(text: Uint8Array, width: number): Uint8Array {
  const cell = new Uint8Array(width).fill(0x20);
  cell.set(text, width - text.length);
  return cell;
}
