/** A canvas to paint on and to read back, and how shapes are inked on it. */
import type { Fill, Stroke } from '../../draw/drawing';

/** @throws where the browser gives no canvas of the size */
export function openCanvas(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  // Kept out of graphics memory: it is read back, and paints the same pixels on every machine.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error(`no canvas of ${width} x ${height} pixels`);
  return context;
}

interface Inked {
  fill?: Fill;
  stroke?: Stroke;
}

/** @param scale of the path's units: lengths of the stroke are millimetres of the page */
export function ink(
  on: CanvasRenderingContext2D,
  path: Path2D,
  { fill, stroke }: Inked,
  scale = 1,
): void {
  if (fill) {
    on.fillStyle = fill.colour;
    on.globalAlpha = fill.opacity ?? 1;
    on.fill(path, fill.rule ?? 'nonzero');
  }
  if (stroke) {
    on.strokeStyle = stroke.colour;
    on.globalAlpha = stroke.opacity ?? 1;
    on.lineWidth = stroke.width / scale;
    on.lineCap = stroke.cap ?? 'round';
    on.lineJoin = stroke.join ?? 'round';
    on.setLineDash((stroke.dash ?? []).map((length) => length / scale));
    on.stroke(path);
  }
  on.globalAlpha = 1;
}
