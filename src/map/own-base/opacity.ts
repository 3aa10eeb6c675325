/** Makes whole layers more transparent: whatever opacity a layer states is multiplied. */
import type { LayerSpecification } from 'maplibre-gl';

const PROPERTIES: Partial<Record<LayerSpecification['type'], readonly string[]>> = {
  background: ['background-opacity'],
  circle: ['circle-opacity', 'circle-stroke-opacity'],
  fill: ['fill-opacity'],
  'fill-extrusion': ['fill-extrusion-opacity'],
  heatmap: ['heatmap-opacity'],
  line: ['line-opacity'],
  raster: ['raster-opacity'],
  symbol: ['icon-opacity', 'text-opacity'],
};

export function withOpacity(layer: LayerSpecification, opacity: number): LayerSpecification {
  const paint = { ...layer.paint, ...opacitiesOf(layer, opacity) };
  return { ...layer, paint } as LayerSpecification;
}

/** The opacity properties of a layer, multiplied. */
export function opacitiesOf(layer: LayerSpecification, opacity: number): Record<string, unknown> {
  const stated = (layer.paint ?? {}) as Record<string, unknown>;
  const names = PROPERTIES[layer.type] ?? [];
  return Object.fromEntries(names.map((name) => [name, times(stated[name], opacity)]));
}

/**
 * An expression of the zoom may stand only at the top, so its outputs are multiplied one by one;
 * the same goes for a function of the old form ({ stops }).
 */
function times(value: unknown, factor: number): unknown {
  if (value === undefined) return factor;
  if (typeof value === 'number') return value * factor;
  if (isOldFunction(value))
    return { ...value, stops: value.stops.map(([at, to]) => [at, times(to, factor)]) };
  if (!Array.isArray(value)) return value;
  if (value[0] === 'interpolate')
    return value.map((part, i) => (i >= 4 && i % 2 === 0 ? times(part, factor) : part));
  if (value[0] === 'step')
    return value.map((part, i) => (i >= 2 && i % 2 === 0 ? times(part, factor) : part));
  return ['*', factor, value];
}

function isOldFunction(value: unknown): value is { stops: [unknown, unknown][] } {
  return typeof value === 'object' && value !== null && 'stops' in value;
}
