/**
 * Fonts of names on the map. The style has no `glyphs` address, so MapLibre draws every letter with
 * the fonts of the computer: a font stack is a CSS list in one string. MapLibre reads the weight
 * from the first name of the list only, so each list begins with a name that says it.
 */
const SERIF = 'Noto Serif SC,Noto Serif CJK SC,Source Han Serif SC,Songti SC,SimSun,Georgia,serif';
const SANS =
  'Noto Sans SC,Noto Sans CJK SC,Source Han Sans SC,PingFang SC,Microsoft YaHei,Hiragino Sans GB,sans-serif';

export const SERIF_BOLD = [`Noto Serif SC Bold,${SERIF}`];
export const SERIF_REGULAR = [SERIF];
export const SANS_REGULAR = [SANS];
export const SANS_MEDIUM = [`Noto Sans SC Medium,${SANS}`];

/** The same for text drawn with a canvas. */
export const CANVAS_SERIF = SERIF.replace(/([^,]+ [^,]+)/g, '"$1"');
export const CANVAS_SANS = SANS.replace(/([^,]+ [^,]+)/g, '"$1"');
