/** Circles on the ground: service areas, halos of uncertainty, zones of known area. */
import { sans } from '../fonts';
import type { Look } from '../look';
import { PALETTE } from '../palette';
import type { MapLayer } from './layer';
import { byZoom } from './sizes';

const ZONE_NAME_PX = 12;

export function areaLayers({ theme, scale }: Look): MapLayer[] {
  const colour = ['get', 'colour'] as ['get', string];
  const is = (reach: string) => ['==', ['get', 'reach'], reach] as ['==', ['get', string], string];
  const light = theme === 'light';
  return [
    {
      id: 'possible-line',
      type: 'line',
      source: 'service',
      filter: is('possible'),
      paint: {
        'line-color': colour,
        'line-width': 1.3 * scale,
        'line-dasharray': [3, 3],
        'line-opacity': 0.75,
      },
    },
    {
      id: 'nominal-fill',
      type: 'fill',
      source: 'service',
      filter: is('nominal'),
      paint: { 'fill-color': colour, 'fill-opacity': light ? 0.13 : 0.2 },
    },
    {
      id: 'nominal-line',
      type: 'line',
      source: 'service',
      filter: is('nominal'),
      paint: { 'line-color': colour, 'line-width': 1.7 * scale },
    },
    {
      id: 'sure-fill',
      type: 'fill',
      source: 'service',
      filter: is('sure'),
      paint: { 'fill-color': colour, 'fill-opacity': light ? 0.34 : 0.42 },
    },
    {
      id: 'halo-fill',
      type: 'fill',
      source: 'halos',
      paint: {
        'fill-color': colour,
        'fill-opacity': byZoom([8, light ? 0.07 : 0.1], [10, light ? 0.05 : 0.07], [12.5, 0.015]),
        'fill-antialias': false,
      },
    },
    {
      id: 'halo-line',
      type: 'line',
      source: 'halos',
      paint: {
        'line-color': colour,
        'line-width': scale,
        'line-dasharray': [2, 3],
        'line-opacity': byZoom([9, 0.55], [12, 0.35]),
      },
    },
    {
      id: 'zone-fill',
      type: 'fill',
      source: 'zones',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': colour, 'fill-opacity': 0.05, 'fill-antialias': false },
    },
    {
      id: 'zone-line',
      type: 'line',
      source: 'zones',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: {
        'line-color': colour,
        'line-width': 1.8 * scale,
        'line-dasharray': [4.5, 2.5],
        'line-opacity': 0.85,
      },
    },
    {
      id: 'zone-name',
      type: 'symbol',
      source: 'zones',
      filter: ['==', ['geometry-type'], 'Point'],
      layout: {
        'text-field': ['get', 'text'],
        'text-font': sans('Medium'),
        'text-size': ZONE_NAME_PX * scale,
        'text-anchor': 'bottom',
        'text-offset': [0, -0.35],
      },
      paint: {
        'text-color': colour,
        'text-halo-color': PALETTE[theme].county,
        // Wide enough to stop the dashes of a circle that runs behind it; a quarter is the most.
        'text-halo-width': (ZONE_NAME_PX / 4) * scale,
      },
    },
    {
      id: 'route-line',
      type: 'line',
      source: 'routes',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colour, 'line-width': 3 * scale },
    },
  ];
}
