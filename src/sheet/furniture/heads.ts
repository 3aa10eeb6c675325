/** Title and subtitle. */
import { lineHeight, textPiece, type Look } from './pieces';
import { flowing, NOTHING, type BlockContent } from './flow';
import { sans, serif, type Setting } from './setting';

/** Bold serif, in one column; smaller where it would not fit. */
export function titleBlock(text: string, { type, inks, measure }: Setting): BlockContent {
  if (!text.trim()) return NOTHING;
  return flowing({
    points: type.title,
    column: { least: Infinity, most: Infinity },
    gap: 0,
    sections: (width, factor) => {
      const look: Look = { font: serif(type.title * factor), colour: inks.ink, leading: 1.24 };
      return [[textPiece(text, look, width, measure)]];
    },
  });
}

/** How old it is, how much stands on the map, what the filters leave out. */
export function subtitleBlock(
  lines: readonly string[],
  { type, inks, measure }: Setting,
): BlockContent {
  const said = lines.filter((line) => line.trim());
  if (!said.length) return NOTHING;
  return flowing({
    points: type.subtitle,
    column: { least: Infinity, most: Infinity },
    gap: 0,
    sections: (width, factor) => {
      const look: Look = { font: sans(type.subtitle * factor), colour: inks.quiet };
      return [
        said.map((line, i) => ({
          ...textPiece(line, look, width, measure),
          ...(i ? { above: lineHeight(look) * 0.06 } : {}),
        })),
      ];
    },
  });
}
