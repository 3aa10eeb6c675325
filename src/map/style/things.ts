/** Badges, marks, and what is looked at. */
import type { ExpressionSpecification } from 'maplibre-gl';
import { sans } from '../fonts';
import type { Look } from '../look';
import { PALETTE } from '../palette';
import type { SourceId } from '../sources';
import type { MapLayerId } from '../zorder';
import type { MapLayer } from './layer';
import { markSize } from './sizes';

export function thingLayers(look: Look): MapLayer[] {
  const { theme, scale } = look;
  const c = PALETTE[theme];
  const marks = markSize(look);
  const is = (t: string): ExpressionSpecification => ['==', ['get', 't'], t];
  const hung = { 'icon-anchor': ['get', 'anchor'] };
  const images = (
    id: MapLayerId,
    source: SourceId,
    filter: ExpressionSpecification,
    size: ExpressionSpecification | number,
    more: object = {},
  ): MapLayer => ({
    id,
    type: 'symbol',
    source,
    filter,
    layout: {
      'icon-image': ['get', 'image'],
      'icon-size': size,
      'icon-allow-overlap': true,
      'icon-padding': 1,
      ...more,
    },
  });
  const names = (id: MapLayerId, source: SourceId, minzoom: number): MapLayer => ({
    id,
    type: 'symbol',
    source,
    minzoom,
    filter: ['has', 'name'],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': sans('Medium'),
      'text-size': 11.5 * scale,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 1.6,
      'text-justify': 'auto',
      'text-max-width': 12,
      'text-line-height': 1.15,
      'text-padding': 2,
    },
    paint: {
      'text-color': c.ink,
      'text-halo-color': c.county,
      'text-halo-width': 1.6 * scale,
      'text-halo-blur': 0.3 * scale,
    },
  });
  return [
    names('thing-name', 'things', 10.5),
    images('plate', 'regions', ['has', 'image'], scale, hung),
    images('thing', 'things', ['has', 'image'], marks),
    {
      id: 'focus-halo-fill',
      type: 'fill',
      source: 'focus',
      filter: is('halo'),
      paint: { 'fill-color': ['get', 'colour'], 'fill-opacity': 0.12 },
    },
    {
      id: 'focus-halo-line',
      type: 'line',
      source: 'focus',
      filter: is('halo'),
      paint: {
        'line-color': ['get', 'colour'],
        'line-width': 1.8 * scale,
        'line-dasharray': [2, 2],
      },
    },
    {
      id: 'focus-line',
      type: 'line',
      source: 'focus',
      filter: is('line'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': ['get', 'colour'], 'line-width': 4.5 * scale },
    },
    {
      id: 'fan-line',
      type: 'line',
      source: 'fan',
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': c.inkQuiet, 'line-width': 1.2 * scale },
    },
    names('fan-name', 'fan', 5),
    images('fan-thing', 'fan', ['has', 'image'], marks),
    images('focus-plate', 'focus', is('plate'), scale, hung),
    images('focus-ring', 'focus', is('ring'), marks),
    images('focus-mark', 'focus', is('mark'), marks),
    images('focus-pin', 'focus', is('pin'), marks, { 'icon-anchor': 'bottom' }),
  ];
}
