/**
 * The fonts of sheets: one file a face, made by scripts/fonts and the same on every machine, so that
 * a text is as wide on the screen as in print.
 */
import type { FontFamily, FontWeight } from '../draw/drawing';

export interface Face {
  family: FontFamily;
  weight: FontWeight;
  /** Below the page: a TrueType font in a zlib stream (RFC 1950). */
  file: string;
}

const face = (family: FontFamily, weight: FontWeight): Face => ({
  family,
  weight,
  file: `fonts/${family}-${weight}.ttf.zlib`,
});

export const FACES: readonly Face[] = [
  face('sans', 400),
  face('sans', 700),
  face('serif', 400),
  face('serif', 700),
];

export const faceKey = (family: FontFamily, weight: FontWeight) => `${family}-${weight}`;

/**
 * Names of the families for programs that open a sheet as SVG: the font itself, the fonts of the
 * same drawing that systems bring, what systems have instead, and what any program knows.
 */
export const FAMILY_NAMES: Record<FontFamily, string> = {
  sans: "'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', 'PingFang SC', sans-serif",
  serif: "'Noto Serif SC', 'Noto Serif CJK SC', 'Source Han Serif SC', SimSun, 'Songti SC', serif",
};
