/**
 * Bands of a page: rows of blocks that know how much height they want at a width. The map's band
 * takes what the others leave.
 */
import type { Box } from '../draw/drawing';
import { stack, type Band, type Boxes, type Ground, type Wish } from './band';
import { columns } from './boxes';
import { listWidths, listWish, placeStack, STACKS } from './list-columns';
import { pairHeight, placeMap, placeSide, scaleHeight } from './side-column';

const none: Wish = { want: 0, least: 0 };
const firm = (height: number): Wish => ({ want: height, least: height });

export function wishOf(band: Band, width: number, ground: Ground): Wish {
  const { need, gap } = ground;
  switch (band.t) {
    case 'head':
      return firm(stack([need('title', width), need('subtitle', width)], gap * HEAD_GAP));
    case 'figures':
      return firm(need('figures', width));
    case 'map':
      return none;
    case 'keys': {
      const [left, right] = keyWidths(band.share, width, ground);
      const alone = stack([need('inset', right), scaleHeight(right, ground)], gap);
      const side = pairHeight(right, ground) || alone;
      const legend = (smallest: boolean) => left && need('legend', left, smallest);
      return {
        want: Math.max(legend(false), right && side),
        least: Math.max(legend(true), right && side * 0.85),
      };
    }
    case 'lists':
      return listWish(band, width, ground);
    case 'tail': {
      const widths = tailWidths(width, ground);
      const height = (smallest: boolean) =>
        Math.max(
          ...(['credits', 'imprint', 'qr'] as const).map((block, i) =>
            widths[i] ? need(block, widths[i], smallest) : 0,
          ),
        );
      return { want: height(false), least: height(true) };
    }
  }
}

export function placeBand(band: Band, box: Box, ground: Ground): Boxes {
  const { need, gap } = ground;
  switch (band.t) {
    case 'head': {
      const subtitle = need('subtitle', box.width);
      const between = subtitle ? gap * HEAD_GAP : 0;
      const title = Math.max(
        0,
        Math.min(need('title', box.width), box.height - subtitle - between),
      );
      const y = box.y + (title ? title + between : 0);
      return {
        ...(title ? { title: { ...box, height: title } } : {}),
        ...(subtitle ? { subtitle: { ...box, y, height: box.y + box.height - y } } : {}),
      };
    }
    case 'figures':
      return { figures: box };
    case 'map':
      return placeMap(band, box, ground);
    case 'keys': {
      const [left, right] = keyWidths(band.share, box.width, ground);
      const [legend, side] = columns(box, left ? [left, right] : [0, right], left ? gap : 0);
      return {
        ...(left ? { legend: legend! } : {}),
        ...(right ? placeSide(['inset', 'scale', 'north'], side!, ground) : {}),
      };
    }
    case 'lists': {
      const widths = listWidths(band, box.width, ground);
      const used = band.columns.map((what, i) => [what, widths[i]!] as const).filter(([, w]) => w);
      const places = columns(box, used.map(([, w]) => w), gap); // prettier-ignore
      return Object.assign(
        {},
        ...used.map(([what], i) => placeStack(STACKS[what], places[i]!, ground)),
      ) as Boxes;
    }
    case 'tail': {
      const widths = tailWidths(box.width, ground);
      const blocks = (['credits', 'imprint', 'qr'] as const).map((id, i) => [id, widths[i]!] as const); // prettier-ignore
      const used = blocks.filter(([, width]) => width);
      const places = columns(box, used.map(([, width]) => width), gap); // prettier-ignore
      return Object.fromEntries(used.map(([id], i) => [id, places[i]!]));
    }
  }
}

/** Between title and subtitle, as a share of the gap between blocks. */
const HEAD_GAP = 0.35;

function keyWidths(share: number, width: number, { need, gap }: Ground): [number, number] {
  const legend = need('legend', width) > 0;
  const side = (['inset', 'scale', 'north'] as const).some((block) => need(block, width));
  if (!legend) return [0, side ? width : 0];
  return side ? [share * width, (1 - share) * width - gap] : [width, 0];
}

/** Credits, imprint and QR code side by side. */
function tailWidths(width: number, { need, gap }: Ground): [number, number, number] {
  const qr = need('qr', width);
  const rest = width - (qr ? qr + gap : 0);
  const [credits, imprint] = [need('credits', width) > 0, need('imprint', width) > 0];
  if (!credits || !imprint) return [credits ? rest : 0, imprint ? rest : 0, qr];
  const left = (rest - gap) * 0.58;
  return [left, rest - gap - left, qr];
}
