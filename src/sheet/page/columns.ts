/** Blocks poured into columns, whatever they are drawn with. */

/** What knows its height before it knows its place. */
export interface Stackable<Drawn> {
  height: number;
  /** True for a heading: never the last of a column. */
  stays?: boolean;
  /** Empty space above, left out at the head of a column. */
  above?: number;
  at(x: number, y: number): Drawn[];
}

type Heights = Pick<Stackable<unknown>, 'height' | 'above' | 'stays'>;

export interface Columns<B> {
  columns: B[][];
  /** Of the longest column. */
  height: number;
}

/** At most `count` columns, as short as they can be (to half a unit). No group is broken. */
export function balance<B extends Heights>(
  groups: readonly (readonly B[])[],
  count: number,
): Columns<B> {
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
export function pour<B extends Heights>(
  groups: readonly (readonly B[])[],
  height: number,
): Columns<B> {
  const columns: B[][] = [];
  for (const group of groups) {
    const last = columns.at(-1);
    if (last && heightOf([...last, ...group]) <= height) last.push(...group);
    else columns.push([...group]);
  }
  return { columns, height: Math.max(0, ...columns.map(heightOf)) };
}

/** Draws columns of equal width side by side. */
export function drawColumns<Drawn>(
  { columns }: Columns<Stackable<Drawn>>,
  x: number,
  y: number,
  width: number,
  gap: number,
): Drawn[] {
  return columns.flatMap((blocks, i) => drawStack(blocks, x + i * (width + gap), y));
}

export function drawStack<Drawn>(
  blocks: readonly Stackable<Drawn>[],
  x: number,
  y: number,
): Drawn[] {
  let top = y;
  return blocks.flatMap((block, i) => {
    if (i > 0) top += block.above ?? 0;
    const commands = block.at(x, top);
    top += block.height;
    return commands;
  });
}

export function heightOf(blocks: readonly Heights[]): number {
  return blocks.reduce((sum, block, i) => sum + block.height + (i > 0 ? (block.above ?? 0) : 0), 0);
}

/** The smallest groups: headings together with the row that follows them. */
export function groupsOf<B extends Heights>(sections: readonly (readonly B[])[]): B[][] {
  const groups: B[][] = [];
  for (const block of sections.flat()) {
    const last = groups.at(-1);
    if (last?.at(-1)?.stays) last.push(block);
    else groups.push([block]);
  }
  return groups;
}
