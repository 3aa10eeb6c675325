/** Cells of a workbook, and how wide a column must be to be read. */
import type { Cell as SheetCell, Row } from 'write-excel-file/universal';
import type { Cell } from '../../data-columns';

/** What a cell can hold (Excel specifications and limits). */
const LONGEST = 32_767;
/** Characters of a column. */
const WIDEST = 48;
const NARROWEST = 6;
/** So many rows tell how wide a column must be. */
const SAMPLE = 200;

/** The types are named, so that no text is read as something else. */
export function cellOf(value: Cell): SheetCell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  return { value: shortened(asWritten(value)), type: String };
}

export function headCell(text: string): SheetCell {
  return { value: text, type: String, fontWeight: 'bold', backgroundColor: '#e8edf2' };
}

export function widthOf(head: string, rows: readonly Row[], column: number): number {
  const texts = rows.slice(0, SAMPLE).map((row) => {
    const cell = row[column];
    const value = cell && typeof cell === 'object' && 'value' in cell ? cell.value : null;
    return value === null || value === undefined ? '' : String(value);
  });
  const longest = Math.max(...[head, ...texts].map(characters));
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}

/** A Chinese character is as wide as two figures. */
function characters(text: string): number {
  let width = 0;
  for (const letter of text) width += letter > '\u2e7f' ? 2 : 1;
  return width;
}

/**
 * Breaks in a cell are line feeds, and what looks like the format's own escape of a character
 * (ISO/IEC 29500-1, 22.9.2.19) is escaped itself. Code points that are no
 * characters go here, before the library would take a neighbour away with them.
 */
function asWritten(text: string): string {
  return text
    .replace(/\p{Noncharacter_Code_Point}/gu, '')
    .replace(/\r\n?/g, '\n')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

/** Cut between whole characters. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
