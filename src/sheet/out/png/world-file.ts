/** Files beside a picture that say where it lies: a world file and its coordinate system. */
import type { Drawing } from '../../draw/drawing';

const MM_PER_INCH = 25.4;

/** Pixels of a picture of the page; a last pixel that the page only half fills is whole. */
export function pixelSize(
  { width, height }: Pick<Drawing, 'width' | 'height'>,
  dpi: number,
): { width: number; height: number } {
  const pixels = (mm: number) => Math.max(1, Math.round((mm * dpi) / MM_PER_INCH));
  return { width: pixels(width), height: pixels(height) };
}

/**
 * The text of a .pgw: metres of a pixel to the right, two turns, metres of a pixel down, and where
 * the middle of the upper left pixel lies. The whole page takes the map's scale.
 *
 * @returns null where the page has no map
 */
export function worldFile({ map }: Drawing, dpi: number): string | null {
  if (!map) return null;
  const { box, extent } = map;
  const mm = MM_PER_INCH / dpi;
  const acrossPerMm = (extent.maxX - extent.minX) / box.width;
  const downPerMm = (extent.maxY - extent.minY) / box.height;
  return [
    acrossPerMm * mm,
    0,
    0,
    -downPerMm * mm,
    extent.minX + (mm / 2 - box.x) * acrossPerMm,
    extent.maxY - (mm / 2 - box.y) * downPerMm,
  ]
    .map((value) => `${value.toFixed(9)}\n`)
    .join('');
}

/** The text of a .prj. */
export function projectionFile({ map }: Drawing): string | null {
  return map && `${map.wkt}\n`;
}
