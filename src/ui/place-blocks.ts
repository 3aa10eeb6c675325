/**
 * Where names and badges of regions go: none overlaps another, badges keep clear of marks, and bare
 * names cover as little of them as possible. Pure; a search over rings of offsets. On the screen
 * lengths are pixels; a sheet says how many of its millimetres make one.
 */
export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export interface Block {
  id: string;
  /** Where its middle belongs. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** How far it may be moved from there; Infinity for what must be drawn. */
  mayMove: number;
  /** True for a bare name, which may lie under a mark; a badge may not. */
  mayCover?: boolean;
  /** Whether a moved middle is still acceptable (inside its county). Absent: everywhere. */
  allows?: (x: number, y: number) => boolean;
}

const DIRECTIONS = 16;
const STEP_PX = 6;
/** Rings searched for a block that must be drawn: enough to leave any crowd. */
const MOST_RINGS = 120;
const GAP_PX = 3;
/**
 * A move sideways costs so much more than one up or down: it soon leads a wide plate over the edge
 * of a narrow screen.
 */
const SIDEWAYS_COST = 1.5;
/** Covering one square pixel of a mark costs as much as moving this many pixels. */
const COVER_COST = 0.3;
/** A bare name may lose an edge under marks, but no letter: a quarter is one of four. */
const MOST_COVER = 0.08;

/**
 * The middle of each block that finds a place; blocks come in order of importance, and one that
 * finds none is absent from the answer.
 * @param marks boxes of the marks
 * @param taken boxes that stand already
 * @param pixel length of a pixel in the unit of all others
 */
export function placeBlocks(
  blocks: readonly Block[],
  marks: readonly Box[],
  taken: readonly Box[] = [],
  pixel = 1,
): Map<string, { x: number; y: number; box: Box }> {
  const boxes = [...taken];
  const placed = new Map<string, { x: number; y: number; box: Box }>();
  for (const block of blocks) {
    const spot = bestSpot(block, boxes, marks, pixel);
    if (!spot) continue;
    const box = boxAt(block, spot.x, spot.y);
    boxes.push(box);
    placed.set(block.id, { ...spot, box });
  }
  return placed;
}

function bestSpot(block: Block, boxes: readonly Box[], marks: readonly Box[], pixel: number) {
  const step = STEP_PX * pixel;
  const rings = Math.min(Math.floor(block.mayMove / step), MOST_RINGS);
  let best: { x: number; y: number } | undefined;
  let bestCost = Infinity;
  for (let ring = 0; ring <= rings; ring++) {
    // Moving further can only cost more.
    if (ring * step >= bestCost) break;
    for (let turn = 0; turn < (ring === 0 ? 1 : DIRECTIONS); turn++) {
      // Downwards first: what belongs to a place is looked for below its name.
      const angle = Math.PI / 2 + (turn * 2 * Math.PI) / DIRECTIONS;
      const x = block.x + ring * step * Math.cos(angle);
      const y = block.y + ring * step * Math.sin(angle);
      if (ring > 0 && block.allows && !block.allows(x, y)) continue;
      const box = boxAt(block, x, y);
      if (boxes.some((other) => overlap(box, other, GAP_PX * pixel) > 0)) continue;
      const covered = marks.reduce((sum, mark) => sum + overlap(box, mark, 0), 0);
      if (covered > (block.mayCover ? MOST_COVER * block.width * block.height : 0)) continue;
      const moved = Math.hypot((x - block.x) * SIDEWAYS_COST, y - block.y);
      const cost = moved + (covered / pixel) * COVER_COST;
      if (cost < bestCost) {
        bestCost = cost;
        best = { x, y };
      }
    }
  }
  return best;
}

function boxAt({ width, height }: Block, x: number, y: number): Box {
  return { x0: x - width / 2, y0: y - height / 2, x1: x + width / 2, y1: y + height / 2 };
}

/** Common area of two boxes that are to keep `gap` apart. */
export function overlap(a: Box, b: Box, gap: number): number {
  const w = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0) + gap;
  const h = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0) + gap;
  return w > 0 && h > 0 ? w * h : 0;
}
