/**
 * Why a file of demand cannot be used, as a value: which file, where in it, what is wrong and what
 * to do. Texts that come from the file are shortened and cleaned (words.ts) before they stand here.
 */
import type { Bilingual } from '../atlas/text';

export type DemandProblemCode =
  | 'not-text'
  | 'spreadsheet'
  | 'too-large'
  | 'empty'
  | 'csv-damaged'
  | 'no-coordinates'
  | 'no-column'
  | 'unreadable-rows'
  | 'exchanged'
  | 'metres'
  | 'not-geojson'
  | 'only-points'
  | 'other-system'
  | 'no-system'
  | 'rotated'
  | 'no-frame'
  | 'wrong-size'
  | 'bands'
  | 'negative'
  | 'damaged'
  | 'unsupported'
  | 'too-many'
  | 'nothing-inside';

export interface DemandProblem {
  code: DemandProblemCode;
  /** Name of the file. */
  file: string;
  /** Where in the file: lines, columns, rows of a grid, or the file as a whole. */
  place: Bilingual;
  what: Bilingual;
  remedy: Bilingual;
}

export class DemandError extends Error {
  override name = 'DemandError';
  constructor(readonly problem: Omit<DemandProblem, 'file'>) {
    super(`${problem.place.en}: ${problem.what.en}`);
  }
}

export const WHOLE_FILE: Bilingual = { zh: '整个文件', en: 'the file as a whole' };

/** Lines, objects or rows by number; all of them counted, the first ones named. */
export function numbered(unit: 'line' | 'object', first: readonly number[], count: number) {
  const list = first.join('、');
  const many = count > first.length;
  const of = unit === 'line' ? { zh: '行', en: 'line' } : { zh: '个对象', en: 'object' };
  return {
    zh: `第 ${list} ${of.zh}${many ? `等，共 ${count} ${of.zh}` : ''}`,
    en: `${of.en}${count > 1 ? 's' : ''} ${first.join(', ')}${many ? ` and others, ${count} in all` : ''}`,
  };
}
