/** A drawing as PNG of any size: painted in strips, written while it is painted. */
import type { Drawing } from '../../draw/drawing';
import type { Fonts } from '../../fonts/fonts';
import { useOnScreen } from '../../fonts/screen';
import { pngEncoder, type Write } from './encoder';
import { openCanvas } from './canvas';
import type { Tile } from './brush';
import { openPainter, type Painter } from './paint';
import { pixelSize } from './world-file';

export interface PngOptions {
  title?: string;
  /** From 0 to 1, after each strip. */
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
  /** Pixels of a strip and the longest side of a canvas; what every browser bears where absent. */
  limits?: { strip: number; side: number };
}

/**
 * Strips small enough that the page answers about every second; sides beyond 16,384 pixels some
 * browsers refuse.
 */
const LIMITS = { strip: 8_000_000, side: 16_384 };

/**
 * Pixels painted around a strip and cut off: at the edge of a canvas a curve is drawn a little
 * differently. More than a piece of a curve is long (trace.ts).
 */
const MARGIN = 16;

/** @throws as `paintPngTo` */
export async function paintPng(
  drawing: Drawing,
  dpi: number,
  fonts: Fonts,
  options?: PngOptions,
): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  await paintPngTo(drawing, dpi, fonts, (bytes) => void parts.push(bytes), options);
  return new Blob(parts, { type: 'image/png' });
}

/**
 * @param dpi pixels of an inch: 25.4 mm of the page
 * @throws the signal's reason; what `write` throws; an error where the browser gives no canvas or
 * cannot read an image
 */
export async function paintPngTo(
  drawing: Drawing,
  dpi: number,
  fonts: Fonts,
  write: Write,
  { title, onProgress, signal, limits = LIMITS }: PngOptions = {},
): Promise<void> {
  signal?.throwIfAborted();
  await useOnScreen(fonts);
  const painter = await openPainter(drawing, dpi / 25.4, fonts);
  const { width, height } = pixelSize(drawing, dpi);
  const alpha = drawing.paper === null;
  const encoder = await pngEncoder({ width, height, alpha, dpi, ...(title && { title }) }, write);
  try {
    const margins = 2 * MARGIN;
    const rows = Math.floor(limits.strip / width) - margins;
    const strip = Math.max(1, Math.min(height, limits.side - margins, rows));
    const canvas = openCanvas(Math.min(width + margins, limits.side), strip + margins);
    for (let y = 0; y < height; y += strip) {
      // Lets the page answer between two strips.
      await new Promise((resolve) => setTimeout(resolve));
      signal?.throwIfAborted();
      const part = { x: 0, y, width, height: Math.min(strip, height - y) };
      await encoder.add(pixelsOf(painter, canvas, part));
      onProgress?.((y + part.height) / height);
    }
    await encoder.end();
  } catch (error) {
    await encoder.abort(error);
    throw error;
  }
}

/** A strip that is wider than a canvas is painted in columns. */
function pixelsOf(
  painter: Painter,
  context: CanvasRenderingContext2D,
  strip: Tile,
): Uint8ClampedArray {
  const side = context.canvas.width - 2 * MARGIN;
  const read = ({ x, y, width, height }: Tile) => {
    const more = 2 * MARGIN;
    painter.paint(context, {
      x: x - MARGIN,
      y: y - MARGIN,
      width: width + more,
      height: height + more,
    });
    return context.getImageData(MARGIN, MARGIN, width, height).data;
  };
  if (strip.width <= side) return read(strip);
  const whole = new Uint8ClampedArray(4 * strip.width * strip.height);
  for (let x = 0; x < strip.width; x += side) {
    const width = Math.min(side, strip.width - x);
    const part = read({ ...strip, x, width });
    for (let row = 0; row < strip.height; row++)
      whole.set(part.subarray(4 * row * width, 4 * (row + 1) * width), 4 * (row * strip.width + x));
  }
  return whole;
}
