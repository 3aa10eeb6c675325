/** A row of key figures: a large number, and under it what it counts. */
import { POINT, type Mark } from '../draw/drawing';
import type { BlockContent } from './flow';
import { NOTHING } from './flow';
import { lineHeight, textLine, textPiece, type Look } from './pieces';
import { LEAST_POINTS } from '../model/type-scale';
import { HAIRLINE, sans, serif, type Setting } from './setting';

export interface KeyFigure {
  value: string;
  label: string;
}

export function figuresBlock(
  figures: readonly KeyFigure[],
  note: string,
  setting: Setting,
): BlockContent {
  if (!figures.length) return NOTHING;
  const { type, inks, measure } = setting;
  const looks = (factor: number) => ({
    value: { font: serif(type.figure * factor), colour: inks.accent, leading: 1.15 } as Look,
    label: { font: sans(Math.max(LEAST_POINTS, type.note * factor)), colour: inks.quiet } as Look,
  });
  const air = type.body * POINT;
  const arrange = (width: number, factor: number) => {
    const { value, label } = looks(factor);
    const pad = air * 0.8;
    const least = Math.max(...figures.map((f) => measure(f.value, value.font)), air * 7) + pad;
    const perRow = Math.max(1, Math.min(figures.length, Math.floor((width + pad) / least)));
    const cell = (width + pad) / perRow;
    const labels = figures.map((f) => textPiece(f.label, label, cell - pad, measure));
    const row = lineHeight(value) + Math.max(...labels.map((piece) => piece.height));
    const rows = Math.ceil(figures.length / perRow);
    const foot = note ? textPiece(note, label, width, measure) : null;
    const height = rows * row + (rows - 1) * air * 0.5 + (foot ? foot.height + air * 0.3 : 0);
    return { value, labels, perRow, cell, row, height, pad, foot };
  };
  return {
    need: (width) => arrange(width, 1).height,
    draw(box) {
      const factors = [1, 0.9, 0.8, 0.7, 0.6, 0.5];
      const factor = factors.find((f) => arrange(box.width, f).height <= box.height + 0.02) ?? 0.5;
      const { value, labels, perRow, cell, row, height, pad, foot } = arrange(box.width, factor);
      const children: Mark[] = figures.flatMap((figure, i) => {
        const x = box.x + (i % perRow) * cell;
        const y = box.y + Math.floor(i / perRow) * (row + air * 0.5);
        const rule: Mark[] =
          i % perRow
            ? [
                {
                  kind: 'path',
                  d: `M${x - pad / 2} ${y + row * 0.1}v${row * 0.85}`,
                  stroke: { colour: inks.line, width: HAIRLINE },
                },
              ]
            : [];
        return [
          ...rule,
          textLine(figure.value, value, x, y, measure),
          ...labels[i]!.at(x, y + lineHeight(value)),
        ];
      });
      if (foot) children.push(...foot.at(box.x, box.y + height - foot.height));
      return {
        children,
        height,
        points: Math.max(LEAST_POINTS, type.note * factor),
        missing: height > box.height + 0.05 ? 1 : 0,
      };
    },
  };
}
