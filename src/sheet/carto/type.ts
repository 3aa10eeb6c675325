/** Letters on the map, in points, and the room that they take. */
import { POINT, type Font, type FontFamily, type FontWeight, type Measure } from '../draw/drawing';
import type { Box } from '../../ui/place-blocks';

export const TYPE = {
  city: { pt: 12, spacing: 0.12, family: 'serif', weight: 700 },
  county: { pt: 9, spacing: 0.16, family: 'serif', weight: 700 },
  area: { pt: 7, spacing: 0.04, family: 'sans', weight: 400 },
  township: { pt: 6.5, spacing: 0, family: 'serif', weight: 400 },
  thing: { pt: 6.2, spacing: 0, family: 'sans', weight: 400 },
  zone: { pt: 6, spacing: 0, family: 'sans', weight: 400 },
  prefecture: { pt: 8, spacing: 0.24, family: 'serif', weight: 400 },
  province: { pt: 11, spacing: 0.5, family: 'serif', weight: 400 },
  count: { pt: 6.5, spacing: 0, family: 'sans', weight: 700 },
  grid: { pt: 6, spacing: 0, family: 'sans', weight: 400 },
} as const satisfies Record<string, TypeStyle>;

export interface TypeStyle {
  pt: number;
  /** Of the size, after each letter. */
  spacing: number;
  family: FontFamily;
  weight: FontWeight;
}

/** Names that grow with the scale: a county is a hand wide on its own sheet. */
const GROWING: Partial<Record<keyof typeof TYPE, number>> = {
  city: 1.5,
  county: 1.55,
  area: 1.25,
  township: 1.3,
  thing: 1.15,
};
/** Scale denominators between which they grow. */
const SMALL = 800_000;
const LARGE = 150_000;

/** The style of a name at a scale denominator. */
export function styleAt(name: keyof typeof TYPE, scale: number): TypeStyle {
  const most = GROWING[name] ?? 1;
  const share = Math.log(SMALL / scale) / Math.log(SMALL / LARGE);
  const grown = 1 + (most - 1) * Math.min(1, Math.max(0, share));
  return { ...TYPE[name], pt: Math.round(TYPE[name].pt * grown * 10) / 10 };
}

export function fontOf({ pt, family, weight }: TypeStyle): Font {
  return { family, weight, size: pt * POINT };
}

/** Height of a line's ink above and below its baseline, of the size: that of Chinese letters. */
export const ASCENT = 0.86;
export const DESCENT = 0.12;

const CHINESE = /[\u2e80-\u9fff]/;

export interface Line {
  text: string;
  font: Font;
  /** Millimetres after each letter. */
  spacing: number;
  /** Without the space after the last letter. */
  width: number;
}

export function lineOf(words: string, style: TypeStyle, measure: Measure): Line {
  // Chinese fonts draw this sign as wide as one of their letters: De’an would fall apart.
  const text = CHINESE.test(words) ? words : words.replaceAll('’', "'");
  const font = fontOf(style);
  const spacing = style.spacing * font.size;
  const width = measure(text, font) + spacing * Math.max(0, [...text].length - 1);
  return { text, font, spacing, width };
}

/** What a line with its left end at (x, y) on the baseline covers. */
export function boxOfLine({ width, font }: Line, x: number, y: number): Box {
  return { x0: x, y0: y - ASCENT * font.size, x1: x + width, y1: y + DESCENT * font.size };
}
