import type { TextMark } from '../draw/drawing';
import type { Line } from './type';

/** A line of text with its left end at (x, y) on the baseline. */
export function textMark(
  { text, font, width, spacing }: Line,
  x: number,
  y: number,
  colour: string,
  halo?: { colour: string; width: number },
): TextMark {
  return {
    ...{ kind: 'text', text, font, width, colour, x, y },
    ...(spacing ? { spacing } : {}),
    ...(halo ? { halo } : {}),
  };
}
