/** Columns of lists at the foot of a page: table, sources, credits, imprint. */
import type { Box } from '../draw/drawing';
import { between, stack, type Band, type Boxes, type Ground, type Need, type Wish } from './band';
import type { BlockId } from './spec';

export type ListColumn = keyof typeof STACKS;

/** Blocks above each other in a column; `foot`: imprint with the QR code at its right. */
export const STACKS = {
  table: ['table'],
  sources: ['sources'],
  texts: ['sources', 'credits'],
  tail: ['credits', 'foot'],
  foot: ['foot'],
} as const satisfies Record<string, readonly (BlockId | 'foot')[]>;

export function listWish(band: Band & { t: 'lists' }, width: number, ground: Ground): Wish {
  const widths = listWidths(band, width, ground);
  const height = (smallest: boolean) =>
    Math.max(
      ...band.columns.map((what, i) =>
        widths[i] ? listHeight(what, widths[i], ground, smallest) : 0,
      ),
    );
  return { want: height(false), least: height(true) };
}

function listHeight(what: ListColumn, width: number, ground: Ground, smallest = false): number {
  const heights = STACKS[what].map((row) => rowHeight(row, width, ground, smallest));
  return stack(heights, ground.gap);
}

function rowHeight(
  row: BlockId | 'foot',
  width: number,
  { need, gap, tableHeight }: Ground,
  smallest: boolean,
): number {
  // A table of a few rows says that there is one.
  if (row === 'table') return Math.min(need('table', width), tableHeight * (smallest ? 0.3 : 1));
  if (row !== 'foot') return need(row, width, smallest);
  const { qr, imprint } = footRow(width, need, gap);
  return Math.max(need('imprint', imprint, smallest), qr);
}

/** The first shares with which the texts are not too long; columns without content give way. */
export function listWidths(band: Band & { t: 'lists' }, width: number, ground: Ground): number[] {
  const filled = band.columns.map((what) => listHeight(what, width, ground) > 0);
  const choices = band.shares.map((shares) => {
    const used = shares.map((share, i) => (filled[i] ? share : 0));
    const count = used.filter((share) => share).length;
    const total = used.reduce((sum, share) => sum + share, 0);
    const room = width - Math.max(0, count - 1) * ground.gap;
    return used.map((share) => (total ? (share / total) * room : 0));
  });
  const fits = (among: readonly number[][], smallest: boolean) =>
    among.find((widths) =>
      band.columns.every(
        (what, i) =>
          what === 'table' ||
          !widths[i] ||
          listHeight(what, widths[i], ground, smallest) <= ground.listHeight,
      ),
    );
  // Small type before a column is left out.
  const whole = choices.filter((widths) => widths.every((width, i) => width > 0 || !filled[i]));
  const found =
    fits(whole, false) ?? fits(whole, true) ?? fits(choices, false) ?? fits(choices, true);
  if (found) return found;
  // Too long for any: where the longest text is shortest.
  const longest = (widths: number[]) =>
    Math.max(
      ...band.columns.map((what, i) =>
        what === 'table' || !widths[i] ? 0 : listHeight(what, widths[i], ground, true),
      ),
    );
  return choices.reduce((best, widths) => (longest(widths) < longest(best) ? widths : best));
}

function footRow(width: number, need: Need, gap: number): { qr: number; imprint: number } {
  const qr = need('qr', width);
  return { qr, imprint: width - (qr ? qr + gap : 0) };
}

/** The last block takes what is left; where room is short, each comes as close to its wish. */
export function placeStack(rows: readonly (BlockId | 'foot')[], box: Box, ground: Ground): Boxes {
  const { need, gap } = ground;
  const asked = rows
    .map((row) => ({
      row,
      want: rowHeight(row, box.width, ground, false),
      least: rowHeight(row, box.width, ground, true),
    }))
    .filter(({ want }) => want > 0);
  const heights = between(asked, box.height - Math.max(0, asked.length - 1) * gap);
  const boxes: Boxes = {};
  let y = box.y;
  asked.forEach(({ row }, i) => {
    const last = i === asked.length - 1;
    const place = { ...box, y, height: last ? box.y + box.height - y : heights[i]! };
    y += place.height + gap;
    if (row !== 'foot') boxes[row] = place;
    else {
      const { qr, imprint } = footRow(box.width, need, gap);
      if (need('imprint', imprint)) boxes.imprint = { ...place, width: imprint };
      if (qr) boxes.qr = { ...place, x: box.x + box.width - qr, width: qr };
    }
  });
  return boxes;
}
