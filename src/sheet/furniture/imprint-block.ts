/** Who made the sheet and when, what it is worth as a map, and the field for its approval number. */
import { POINT } from '../draw/drawing';
import { flowing, type BlockContent } from './flow';
import { ruled } from './lists';
import { textPiece, type Look } from './pieces';
import { sans, serif, type Setting } from './setting';

export interface Imprint {
  atlas: string;
  /** In the accent's colour: that nobody has reviewed the map. */
  notice: string;
  lines: readonly string[];
}

export function imprintBlock({ atlas, notice, lines }: Imprint, setting: Setting): BlockContent {
  const { type, inks, measure } = setting;
  const letter = type.note * POINT;
  return ruled(
    flowing({
      points: type.note,
      column: { least: 18 * letter, most: 44 * letter },
      gap: letter * 2,
      sections(width, factor) {
        const line: Look = { font: sans(type.note * factor), colour: inks.quiet, leading: 1.3 };
        const name: Look = { font: serif(type.body * factor), colour: inks.ink };
        const loud: Look = { ...line, font: sans(type.note * factor, 700), colour: inks.accent };
        const above = line.font.size * 0.2;
        return [
          [{ ...textPiece(atlas, name, width, measure), stays: true }],
          [{ ...textPiece(notice, loud, width, measure), above }],
          ...lines.map((text) => [{ ...textPiece(text, line, width, measure), above }]),
        ];
      },
    }),
    setting,
  );
}
