/** Pieces of furniture that know their height before they know their place. */
import type { Font, Mark, Measure } from '../draw/drawing';
import type { Stackable } from '../page/columns';
import { wrapText } from '../wrap';

export type Piece = Stackable<Mark>;

export interface Look {
  font: Font;
  /** #rrggbb. */
  colour: string;
  /** Of the em square. */
  leading?: number;
}

const LEADING = 1.32;

export const lineHeight = ({ font, leading = LEADING }: Look): number => font.size * leading;

/** A text wrapped to a width, its first line box beginning at y. */
export function textPiece(text: string, look: Look, width: number, measure: Measure): Piece {
  const lines = wrapText(text, width, (line) => measure(line, look.font));
  const step = lineHeight(look);
  return {
    height: lines.length * step,
    at: (x, y) => lines.map((line, i) => textLine(line, look, x, y + i * step, measure)),
  };
}

/** A text whose lines may go into several columns. */
export function linePieces(text: string, look: Look, width: number, measure: Measure): Piece[] {
  return wrapText(text, width, (line) => measure(line, look.font)).map((line) => ({
    height: lineHeight(look),
    at: (x, y) => [textLine(line, look, x, y, measure)],
  }));
}

/** One line whose line box begins at y: its baseline sits so that the letters stand mid-line. */
export function textLine(
  text: string,
  look: Look,
  x: number,
  y: number,
  measure: Measure,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Mark {
  const { font, colour } = look;
  const baseline = y + lineHeight(look) / 2 + font.size * 0.36;
  return {
    kind: 'text',
    ...{ text, font, colour, x, y: baseline, anchor },
    width: measure(text, font),
  };
}

/** Draws itself into the square of that edge with its upper left corner at (x, y). */
export type Key = (x: number, y: number, edge: number) => Mark[];

/** A small drawing with a text beside it; the drawing stands at the height of the first line. */
export function keyPiece(
  key: Key,
  text: string,
  look: Look,
  width: number,
  measure: Measure,
): Piece {
  const edge = keyEdge(look);
  const indent = edge * 1.28;
  const words = textPiece(text, look, width - indent, measure);
  const slack = edge - lineHeight(look);
  return {
    height: Math.max(edge, words.height + Math.max(0, slack) / 2),
    at: (x, y) => [
      ...key(x, y + Math.max(0, -slack) / 2, edge),
      ...words.at(x + indent, y + Math.max(0, slack) / 2),
    ],
  };
}

/** Edge of a key beside a text: large enough that its glyph can be told from others. */
export const keyEdge = ({ font }: Look): number => Math.max(3, font.size * 1.45);
