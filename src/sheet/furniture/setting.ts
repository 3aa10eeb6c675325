/** What every block of furniture is set with: language, inks, sizes of type, measured letters. */
import type { Lang } from '../../atlas/text';
import { POINT, type Font, type Measure } from '../draw/drawing';
import type { TypeScale } from '../model/type-scale';

/** #rrggbb. */
export interface SheetInks {
  paper: string;
  ink: string;
  quiet: string;
  /** Hairlines. */
  line: string;
  accent: string;
}

export interface Setting {
  lang: Lang;
  theme: 'light' | 'dark';
  inks: SheetInks;
  type: TypeScale;
  measure: Measure;
}

export const SHEET_INKS: Record<'light' | 'dark', SheetInks> = {
  light: {
    paper: '#ffffff',
    ink: '#1d2530',
    quiet: '#5a6270',
    line: '#b9b2a2',
    accent: '#a32b1d',
  },
  dark: {
    paper: '#10161e',
    ink: '#eef2f7',
    quiet: '#a9b5c4',
    line: '#4a5869',
    accent: '#ff8a72',
  },
};

/** Width of hairlines in millimetres. */
export const HAIRLINE = 0.12;

export function sans(points: number, weight: 400 | 700 = 400): Font {
  return { family: 'sans', weight, size: points * POINT };
}

export function serif(points: number): Font {
  return { family: 'serif', weight: 700, size: points * POINT };
}
