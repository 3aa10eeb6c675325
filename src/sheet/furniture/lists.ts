/** Lists of texts under a heading: sources and credits. All entries, never cut. */
import { POINT } from '../draw/drawing';
import { LEAST_POINTS } from '../model/type-scale';
import { flowing, NOTHING, type BlockContent } from './flow';
import { linePieces, textPiece, type Look } from './pieces';
import { HAIRLINE, sans, serif, type Setting } from './setting';

const LEAST_LETTERS = 24;
const MOST_LETTERS = 56;

/** @param runIn one entry after the other in one paragraph, which saves half of the room */
export function listBlock(
  title: string,
  items: readonly string[],
  setting: Setting,
  { colour = 'ink', runIn = false }: { colour?: 'ink' | 'quiet'; runIn?: boolean } = {},
): BlockContent {
  if (!items.length) return NOTHING;
  const { type, inks, measure, lang } = setting;
  const mark = lang === 'zh' ? '；' : '; ';
  const letter = type.note * POINT;
  const flow = flowing({
    points: type.note,
    column: { least: LEAST_LETTERS * letter, most: MOST_LETTERS * letter },
    gap: letter * 2,
    heading(width, factor) {
      const points = Math.max(LEAST_POINTS, type.body * factor);
      const look: Look = { font: serif(points), colour: inks.ink, leading: 1.5 };
      return textPiece(title, look, width, measure);
    },
    sections(width, factor) {
      const look: Look = { font: sans(type.note * factor), colour: inks[colour], leading: 1.3 };
      if (runIn) return linePieces(items.join(mark), look, width, measure).map((line) => [line]);
      const above = look.font.size * 0.28;
      return items.map((item) => [{ ...textPiece(item, look, width, measure), above }]);
    },
  });
  return ruled(flow, setting);
}

/** A hairline above a block, so that lists stand apart without boxes. */
export function ruled(content: BlockContent, { inks, type }: Setting): BlockContent {
  const air = type.note * POINT * 0.5;
  return {
    need: (width, smallest) => {
      const height = content.need(width, smallest);
      return height ? height + air : 0;
    },
    draw(box) {
      const fitted = content.draw({ ...box, y: box.y + air, height: box.height - air });
      const d = `M${box.x} ${box.y}h${box.width}`;
      const rule = { kind: 'path', d, stroke: { colour: inks.line, width: HAIRLINE } } as const;
      return { ...fitted, height: fitted.height + air, children: [rule, ...fitted.children] };
    },
  };
}
