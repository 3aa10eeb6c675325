import { customPinyin, pinyin } from 'pinyin-pro';
import type { AtlasFeature } from '../../../src/atlas/feature';

/** Names that the dictionary reads otherwise than the people who live there. */
customPinyin({ 都昌: 'dū chāng' });

/**
 * What search reads for a feature: "jiujiangshi|jjs" (full syllables, initials) for its name and
 * then for its place, township and operator, joined by spaces. Lower case, a-z and 0-9 only.
 */
export function pinyinOf({ properties: p }: AtlasFeature): string {
  const texts = [p.name, p.placePrinted, p.township, p.operator];
  const words = texts.flatMap((text) => (text ? spell(text) : []));
  return [...new Set(words)].join(' ');
}

function spell(text: string): string {
  const syllables = pinyin(text, {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  });
  const plain = syllables.map((one) => one.toLowerCase().replace(/[^a-z0-9]/g, ''));
  const chinese = pinyin(text, { type: 'all', nonZh: 'consecutive' }).map((one) => one.isZh);
  const initials = plain.map((one, i) => (chinese[i] ? one.slice(0, 1) : one));
  return `${plain.join('')}|${initials.join('')}`;
}
