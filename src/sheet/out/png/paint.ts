/** A drawing opened for painting it strip by strip. */
import type { Drawing, Mark } from '../../draw/drawing';
import type { Fonts } from '../../fonts/fonts';
import { Brush, type Kit, type Tile } from './brush';
import { openImages } from './images';

export interface Painter {
  paint(context: CanvasRenderingContext2D, tile: Tile): void;
}

/**
 * Tiles lie on whole pixels, so that what is painted in parts is what would be painted at once.
 *
 * @param pixels of a millimetre
 * @throws where an image cannot be read
 */
export async function openPainter(
  drawing: Drawing,
  pixels: number,
  fonts: Fonts,
): Promise<Painter> {
  const kit: Kit = {
    pixels,
    fonts,
    images: await openImages(drawing.children),
    paths: new WeakMap<Mark, Path2D>(),
    spare: [],
  };
  return {
    paint(context, tile) {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, tile.width, tile.height);
      if (drawing.paper) {
        context.fillStyle = drawing.paper;
        context.fillRect(0, 0, tile.width, tile.height);
      }
      const brush = new Brush(context, kit, tile);
      for (const mark of drawing.children) brush.draw(mark);
    },
  };
}
