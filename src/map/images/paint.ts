/** Paints the images of the map: marks from the shared SVG, donuts and plates with a canvas. */
import { kindOf, layerOf } from '../../atlas/catalogue';
import { totalOf, type LayerCounts } from '../../query/badges';
import type { Theme } from '../../state/view';
import { MARK_SIZE, markSvg } from '../../ui/mark';
import { CANVAS_SANS, CANVAS_SERIF } from '../fonts';
import { PALETTE } from '../palette';
import { PLATE, donutDiameter, plateSize, type ImageSpec, type PlateSpec } from './spec';

const PIN = { width: 40, height: 56, head: 20 };

/**
 * @param ratio device pixels per CSS pixel
 * @throws where the browser cannot paint it (an SVG that does not decode)
 */
export async function paint(spec: ImageSpec, ratio: number): Promise<ImageData> {
  switch (spec.t) {
    case 'mark':
      return drawing(MARK_SIZE, MARK_SIZE, ratio, await markPainter(spec, ratio));
    case 'pin':
      return pin(spec.theme, ratio, await markPainter(spec.mark, ratio));
    case 'donut': {
      const size = donutDiameter(totalOf(spec.counts)) + 4;
      return drawing(size, size, ratio, (ctx) =>
        donut(ctx, spec, size / 2, size / 2, size / 2 - 2),
      );
    }
    case 'plate':
      return plate(spec, ratio);
    case 'ring': {
      const size = spec.diameter + 16;
      return drawing(size, size, ratio, (ctx) => ring(ctx, spec.theme, spec.tone, size / 2));
    }
    case 'hatch':
    case 'dots':
      return texture(spec, ratio);
    case 'proposal':
      return proposal(spec, ratio);
  }
}

/** Edge of a texture's tile, CSS pixels. */
const TILE = 9;

function texture({ t, colour }: Extract<ImageSpec, { t: 'hatch' | 'dots' }>, ratio: number) {
  return drawing(TILE, TILE, ratio, (ctx) => {
    ctx.strokeStyle = ctx.fillStyle = colour;
    ctx.lineWidth = 1.3;
    if (t === 'dots') return disc(ctx, TILE / 2, TILE / 2, 1.5, colour);
    // The corners are drawn with the neighbours' lines, so that tiles meet without a seam.
    for (const shift of [-TILE, 0, TILE]) {
      ctx.beginPath();
      ctx.moveTo(shift - 1, TILE + 1);
      ctx.lineTo(shift + TILE + 1, -1);
      ctx.stroke();
    }
  });
}

type Painter = (ctx: CanvasRenderingContext2D) => void;

function drawing(width: number, height: number, ratio: number, painter: Painter): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * ratio);
  canvas.height = Math.ceil(height * ratio);
  // Read back at once: a canvas on the graphics card would take a hundred times as long.
  const ctx = canvas.getContext('2d', { willReadFrequently: true });
  if (!ctx) throw new Error('no 2D canvas');
  ctx.scale(canvas.width / width, canvas.height / height);
  painter(ctx);
  return ctx.getImageData(0, 0, canvas.width, canvas.height);
}

/** The mark in a square of MARK_SIZE at the origin. */
async function markPainter(
  { kind, theme, fill, schematic, own = false }: Extract<ImageSpec, { t: 'mark' }>,
  ratio: number,
): Promise<Painter> {
  const found = kindOf(kind);
  const colour = found?.layer.colour[theme] ?? PALETTE[theme].inkQuiet;
  const style = { symbol: found?.kind.symbol ?? '', colour, paper: PALETTE[theme].paper };
  const svg = markSvg({ ...style, fill, schematic, own }, Math.ceil(MARK_SIZE * ratio));
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  return (ctx) => ctx.drawImage(image, 0, 0, MARK_SIZE, MARK_SIZE);
}

function pin(theme: Theme, ratio: number, mark: Painter): ImageData {
  const { width, height, head } = PIN;
  const { accent, paper } = PALETTE[theme];
  return drawing(width, height, ratio, (ctx) => {
    // A thin stem, since the number of the group stands under its foot.
    for (const [line, colour] of [
      [5, paper],
      [2.6, accent],
    ] as const) {
      ctx.beginPath();
      ctx.moveTo(width / 2, head);
      ctx.lineTo(width / 2, height - 3);
      ctx.lineWidth = line;
      ctx.lineCap = 'round';
      ctx.strokeStyle = colour;
      ctx.stroke();
    }
    disc(ctx, width / 2, head, 19.5, paper);
    disc(ctx, width / 2, head, 18.5, accent);
    disc(ctx, width / 2, head, 15.5, paper);
    ctx.translate(width / 2 - MARK_SIZE / 2, head - MARK_SIZE / 2);
    mark(ctx);
  });
}

const FLAG = { edge: 24, margin: 5, foot: 13 };

