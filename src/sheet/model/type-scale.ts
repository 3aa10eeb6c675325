/** Sizes of type: one body size that grows slowly with the page, and steps of it. Points. */
import { POINT } from '../draw/drawing';
import type { PageSize } from './paper';
import type { Preset } from './spec';

/** Nothing on a sheet is set smaller; below, print on office machines breaks. */
export const LEAST_POINTS = 6;
const STEP = 1.2;

export interface TypeScale {
  title: number;
  subtitle: number;
  heading: number;
  body: number;
  note: number;
  /** Large figures of a brief. */
  figure: number;
}

/** Steps above the body that a title stands: a figure in a report has its caption in the report. */
const TITLE_STEPS: Record<Preset, number> = { full: 6, slide: 4.4, brief: 5, figure: 3.6 };

export function typeScale({ width, height }: PageSize, preset: Preset): TypeScale {
  // 7 pt at A4, 8 at A3, 13 at A0: a wall sheet is read from farther, but not five times as far.
  const grown = 7 * (Math.min(width, height) / 210) ** 0.45;
  // A slide is read from the last row.
  const body = Math.min(16, Math.max(LEAST_POINTS, grown * (preset === 'slide' ? 1.4 : 1)));
  const step = (n: number) => body * STEP ** n;
  return {
    title: step(TITLE_STEPS[preset]),
    subtitle: step(0.6),
    heading: step(1),
    body,
    note: Math.max(LEAST_POINTS, step(-0.6)),
    figure: step(4),
  };
}

/** Space between blocks, in millimetres. */
export function gapOf(scale: TypeScale): number {
  return scale.body * POINT * 1.7;
}
