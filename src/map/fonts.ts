/**
 * Fonts of names on the map. The style has no `glyphs` address, so MapLibre draws every letter with
 * the fonts of the computer: a font stack is a CSS list in one string. MapLibre reads the weight
 * from the first name of the list only, so each list begins with a name that says it.
 */
import type { Lang } from '../atlas/text';

const CHINESE_SERIF =
  'Noto Serif SC,Noto Serif CJK SC,Source Han Serif SC,Songti SC,SimSun,Georgia,serif';
/** Chinese fonts draw an apostrophe as wide as a character: English begins with a Latin font. */
const LATIN_SERIF = `Georgia,Noto Serif,Liberation Serif,Times New Roman,${CHINESE_SERIF}`;
const SANS =
  'Noto Sans SC,Noto Sans CJK SC,Source Han Sans SC,PingFang SC,Microsoft YaHei,Hiragino Sans GB,sans-serif';

export function serif(lang: Lang, weight: 'Regular' | 'Bold'): [string] {
  const fonts = lang === 'zh' ? CHINESE_SERIF : LATIN_SERIF;
  return [`${fonts.split(',')[0]} ${weight},${fonts}`];
}

export function sans(weight: 'Regular' | 'Medium'): [string] {
  return [`${SANS.split(',')[0]} ${weight},${SANS}`];
}

/** The same for text drawn with a canvas. */
export const CANVAS_SERIF = quoted(CHINESE_SERIF);
export const CANVAS_SANS = quoted(SANS);

function quoted(fonts: string): string {
  return fonts.replace(/[^,]+ [^,]+/g, '"$&"');
}
