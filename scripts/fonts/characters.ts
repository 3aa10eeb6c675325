/** Which characters the fonts of sheets hold. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a user may type (GB 2312 and European letters) and what the app itself says: every
 * character in its sources and in the record.
 *
 * @param folders where the texts stand, searched to the bottom; those that do not exist are passed
 */
export function charactersOf(folders: readonly string[]): string {
  const all = new Set([...gb2312(), ...ranges(), ...folders.flatMap((folder) => texts(folder))]);
  return [...all].sort().join('');
}

/** All that its 94 by 94 table holds: 6,763 Chinese characters, punctuation, other alphabets. */
function gb2312(): string[] {
  const decoder = new TextDecoder('gb2312');
  const found: string[] = [];
  for (let row = 0xa1; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if ([...character].length === 1 && character !== '\ufffd') found.push(character);
    }
  return found;
}

/** First and last code point of what sheets need beyond it. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  // Latin with its accents, for names of pinyin and of other countries.
  [0xa0, 0x24f],
  [0x1e00, 0x1eff],
  // Dashes, quotes, primes; raised and lowered figures; currencies; numbers in forms; arrows.
  [0x2010, 0x205e],
  [0x2070, 0x209c],
  [0x20a0, 0x20bf],
  [0x2100, 0x218b],
  [0x2190, 0x21ff],
  // Operators, numbers in circles, boxes and simple shapes.
  [0x2200, 0x22ff],
  [0x2460, 0x25ff],
  // Chinese punctuation, numbers in brackets, units in one square, full-width forms.
  [0x3000, 0x303f],
  [0x3220, 0x33ff],
  [0xff00, 0xffef],
];

function ranges(): string[] {
  return RANGES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
  );
}

function texts(folder: string): string[] {
  const found = new Set<string>();
  for (const file of filesBelow(folder))
    for (const character of readFileSync(file, 'utf8').replace(/[\0-\x7f]+/g, ''))
      found.add(character);
  return [...found];
}

function filesBelow(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return /\.(ts|svelte|json)$/.test(path) ? [path] : [];
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name)));
}
