/** Where each block of a sheet stands: the preset's bands filled, then what the user has moved. */
import type { Box } from '../draw/drawing';
import { rounded } from './boxes';
import { between, type Band, type Boxes, type Ground, type Need, type Wish } from './band';
import { placeBand, wishOf } from './bands';
import { sideWidth } from './side-column';
import { keptOnPage } from './move';
import { pageSize, printable, type PageSize } from './paper';
import { PRESET_PLANS, type PresetPlan } from './presets';
import { BLOCKS, type BlockId, type SheetSpec } from './spec';
import { gapOf, typeScale } from './type-scale';

export interface SheetLayout {
  page: PageSize;
  boxes: Boxes;
}

/** Blocks that are on: the preset's, and what the user has switched. The map is always on. */
export function blocksOn({ preset, blocks }: Pick<SheetSpec, 'preset' | 'blocks'>): BlockId[] {
  const { blocks: own } = PRESET_PLANS[preset];
  return BLOCKS.filter((id) => id === 'map' || (blocks[id]?.on ?? own.includes(id)));
}

/**
 * @param need height in millimetres that each block wants at a width, in the type of the preset
 * (type-scale.ts)
 */
export function layoutSheet(spec: SheetSpec, need: Need): SheetLayout {
  const page = pageSize(spec);
  const on = new Set(blocksOn(spec));
  const boxes = presetBoxes(spec, page, (block, width, smallest) =>
    on.has(block) && width > 0 ? need(block, width, smallest) : 0,
  );
  for (const id of on) {
    const own = spec.blocks[id]?.box;
    if (own && (boxes[id] || need(id, own.width) > 0)) boxes[id] = keptOnPage(id, own, page);
  }
  return { page, boxes };
}

/** Of the printable height; a longer title is set smaller. */
const TALLEST_HEAD = 0.2;

function presetBoxes(spec: SheetSpec, page: PageSize, need: Need): Boxes {
  const inner = printable(page, spec.margin);
  const plan = PRESET_PLANS[spec.preset];
  const gap = gapOf(typeScale(page, spec.preset));
  const bands = bandsOf(plan, page, need, inner.width);
  const rough: Ground = {
    ...{ need, gap },
    tableHeight: inner.height * plan.tableShare,
    listHeight: inner.height * 0.29,
    mapHeight: inner.height * 0.55,
  };
  // The column beside the map is chosen for the map's height, which depends on it a little.
  const ground = { ...rough, mapHeight: bandHeights(bands, plan, page, inner, rough).map };
  const heights = bandHeights(bands, plan, page, inner, ground);
  const boxes: Boxes = {};
  let y = inner.y;
  bands.forEach((band, i) => {
    const height = band.t === 'map' ? heights.map : heights.others[i]!;
    if (height <= 0) return;
    Object.assign(boxes, placeBand(band, { ...inner, y, height }, ground));
    y += height + gap;
  });
  for (const [id, box] of Object.entries(boxes)) boxes[id as BlockId] = rounded(box);
  return boxes;
}

/** Millimetres; of the map's band itself, `others` has 0. */
function bandHeights(
  bands: readonly Band[],
  plan: PresetPlan,
  page: PageSize,
  inner: Box,
  ground: Ground,
): { map: number; others: number[] } {
  const band = bands.find(({ t }) => t === 'map')!;
  const side = sideWidth(band, inner.width, ground);
  const width = inner.width - (side ? side + ground.gap : 0);
  const heightOf = (share: number) =>
    Math.min((page.width * page.height * share) / width, inner.height);
  const wishes = bands.map((one) => wishOf(one, inner.width, ground));
  const used = wishes.filter(({ want }, i) => want > 0 || bands[i] === band).length;
  const free = inner.height - (used - 1) * ground.gap;
  const [wished, least] = [heightOf(plan.mapShare), heightOf(plan.leastMapShare)];
  const others = squeezed(bands, wishes, free - wished, free - least, inner.height * TALLEST_HEAD);
  return { map: free - others.reduce((sum, height) => sum + height, 0), others };
}

/** The preset's bands, and one more for a block that the user has switched on beyond them. */
function bandsOf(plan: PresetPlan, page: PageSize, need: Need, width: number): Band[] {
  const bands = page.width >= page.height ? plan.landscape : plan.portrait;
  const has = (test: (band: Band) => boolean) => bands.some(test);
  const figures: Band[] = has((band) => band.t === 'figures') ? [] : [{ t: 'figures' }];
  const held = has(
    (band) =>
      (band.t === 'lists' && band.columns.includes('table')) ||
      (band.t === 'map' && (band.side?.includes('table') ?? false)),
  );
  const table: Band[] = held ? [] : [{ t: 'lists', columns: ['table'], shares: [[1]] }];
  const extra = [...figures, ...table].filter((band) =>
    band.t === 'figures' ? need('figures', width) > 0 : need('table', width) > 0,
  );
  const after = bands.findIndex((band) => band.t === 'map') + 1;
  return [...bands.slice(0, after), ...extra, ...bands.slice(after)];
}

/**
 * Heights of the bands. First all give between what they want and what they need at least; then the
 * map goes down to its own least; only then is something too small to be read, but never a title.
 * @param room with the map as large as wished
 * @param most with the map as small as it may be
 */
function squeezed(
  bands: readonly Band[],
  wishes: readonly Wish[],
  room: number,
  most: number,
  tallestHead: number,
): number[] {
  const head = bands.findIndex((band) => band.t === 'head');
  const fixed = Math.min(wishes[head]?.want ?? 0, tallestHead);
  const rest = wishes.map((wish, i) => (i === head ? { want: 0, least: 0 } : wish));
  const least = rest.reduce((sum, wish) => sum + wish.least, 0);
  const heights = between(rest, Math.min(Math.max(room - fixed, least), most - fixed));
  return heights.map((height, i) => (i === head ? fixed : height));
}
