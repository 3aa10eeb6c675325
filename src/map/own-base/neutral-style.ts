/** How vector tiles without a style of their own are drawn: quiet, by kind of geometry. */
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Look } from '../look';
import { sans } from '../fonts';
import { PALETTE } from '../palette';
import { OWN, type OwnStyle } from './own-style';

/** @param layers names of the vector layers from below up */
export function neutralStyle(
  source: SourceSpecification,
  layers: readonly string[],
  { theme, lang, scale }: Look,
): OwnStyle {
  const id = `${OWN}vector`;
  const c = PALETTE[theme];
  const is = (geometry: string) =>
    ['==', ['geometry-type'], geometry] as ['==', ['geometry-type'], string];
  const local = lang === 'zh' ? ['name:zh', 'name'] : ['name:en', 'name'];
  const of = (layer: string): LayerSpecification[] => [
    {
      id: `${OWN}fill-${layer}`,
      type: 'fill',
      source: id,
      'source-layer': layer,
      filter: is('Polygon'),
      paint: { 'fill-color': c.cell, 'fill-opacity': 0.14 },
    },
    {
      id: `${OWN}line-${layer}`,
      type: 'line',
      source: id,
      'source-layer': layer,
      filter: is('LineString'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': c.cell,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.5 * scale, 14, 1.8 * scale],
      },
    },
    {
      id: `${OWN}circle-${layer}`,
      type: 'circle',
      source: id,
      'source-layer': layer,
      filter: is('Point'),
      paint: { 'circle-color': c.cell, 'circle-radius': 1.8 * scale },
    },
  ];
  const nameOf = (layer: string): LayerSpecification => ({
    id: `${OWN}name-${layer}`,
    type: 'symbol',
    source: id,
    'source-layer': layer,
    layout: {
      'text-field': ['coalesce', ...local.map((key): ['get', string] => ['get', key]), ''],
      'text-font': sans('Regular'),
      'text-size': 10.5 * scale,
      'text-offset': [0, 0.8],
      'text-padding': 4,
    },
    paint: {
      'text-color': c.townshipName,
      'text-halo-color': c.county,
      'text-halo-width': 1.2 * scale,
    },
  });
  // Names over all shapes.
  return { sources: { [id]: source }, layers: [...layers.flatMap(of), ...layers.map(nameOf)] };
}
