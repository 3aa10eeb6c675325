/** Pieces of a page that know their height before they know their place. */
import type { Tone } from '../palette';
import { wrapText } from '../wrap';
import type { Stackable } from './columns';
import type { Command, Measure, TextStyle } from './commands';

export type Block = Stackable<Command>;

export interface Look {
  style: TextStyle;
  tone: Tone;
  colour?: string;
  lineHeight: number;
}

/** A text wrapped to a width. */
export function textBlock(text: string, look: Look, width: number, measure: Measure): Block {
  const { style, lineHeight } = look;
  const lines = wrapText(text, width, (line) => measure(line, style));
  return {
    height: lines.length * lineHeight,
    at: (x, y) =>
      lines.map((line, i) => textLine(line, look, x, y + i * lineHeight, measure(line, style))),
  };
}

/** One line whose line box begins at y: its baseline sits so that the letters stand mid-line. */
export function textLine(text: string, look: Look, x: number, y: number, width: number): Command {
  const { style, tone, colour, lineHeight } = look;
  const baseline = y + lineHeight / 2 + style.size * 0.36;
  const ink = colour ? { tone, colour } : { tone };
  return { kind: 'text', text, style, ...ink, x, y: baseline, width };
}

/** A drawing with a text beside it; the drawing stands at the height of the first line. */
export function keyBlock(
  svg: string,
  text: string,
  look: Look,
  width: number,
  measure: Measure,
): Block {
  const indent = KEY + KEY_GAP;
  const words = textBlock(text, look, width - indent, measure);
  const slack = Math.max(0, KEY - look.lineHeight);
  return {
    height: Math.max(KEY, words.height + slack / 2),
    at: (x, y) => [
      {
        kind: 'svg',
        box: { x, y: y + Math.max(0, look.lineHeight - KEY) / 2, width: KEY, height: KEY },
        svg,
      },
      ...words.at(x + indent, y + slack / 2),
    ],
  };
}

/** Edge of a legend key, and the space to its text. */
const KEY = 20;
const KEY_GAP = 9;
