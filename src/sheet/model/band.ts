/** What the bands of a page are made of, and how heights are shared among them. */
import type { Box } from '../draw/drawing';
import type { ListColumn } from './list-columns';
import type { BlockId } from './spec';

export type Boxes = Partial<Record<BlockId, Box>>;
/**
 * Height in millimetres that a block wants at a width, or needs in the smallest type; 0 for a block
 * that is off or empty.
 */
export type Need = (block: BlockId, width: number, smallest?: boolean) => number;

export type Band =
  | { t: 'head' }
  | { t: 'figures' }
  /** `side`: blocks in a column beside the map; `widths`: shares of the page that it may take. */
  | { t: 'map'; side?: readonly BlockId[]; widths?: readonly number[] }
  /** The legend at the left with so much of the width, inset and scale at the right. */
  | { t: 'keys'; share: number }
  /** `shares`: of the width for each column, the wished ones first; 0 leaves a column out. */
  | { t: 'lists'; columns: readonly ListColumn[]; shares: readonly (readonly number[])[] }
  | { t: 'tail' };

export interface Ground {
  need: Need;
  gap: number;
  /** Height that a table is wished to have at most. */
  tableHeight: number;
  /** Height that a band of lists should not exceed. */
  listHeight: number;
  /** Height that the map will have about, for choosing the side column's width. */
  mapHeight: number;
}

export interface Wish {
  want: number;
  /** With less, something cannot be read. */
  least: number;
}

/** Heights within the room: as wished, or between that and the least, or all cut alike. */
export function between(wishes: readonly Wish[], room: number): number[] {
  const sum = (of: keyof Wish) => wishes.reduce((total, wish) => total + wish[of], 0);
  const [want, least] = [sum('want'), sum('least')];
  if (want <= room) return wishes.map((wish) => wish.want);
  const kept = want > least ? Math.max(0, (room - least) / (want - least)) : 0;
  const short = least > room ? Math.max(0, room) / least : 1;
  return wishes.map((wish) => (wish.least + kept * (wish.want - wish.least)) * short);
}

/** Heights above each other; what is empty takes no gap. */
export function stack(heights: readonly number[], gap: number): number {
  const used = heights.filter((height) => height > 0);
  return used.reduce((sum, height) => sum + height, 0) + Math.max(0, used.length - 1) * gap;
}
