import { pinyin } from 'pinyin-pro';

/**
 * A township's name for the English map: 梅棠镇 -> Meitang. The spelling is computed, not printed
 * anywhere, so it is only a reading aid on the map; lists and exports keep the Chinese name.
 */
export function englishTownship(name: string): string {
  const proper = name.replace(/(?<=..)(街道办事处|街道|镇|乡)$/, '');
  const syllables = pinyin(proper, { toneType: 'none', type: 'array' });
  const word = syllables.reduce(
    // An apostrophe keeps a syllable that begins with a vowel apart: Xi'an.
    (text, one) => (text && /^[aeo]/.test(one) ? `${text}’${one}` : `${text}${one}`),
    '',
  );
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
