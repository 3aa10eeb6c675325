/** Sizes that grow with the zoom and with the screen. */
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Look } from '../look';

/** Marks: four fifths of their size in the overview, a tenth more close up. */
export function markSize({ scale }: Look): ExpressionSpecification {
  return byZoom([6, 0.84 * scale], [10, scale], [15, 1.1 * scale]);
}

export function byZoom(
  ...stops: [zoom: number, value: number | string][]
): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as ExpressionSpecification;
}
