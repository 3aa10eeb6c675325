import { known } from '../problems';

/**
 * What a cell may hold. `figure`: 0 or more; `whole`: the same without decimals; `number`: any sign;
 * `date`: ISO, as fine as printed; `flag`: 1 or empty; a list of words: one of them.
 */
export type CellType =
  'text' | 'list' | 'figure' | 'whole' | 'number' | 'date' | 'flag' | readonly string[];

export type CellValue<T extends CellType> = T extends 'text' | 'date'
  ? string
  : T extends 'list'
    ? string[]
    : T extends 'figure' | 'whole' | 'number'
      ? number
      : T extends 'flag'
        ? true
        : T extends readonly (infer W)[]
          ? W
          : never;

export type Parsed = { value: string | number | true | string[] } | { reason: string };

/** Reads one non-empty, trimmed cell; a refusal says what is wrong and what would be right. */
export function parseCell(text: string, type: CellType): Parsed {
  const hidden = hiddenCharacter(text);
  if (hidden) return { reason: `hidden character ${hidden}: remove it` };
  switch (type) {
    case 'text':
      return { value: text };
    case 'list':
      return parseList(text);
    case 'figure':
    case 'whole':
    case 'number':
      return parseNumber(text, type);
    case 'date':
      return isIsoDate(text)
        ? { value: text }
        : { reason: `"${text}" is no date: write 2022, 2022-12 or 2022-12-01` };
    case 'flag':
      return text === '1' ? { value: true } : { reason: `"${text}": write 1 or leave it empty` };
    default:
      return type.includes(text)
        ? { value: text }
        : { reason: `unknown value "${text}" ${known(type)}` };
  }
}

/** Control and invisible format characters, and what a wrong encoding leaves behind. */
function hiddenCharacter(text: string): string | undefined {
  const found = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD]/u.exec(text)?.[0].codePointAt(0);
  return found === undefined ? undefined : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
}

function parseList(text: string): Parsed {
  const wrong = /[；，、,|]/.exec(text)?.[0];
  if (wrong) return { reason: `"${wrong}" in a list: join its parts by ";"` };
  const parts = text.split(';').map((part) => part.trim());
  if (parts.includes('')) return { reason: 'empty part in a list: remove the extra ";"' };
  const twice = parts.find((part, i) => parts.indexOf(part) !== i);
  return twice === undefined ? { value: parts } : { reason: `"${twice}" twice in a list` };
}

function parseNumber(text: string, type: 'figure' | 'whole' | 'number'): Parsed {
  if (!/^-?\d+(\.\d+)?$/.test(text))
    return { reason: `"${text}" is no number: write digits without separators or units` };
  const value = Number(text);
  if (type !== 'number' && value < 0) return { reason: `${text} is negative` };
  if (type === 'whole' && !Number.isSafeInteger(value))
    return { reason: `${text} is no whole number` };
  return { value };
}

/** A year, month or day that exists, from 1900 on. */
export function isIsoDate(text: string): boolean {
  const match = /^((?:19|20)\d\d)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether a span is impossible, judged at the coarser of the two dates: 2022-12 to 2022 is not. */
export function endsBeforeStart(start: string, end: string): boolean {
  const length = Math.min(start.length, end.length);
  return end.slice(0, length) < start.slice(0, length);
}
