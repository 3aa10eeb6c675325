/** Blocks poured into columns. */
import type { Block } from './block';
import type { Command } from './commands';

export interface Columns {
  columns: Block[][];
  /** Of the longest column. */
  height: number;
}

/** At most `count` columns, as short as they can be (to half a unit). No group is broken. */
export function balance(groups: readonly Block[][], count: number): Columns {
  const whole = pour(groups, Infinity);
  if (count <= 1) return whole;
  let [low, high] = [0, whole.height];
  let best = whole;
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    const poured = pour(groups, middle);
    if (poured.columns.length <= count && poured.height <= middle) {
      best = poured;
      high = middle;
    } else {
      low = middle;
    }
  }
  return best;
}

/**
 * As many columns as it takes when none may be longer than `height`; a group that is longer by
 * itself makes its column so.
 */
export function pour(groups: readonly Block[][], height: number): Columns {
  const columns: Block[][] = [];
  for (const group of groups) {
    const last = columns.at(-1);
    if (last && heightOf([...last, ...group]) <= height) last.push(...group);
    else columns.push([...group]);
  }
  return { columns, height: Math.max(0, ...columns.map(heightOf)) };
}

/** Draws columns of equal width side by side. */
export function drawColumns(
  { columns }: Columns,
  x: number,
  y: number,
  width: number,
  gap: number,
): Command[] {
  return columns.flatMap((blocks, i) => drawStack(blocks, x + i * (width + gap), y));
}

export function drawStack(blocks: readonly Block[], x: number, y: number): Command[] {
  let top = y;
  return blocks.flatMap((block, i) => {
    if (i > 0) top += block.above ?? 0;
    const commands = block.at(x, top);
    top += block.height;
    return commands;
  });
}

export function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block, i) => sum + block.height + (i > 0 ? (block.above ?? 0) : 0), 0);
}

/** The smallest groups: headings together with the row that follows them. */
export function groupsOf(sections: readonly Block[][]): Block[][] {
  const groups: Block[][] = [];
  for (const block of sections.flat()) {
    const last = groups.at(-1);
    if (last?.at(-1)?.stays) last.push(block);
    else groups.push([block]);
  }
  return groups;
}
