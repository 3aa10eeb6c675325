/** What a study adds to the service areas: own demand, hatches, gains, seats by class, sites found. */
import type { Look } from '../look';
import type { MapLayer } from './layer';
import { byZoom } from './sizes';

export function studyLayers({ scale }: Look): MapLayer[] {
  const get = (name: string) => ['get', name] as ['get', string];
  const is = (reach: string) => ['==', get('reach'), reach] as ['==', ['get', string], string];
  const radius = (from: number, to: number) => byZoom([6, from * scale], [10, to * scale]);
  return [
    {
      id: 'possible-hatch',
      type: 'fill',
      source: 'service',
      filter: is('hatch'),
      paint: { 'fill-pattern': get('pattern'), 'fill-opacity': 0.55 },
    },
    {
      id: 'own-cell',
      type: 'fill',
      source: 'service',
      filter: is('cell'),
      paint: {
        'fill-color': get('colour'),
        'fill-opacity': get('opacity'),
        'fill-antialias': false,
      },
    },
    {
      id: 'gained-hatch',
      type: 'fill',
      source: 'service',
      filter: is('gained-hatch'),
      paint: { 'fill-pattern': get('pattern'), 'fill-opacity': 0.45 },
    },
    {
      id: 'gained-fill',
      type: 'fill',
      source: 'service',
      filter: is('gained'),
      paint: { 'fill-pattern': get('pattern'), 'fill-opacity': 0.8 },
    },
    {
      id: 'gained-line',
      type: 'line',
      source: 'service',
      filter: is('gained'),
      paint: { 'line-color': get('colour'), 'line-width': 2 * scale },
    },
    {
      id: 'own-dot',
      type: 'circle',
      source: 'seats',
      filter: ['has', 'own'],
      paint: {
        'circle-radius': radius(1.5, 3),
        'circle-color': get('own'),
        'circle-opacity': 0.75,
      },
    },
    {
      id: 'seat-gained',
      type: 'circle',
      source: 'seats',
      filter: ['!=', ['coalesce', get('gain'), ''], ''],
      paint: {
        'circle-radius': radius(5.5, 9),
        'circle-color': 'transparent',
        'circle-stroke-color': get('gain'),
        'circle-stroke-width': 2.4 * scale,
      },
    },
    {
      id: 'seat',
      type: 'circle',
      source: 'seats',
      filter: ['has', 'fill'],
      paint: {
        'circle-radius': radius(2.6, 5),
        'circle-color': get('fill'),
        'circle-stroke-color': get('ring'),
        'circle-stroke-width': byZoom([6, 1 * scale], [10, 1.8 * scale]),
      },
    },
    {
      id: 'seat-dot',
      type: 'circle',
      source: 'seats',
      filter: ['has', 'dot'],
      paint: { 'circle-radius': radius(1, 2), 'circle-color': get('dot') },
    },
    {
      id: 'found',
      type: 'symbol',
      source: 'seats',
      filter: ['has', 'found'],
      layout: {
        'icon-image': get('found'),
        'icon-size': scale,
        'icon-anchor': 'bottom',
        'icon-allow-overlap': true,
      },
    },
  ];
}
