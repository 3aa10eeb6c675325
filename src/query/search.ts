/**
 * Search over names, places, operators, minerals and documents, in Chinese and in pinyin.
 * The texts are folded once; a query is a plain scan, which for some thousands of features is
 * far below the 16 ms that typing may take.
 */
import type { AtlasFeature } from '../atlas/feature';

export interface SearchIndex {
  /** For features[i]: folded name; other searchable text; pinyin. */
  names: string[];
  texts: string[];
  pinyin: string[];
}

/** Full-width to half-width, lower case, no spaces: what a person would not tell apart. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·・•“”"'‘’()（）〔〕[\]]/g, '');
}

/**
 * @param pinyin for features[i], words of syllables and initials as the build writes them
 * @param regionNames the names of a city, county or functional area, by code
 */
export function buildSearchIndex(
  features: readonly AtlasFeature[],
  pinyin: readonly string[],
  regionNames: (code: string) => readonly string[] = () => [],
): SearchIndex {
  return {
    names: features.map(({ properties: p }) => fold(p.name)),
    texts: features.map(({ properties: p }) =>
      // Folded one by one: the line break keeps a word from matching across two fields.
      [
        p.placePrinted,
        p.township,
        p.operator,
        ...(p.minerals ?? []),
        p.nameOcr,
        p.scale,
        p.capacity,
        p.document,
        p.documentNumber,
        p.id,
        ...[p.city, p.area, ...p.counties].flatMap((code) => (code ? regionNames(code) : [])),
      ]
        .map((text) => fold(text ?? ''))
        .join('\n'),
    ),
    pinyin: features.map((_, i) => pinyin[i] ?? ''),
  };
}

/**
 * The rank of each feature for a query: 0 no match, higher is better. Every word of the query
 * must match somewhere. Name before place and operator before pinyin.
 */
export function searchRanks(index: SearchIndex, query: string): Float32Array {
  const words = query.trim().split(/\s+/).map(fold).filter(Boolean);
  const ranks = new Float32Array(index.names.length);
  if (!words.length) return ranks.fill(1);
  for (let i = 0; i < ranks.length; i++) {
    let rank = 0;
    for (const word of words) {
      const score = scoreWord(index, i, word);
      if (score === 0) {
        rank = 0;
        break;
      }
      rank += score;
    }
    ranks[i] = rank;
  }
  return ranks;
}

function scoreWord(index: SearchIndex, i: number, word: string): number {
  const name = index.names[i]!;
  const at = name.indexOf(word);
  if (at === 0) return name.length === word.length ? 10 : 8;
  if (at > 0) return 6;
  if (index.texts[i]!.includes(word)) return 4;
  // Keyboards write ü as v, and so does the build.
  const spelt = word.replaceAll('ü', 'v');
  if (!/^[a-z0-9]+$/.test(spelt)) return 0;
  const pinyin = index.pinyin[i]!;
  if (startsAWord(pinyin, spelt)) return 3;
  return pinyin.includes(spelt) ? 2 : 0;
}

/** Words are set apart by spaces, syllables from initials by a bar. */
function startsAWord(pinyin: string, word: string): boolean {
  for (let hit = pinyin.indexOf(word); hit >= 0; hit = pinyin.indexOf(word, hit + 1))
    if (hit === 0 || pinyin[hit - 1] === ' ' || pinyin[hit - 1] === '|') return true;
  return false;
}
