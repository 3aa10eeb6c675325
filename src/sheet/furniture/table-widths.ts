/** How a table's width is shared among its columns. */

/** No column is set narrower, millimetres. */
const LEAST = 8;

/**
 * Each column as wide as nine tenths of its cells ask; where that is too much, the widest give
 * first; what is left over goes to all in proportion.
 * @param heads widths of the column heads
 * @param cells widths of the cells, row by row
 */
export function columnWidths(
  heads: readonly number[],
  cells: readonly (readonly number[])[],
  room: number,
): number[] {
  const asked = heads.map((head, i) => {
    const sorted = cells.map((row) => row[i]!).sort((a, b) => a - b);
    const most = sorted[Math.floor((sorted.length - 1) * 0.9)] ?? 0;
    return Math.max(LEAST, head, most) * 1.01;
  });
  const total = asked.reduce((sum, width) => sum + width, 0);
  if (total <= room) return asked.map((width) => (width / total) * room);
  return levelled(asked, room);
}

/** The widest are cut to one level, so that the sum is the room. */
function levelled(asked: readonly number[], room: number): number[] {
  const sorted = [...asked].sort((a, b) => a - b);
  let rest = room;
  let level = room / asked.length;
  for (let i = 0; i < sorted.length; i++) {
    level = rest / (sorted.length - i);
    if (sorted[i]! >= level) break;
    rest -= sorted[i]!;
  }
  return asked.map((width) => Math.min(width, level));
}
