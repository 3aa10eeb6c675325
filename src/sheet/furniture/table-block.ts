/** The table of the features shown: as many rows as fit, then how many more there are. */
import { sheetPageMessages } from '../../i18n/messages/sheet-page';
import { formatNumber } from '../../i18n/format';
import { POINT, type Box, type Mark } from '../draw/drawing';
import { LEAST_POINTS } from '../model/type-scale';
import { NOTHING, type BlockContent, type Fitted } from './flow';
import { keyEdge, lineHeight, textPiece, type Key, type Look } from './pieces';
import { HAIRLINE, sans, serif, type Setting } from './setting';
import { columnWidths } from './table-widths';

export interface TableRow {
  /** The feature's mark. */
  key: Key;
  cells: readonly string[];
}

export interface TableContent {
  title: string;
  heads: readonly string[];
  /** In order of importance: what comes last is left out first. */
  rows: readonly TableRow[];
}

/** Rows that are set in full to know how high the rest will be. */
const SAMPLE = 240;

export function tableBlock({ title, heads, rows }: TableContent, setting: Setting): BlockContent {
  if (!rows.length) return NOTHING;
  const { type, inks, lang, measure } = setting;
  const m = sheetPageMessages(lang);
  const kept = heads.map((_, i) => rows.some(({ cells }) => cells[i]));
  const only = <T>(all: readonly T[]) => all.filter((_, i) => kept[i]);
  const points = Math.max(LEAST_POINTS, type.note);

  const looksOf = (size: number) => ({
    title: { font: serif(type.body), colour: inks.ink } as Look,
    head: { font: sans(size, 700), colour: inks.quiet, leading: 1.25 } as Look,
    cell: { font: sans(size), colour: inks.ink, leading: 1.25 } as Look,
  });

  /** Everything that depends on the width and the size of type alone. */
  const setUp = (width: number, size: number) => {
    const { title: titleLook, head, cell } = looksOf(size);
    const edge = Math.min(keyEdge(cell), 3.4);
    const gap = size * POINT * 0.9;
    const sample = rows.slice(0, SAMPLE).map((row) => only(row.cells));
    const widths = columnWidths(
      only(heads).map((text) => measure(text, head.font)),
      sample.map((cells) => cells.map((text) => measure(text, cell.font))),
      width - edge - gap * only(heads).length,
    );
    const pad = size * POINT * 0.16;
    const line = (cells: readonly string[], look: Look, key?: Key) => {
      const pieces = cells.map((text, i) => textPiece(text, look, widths[i]!, measure));
      const height = Math.max(edge, ...pieces.map((piece) => piece.height)) + 2 * pad;
      return {
        height,
        at(x: number, y: number): Mark[] {
          let left = x + edge + gap;
          const first = Math.max(edge, lineHeight(look));
          return [
            ...(key ? key(x, y + pad + (first - edge) / 2, edge) : []),
            ...pieces.flatMap((piece, i) => {
              const marks = piece.at(left, y + pad + Math.max(0, first - lineHeight(look)) / 2);
              left += widths[i]! + gap;
              return marks;
            }),
          ];
        },
      };
    };
    const heading = textPiece(title, titleLook, width, measure);
    const header = line(only(heads), head);
    const more = (n: number) => textPiece(m.tableMore(formatNumber(n, lang)), { ...cell, colour: inks.quiet }, width, measure); // prettier-ignore
    return {
      heading,
      header,
      more,
      row: ({ cells, key }: TableRow) => line(only(cells), cell, key),
    };
  };

  const needs = new Map<number, number>();
  return {
    need(width) {
      const known = needs.get(width);
      if (known !== undefined) return known;
      const { heading, header, row } = setUp(width, points);
      const sample = rows.slice(0, SAMPLE).reduce((sum, one) => sum + row(one).height, 0);
      const all = sample * Math.max(1, rows.length / SAMPLE);
      const height = heading.height + header.height + all + 0.5;
      needs.set(width, height);
      return height;
    },
    draw(box) {
      const whole = drawAt(points, box);
      // Smaller type where that shows more rows.
      return whole.missing && points > LEAST_POINTS ? drawAt(LEAST_POINTS, box) : whole;
    },
  };

  function drawAt(size: number, box: Box): Fitted {
    const { heading, header, row, more } = setUp(box.width, size);
    const bottom = box.y + box.height;
    const rule = (y: number, width: number): Mark => ({
      kind: 'path',
      d: `M${box.x} ${y}h${box.width}`,
      stroke: { colour: width > HAIRLINE ? inks.ink : inks.line, width },
    });
    let y = box.y;
    const children = heading.at(box.x, y);
    y += heading.height;
    children.push(rule(y, HAIRLINE * 1.8), ...header.at(box.x, y));
    y += header.height;
    children.push(rule(y, HAIRLINE * 1.2));
    const foot = more(rows.length).height;
    let drawn = 0;
    for (const one of rows) {
      const line = row(one);
      const last = drawn === rows.length - 1;
      if (y + line.height + (last ? 0 : foot) > bottom + 0.02) break;
      if (drawn) children.push(rule(y, HAIRLINE * 0.8));
      children.push(...line.at(box.x, y));
      y += line.height;
      drawn++;
    }
    const missing = rows.length - drawn;
    if (missing) {
      const words = more(missing);
      children.push(...words.at(box.x, Math.min(y, bottom - words.height)));
      y += words.height;
    }
    children.push(rule(Math.min(y, bottom), HAIRLINE * 1.2));
    return { children, height: y - box.y, points: size, missing };
  }
}
