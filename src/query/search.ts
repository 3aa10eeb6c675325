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

/** @param pinyin for features[i], words of syllables and initials as the build writes them */
export function buildSearchIndex(
  features: readonly AtlasFeature[],
  pinyin: readonly string[],
): SearchIndex {
  return {
    names: features.map(({ properties: p }) => fold(p.name)),
    texts: features.map(({ properties: p }) =>
      fold(
        [
          p.placePrinted,
          p.township,
          p.operator,
          p.minerals?.join(' '),
          p.nameOcr,
          p.scale,
          p.capacity,
          p.document,
          p.documentNumber,
          p.id,
        ].join('\n'),
      ),
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
  if (/^[a-z]+$/.test(word)) {
    const pinyin = index.pinyin[i]!;
    const hit = pinyin.indexOf(word);
    if (hit >= 0) return hit === 0 || pinyin[hit - 1] === ' ' ? 3 : 2;
  }
  return 0;
}
