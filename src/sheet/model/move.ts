/** Moving and resizing blocks, by mouse and by keyboard. Lengths in millimetres of the page. */
import type { Box } from '../draw/drawing';
import { rounded } from './boxes';
import type { PageSize } from './paper';
import type { BlockId, SheetSpec } from './spec';

/** A step of an arrow key, and of one with Shift. */
export const STEP_MM = 1;
export const BIG_STEP_MM = 10;

/** With less, a block cannot be read or grasped. */
export const LEAST_SIZE: Record<BlockId, { width: number; height: number }> = {
  title: { width: 30, height: 5 },
  subtitle: { width: 30, height: 3 },
  figures: { width: 30, height: 8 },
  map: { width: 40, height: 40 },
  legend: { width: 22, height: 10 },
  scale: { width: 30, height: 8 },
  north: { width: 6, height: 8 },
  inset: { width: 15, height: 15 },
  table: { width: 60, height: 12 },
  sources: { width: 40, height: 6 },
  credits: { width: 30, height: 5 },
  imprint: { width: 30, height: 5 },
  qr: { width: 14, height: 14 },
};

/** What of a block the pointer holds: its middle is moved with `moveBlock`. */
export type Handle = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw';

/** The spec with a block moved by so much; the block stops at the page's edge. */
export function moveBlock(
  spec: SheetSpec,
  id: BlockId,
  from: Box,
  dx: number,
  dy: number,
  page: PageSize,
): SheetSpec {
  return withBox(spec, id, keptOnPage(id, { ...from, x: from.x + dx, y: from.y + dy }, page));
}

/** The spec with one or two edges of a block moved; the opposite edges stay where they are. */
export function sizeBlock(
  spec: SheetSpec,
  id: BlockId,
  from: Box,
  handle: Handle,
  dx: number,
  dy: number,
  page: PageSize,
): SheetSpec {
  const least = LEAST_SIZE[id];
  const [left, right] = edges(from.x, from.width, least.width, page.width, dx, [
    handle.includes('w'),
    handle.includes('e'),
  ]);
  const [top, bottom] = edges(from.y, from.height, least.height, page.height, dy, [
    handle.includes('n'),
    handle.includes('s'),
  ]);
  const box = { x: left, y: top, width: right - left, height: bottom - top };
  return withBox(spec, id, keptOnPage(id, box, page));
}

/** The spec with the block back where its preset has it. */
export function resetBlock(spec: SheetSpec, id: BlockId): SheetSpec {
  const blocks = { ...spec.blocks };
  const on = blocks[id]?.on;
  delete blocks[id];
  return { ...spec, blocks: on === undefined ? blocks : { ...blocks, [id]: { on } } };
}

/** At least as large as the block must be, at most as large as the page, and on it. */
export function keptOnPage(id: BlockId, box: Box, page: PageSize): Box {
  const least = LEAST_SIZE[id];
  const width = Math.min(Math.max(box.width, least.width), page.width);
  const height = Math.min(Math.max(box.height, least.height), page.height);
  return rounded({
    x: Math.min(Math.max(0, box.x), page.width - width),
    y: Math.min(Math.max(0, box.y), page.height - height),
    width,
    height,
  });
}

function withBox(spec: SheetSpec, id: BlockId, box: Box): SheetSpec {
  return { ...spec, blocks: { ...spec.blocks, [id]: { ...spec.blocks[id], box } } };
}

function edges(
  from: number,
  size: number,
  least: number,
  most: number,
  by: number,
  [first, last]: [boolean, boolean],
): [number, number] {
  const end = from + size;
  if (first) return [Math.min(Math.max(0, from + by), end - least), end];
  if (last) return [from, Math.max(Math.min(most, end + by), from + least)];
  return [from, end];
}
