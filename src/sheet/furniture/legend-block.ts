/** The legend as a block: sections with their keys, in as many columns as the box has room for. */
import { POINT } from '../draw/drawing';
import { LEAST_POINTS } from '../model/type-scale';
import { flowing, NOTHING, type BlockContent } from './flow';
import { dotKey } from './keys';
import type { LegendRow, LegendSection } from './legend-rows';
import { keyEdge, keyPiece, lineHeight, textPiece, type Look, type Piece } from './pieces';
import { sans, serif, type Setting } from './setting';

/** Letters of body type that a column needs at least and at most. */
const LEAST_LETTERS = 10.5;
const MOST_LETTERS = 30;

export function legendBlock(
  title: string,
  sections: readonly LegendSection[],
  setting: Setting,
): BlockContent {
  if (!sections.length) return NOTHING;
  const { type, inks, measure } = setting;
  const letter = type.body * POINT;
  return flowing({
    points: type.body,
    column: { least: LEAST_LETTERS * letter, most: MOST_LETTERS * letter },
    gap: letter * 1.6,
    heading: (width, factor) => textPiece(title, looksOf(setting, factor).title, width, measure),
    sections(width, factor) {
      const looks = looksOf(setting, factor);
      return sections.map((section) => sectionPieces(section, looks, width));
    },
  });

  function sectionPieces(
    { title: name, colour, code, rows }: LegendSection,
    looks: ReturnType<typeof looksOf>,
    width: number,
  ): Piece[] {
    const air = lineHeight(looks.row);
    const look = { ...looks.section, colour: colour ?? inks.quiet };
    const head =
      name && code && colour
        ? keyPiece(dotKey(colour), name, look, width, measure)
        : name && textPiece(name, look, width, measure);
    return [
      ...(head ? [{ ...head, stays: rows.length > 0, above: air * 0.5 }] : []),
      ...rows.map((row, i) => ({
        ...rowPiece(row, looks, width),
        above: !name && i === 0 ? air * 0.55 : air * 0.07,
      })),
    ];
  }

  function rowPiece({ key, text }: LegendRow, looks: ReturnType<typeof looksOf>, width: number) {
    return key
      ? keyPiece(key, text, looks.row, width, measure)
      : indented(textPiece(text, looks.note, width - keyEdge(looks.row) * 0.3, measure), looks);
  }

  function indented(piece: Piece, looks: ReturnType<typeof looksOf>): Piece {
    const by = keyEdge(looks.row) * 0.15;
    return { ...piece, at: (x, y) => piece.at(x + by, y) };
  }
}

function looksOf({ type, inks }: Setting, factor: number) {
  return {
    title: { font: serif(type.heading * factor), colour: inks.ink, leading: 1.5 },
    section: { font: sans(type.body * factor, 700), colour: inks.quiet },
    row: { font: sans(type.body * factor), colour: inks.ink, leading: 1.26 },
    note: {
      font: sans(Math.max(LEAST_POINTS, type.note * factor)),
      colour: inks.quiet,
      leading: 1.26,
    },
  } satisfies Record<string, Look>;
}