/** A square with a sign on a foot that ends on the point. */
function proposal(
  { theme, sign, selected, open = false }: Extract<ImageSpec, { t: 'proposal' }>,
  ratio: number,
): ImageData {
  const { edge, margin, foot } = FLAG;
  const { ink, paper, accent } = PALETTE[theme];
  const [width, height] = [edge + 2 * margin, edge + foot + margin];
  const middle = width / 2;
  const top = margin + edge;
  return drawing(width, height, ratio, (ctx) => {
    ctx.beginPath();
    ctx.roundRect(margin, margin, edge, edge, 3);
    ctx.moveTo(middle - 6, top);
    ctx.lineTo(middle, height - 1.5);
    ctx.lineTo(middle + 6, top);
    ctx.lineJoin = 'round';
    ctx.lineWidth = selected ? 8 : 4;
    ctx.strokeStyle = selected ? accent : paper;
    ctx.stroke();
    if (selected) {
      ctx.lineWidth = 3;
      ctx.strokeStyle = paper;
      ctx.stroke();
    }
    if (open) {
      ctx.lineWidth = 2.4;
      ctx.strokeStyle = ink;
      ctx.stroke();
    }
    ctx.fillStyle = open ? paper : ink;
    ctx.fill();
    ctx.fillStyle = open ? ink : paper;
    ctx.font = `700 15px ${CANVAS_SANS}`;
    centred(ctx, sign, middle, margin + edge / 2);
  });
}

function ring(
  ctx: CanvasRenderingContext2D,
  theme: Theme,
  tone: 'hover' | 'select',
  middle: number,
) {
  const { accent, ink, paper } = PALETTE[theme];
  const radius = middle - 5;
  ctx.beginPath();
  ctx.arc(middle, middle, radius, 0, 2 * Math.PI);
  ctx.lineWidth = 7;
  ctx.strokeStyle = paper;
  ctx.stroke();
  ctx.lineWidth = tone === 'select' ? 3.4 : 2.4;
  ctx.strokeStyle = tone === 'select' ? accent : ink;
  ctx.stroke();
}

/** Shares by layer around a hole with the number of things. */
function donut(
  ctx: CanvasRenderingContext2D,
  { counts, theme }: { counts: LayerCounts; theme: Theme },
  x: number,
  y: number,
  radius: number,
) {
  const { paper, ink } = PALETTE[theme];
  disc(ctx, x, y, radius + 1.6, paper);
  shares(ctx, counts, theme, x, y, radius);
  disc(ctx, x, y, radius - 5, paper);
  const text = String(totalOf(counts));
  ctx.fillStyle = ink;
  ctx.font = `600 ${text.length > 3 ? radius * 0.56 : radius * 0.76}px ${CANVAS_SANS}`;
  centred(ctx, text, x, y);
}

function shares(
  ctx: CanvasRenderingContext2D,
  counts: LayerCounts,
  theme: Theme,
  x: number,
  y: number,
  radius: number,
) {
  const total = totalOf(counts);
  let angle = -Math.PI / 2;
  for (const [layer, count] of counts) {
    const next = angle + (count / total) * 2 * Math.PI;
    ctx.beginPath();
    ctx.moveTo(x, y);
    ctx.arc(x, y, radius, angle, next);
    ctx.closePath();
    ctx.fillStyle = layerOf(layer).colour[theme];
    ctx.fill();
    if (counts.length > 1) {
      ctx.lineWidth = 1;
      ctx.strokeStyle = PALETTE[theme].paper;
      ctx.stroke();
    }
    angle = next;
  }
}

/** A plate with the donut small at the left, the number beside it, a city's name before both. */
function plate({ counts, name, theme, hot }: PlateSpec, ratio: number): ImageData {
  const { width, height } = plateSize({ counts, ...(name ? { name } : {}) });
  const { paper, ink, edge, accent, countyName } = PALETTE[theme];
  const total = totalOf(counts);
  const margin = 3;
  return drawing(width + 2 * margin, height + 2 * margin, ratio, (ctx) => {
    ctx.translate(margin, margin);
    ctx.beginPath();
    ctx.roundRect(0.5, 0.5, width - 1, height - 1, 6);
    ctx.shadowColor = theme === 'light' ? 'rgb(60 45 20 / 28%)' : 'rgb(0 0 0 / 60%)';
    ctx.shadowBlur = 3 * ratio;
    ctx.fillStyle = paper;
    ctx.fill();
    ctx.shadowColor = 'transparent';
    ctx.lineWidth = hot ? 3 : name ? 1.4 : 1;
    ctx.strokeStyle = hot ? accent : edge;
    ctx.stroke();
    let x: number = PLATE.pad;
    if (name) {
      const room = total
        ? width - countWidth(total, height) - 2 * PLATE.pad
        : width - 2 * PLATE.pad;
      ctx.fillStyle = countyName;
      ctx.font = `700 ${PLATE.namePx}px ${CANVAS_SERIF}`;
      centred(ctx, name, x + room / 2, height / 2, room);
      x += room;
    }
    if (!total) return;
    const radius = (height - 8) / 2;
    shares(ctx, counts, theme, x + radius + 1, height / 2, radius);
    disc(ctx, x + radius + 1, height / 2, radius * 0.48, paper);
    ctx.fillStyle = ink;
    ctx.font = `600 ${PLATE.countPx}px ${CANVAS_SANS}`;
    const left = x + height - 6;
    centred(ctx, String(total), (left + width - PLATE.pad) / 2 + 0.5, height / 2);
  });
}

function countWidth(total: number, height: number): number {
  return plateSize({ counts: [['care', total]] }).width - 2 * PLATE.pad + height - PLATE.height;
}

function disc(ctx: CanvasRenderingContext2D, x: number, y: number, radius: number, fill: string) {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fillStyle = fill;
  ctx.fill();
}

/** Text with the middle of its ink at (x, y), whatever the font's own lines are. */
function centred(ctx: CanvasRenderingContext2D, text: string, x: number, y: number, room?: number) {
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = ctx.measureText(text);
  ctx.fillText(text, x, y + (up - down) / 2, room);
}
