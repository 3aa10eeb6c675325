/** The column beside the map: the legend, and under it inset, scale and north arrow. */
import type { Box } from '../draw/drawing';
import { stack, type Band, type Boxes, type Ground, type Need } from './band';
import { columns } from './boxes';
import type { BlockId } from './spec';

/** Width of the column beside the map: the narrowest that holds what belongs into it; 0 for none. */
export function sideWidth(band: Band, width: number, ground: Ground): number {
  if (band.t !== 'map' || !band.side?.some((block) => ground.need(block, width))) return 0;
  const widths = (band.widths ?? []).map((share) => share * width);
  const fits = (smallest: boolean) =>
    widths.find((side) => sideHeight(band.side!, side, ground, smallest) <= ground.mapHeight);
  return fits(false) ?? fits(true) ?? widths.at(-1) ?? 0;
}

function sideHeight(
  side: readonly BlockId[],
  width: number,
  ground: Ground,
  smallest: boolean,
): number {
  const { need, gap } = ground;
  const pair = side.includes('legend') ? pairHeight(width, ground) : 0;
  if (pair) return stack([need('legend', width, smallest), pair], gap);
  const alone = side.filter((block) => block !== 'scale' && block !== 'north');
  const heights = alone.map((block) => (block === 'table' ? 0 : need(block, width, smallest)));
  return stack([...heights, side.includes('scale') ? scaleHeight(width, ground) : 0], gap);
}

export function placeMap(band: Band & { t: 'map' }, box: Box, ground: Ground): Boxes {
  const side = sideWidth(band, box.width, ground);
  if (!side) return { map: box };
  const [map, beside] = columns(box, [box.width - side - ground.gap, side], ground.gap);
  return { map: map!, ...placeSide(band.side!, beside!, ground) };
}

/** A column of at least this width has the inset beside the scale, millimetres. */
const ROOMY = 58;
/** Width of such an inset in its column; its height is larger by `UPRIGHT`, as provinces go here. */
const INSET_SHARE = 0.4;
const UPRIGHT = 1.25;

/** Whether inset and scale stand side by side under the legend, and how high. */
export function pairHeight(width: number, { need, gap }: Ground): number {
  if (width < ROOMY || !need('inset', width)) return 0;
  const scale = scaleParts(width * (1 - INSET_SHARE) - gap, need, gap);
  if (!scale.height) return 0;
  return Math.max(scale.height, Math.min(need('inset', width), width * INSET_SHARE * UPRIGHT));
}

/** North arrow above the scale. */
function scaleParts(width: number, need: Need, gap: number) {
  const [scale, north] = [need('scale', width), need('north', width)];
  return { scale, north, height: stack([north, scale], gap / 2) };
}

/** The inset at the left, the scale at the lower right, the north arrow above it. */
function placePair(box: Box, { need, gap }: Ground): Boxes {
  const left = Math.min(box.width * INSET_SHARE, box.height / UPRIGHT);
  const [inset, right] = columns(box, [left, box.width - left - gap], gap);
  const { scale, north } = scaleParts(right!.width, need, gap);
  const bottom = box.y + box.height;
  const width = north * NORTH_SHAPE;
  return {
    inset: inset!,
    ...(scale ? { scale: { ...right!, y: bottom - scale, height: scale } } : {}),
    ...(north
      ? {
          north: {
            ...{ x: right!.x, y: bottom - scale - (scale ? gap / 2 : 0) - north },
            ...{ width, height: north },
          },
        }
      : {}),
  };
}

/** From below: scale and north arrow, the inset; the first block of the list takes what is left. */
export function placeSide(side: readonly BlockId[], box: Box, ground: Ground): Boxes {
  const { need, gap } = ground;
  const boxes: Boxes = {};
  const pair = pairHeight(box.width, ground);
  if (pair && side.includes('inset') && !side.includes('legend')) {
    const { height } = scaleParts(box.width * (1 - INSET_SHARE) - gap, need, gap);
    if (height <= box.height) return placePair(box, ground);
  }
  if (side.includes('legend') && pair && pair <= box.height) {
    const y = box.y + box.height - pair;
    const legend = need('legend', box.width) ? { legend: { ...box, height: y - gap - box.y } } : {};
    return { ...legend, ...placePair({ ...box, y, height: pair }, ground) };
  }
  let bottom = box.y + box.height;
  const take = (height: number): Box => {
    const from = Math.max(box.y, bottom - height);
    const taken = { ...box, y: from, height: bottom - from };
    bottom = Math.max(box.y, from - gap);
    return taken;
  };
  if (side.includes('scale')) {
    const height = scaleHeight(box.width, ground);
    if (height) {
      const row = take(height);
      const north = northWidth(box.width, need);
      const scale = need('scale', box.width) ? row.width - (north ? north + gap : 0) : 0;
      if (scale) boxes.scale = { ...row, width: scale };
      if (north) boxes.north = { ...row, x: row.x + row.width - north, width: north };
    }
  }
  if (side.includes('inset') && need('inset', box.width)) {
    const wanted = need('inset', box.width);
    const legend = side.includes('legend') ? need('legend', box.width) : 0;
    const left = bottom - box.y - (legend ? legend + gap : 0);
    // A long legend takes from the inset, but not all.
    const place = take(Math.min(wanted, Math.max(left, wanted * (legend ? 0.55 : 1))));
    boxes.inset = { ...place, width: Math.min(place.width, place.height) };
  }
  const first = (['legend', 'table'] as const).find((block) => side.includes(block));
  if (first && need(first, box.width)) boxes[first] = { ...box, height: bottom - box.y };
  return boxes;
}

export function scaleHeight(width: number, { need, gap }: Ground): number {
  const north = northWidth(width, need);
  return Math.max(need('scale', width - (north ? north + gap : 0)), need('north', width));
}

/** A north arrow is taller than wide. */
function northWidth(width: number, need: Need): number {
  return Math.min(need('north', width) * NORTH_SHAPE, width / 3);
}
const NORTH_SHAPE = 0.8;
