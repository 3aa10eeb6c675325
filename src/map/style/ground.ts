/** The base map without its names: land, water and borders. */
import type { MapLayer } from './layer';
import type { Look } from '../look';
import { PALETTE } from '../palette';
import { byZoom } from './sizes';

export function groundLayers({ theme, scale }: Look): MapLayer[] {
  const c = PALETTE[theme];
  const wide = (...stops: [number, number][]) =>
    byZoom(...stops.map(([zoom, width]): [number, number] => [zoom, width * scale]));
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
  return [
    { id: 'ground', type: 'background', paint: { 'background-color': c.ground } },
    {
      id: 'outer-line',
      type: 'line',
      source: 'outline',
      filter: ['==', ['get', 'level'], 'outer'],
      layout: round,
      paint: { 'line-color': c.outerLine, 'line-width': wide([5, 0.8], [10, 1.6]) },
    },
    {
      id: 'record-glow',
      type: 'line',
      source: 'counties',
      layout: round,
      paint: {
        'line-color': c.glow,
        'line-width': wide([5, 9], [8, 20], [12, 34]),
        'line-blur': wide([5, 8], [8, 17], [12, 30]),
        'line-opacity': theme === 'light' ? 0.6 : 0.5,
      },
    },
    {
      id: 'record-edge',
      type: 'line',
      source: 'counties',
      layout: round,
      paint: { 'line-color': c.edge, 'line-width': wide([5, 1.8], [8, 3], [12, 5]) },
    },
    {
      id: 'county-fill',
      type: 'fill',
      source: 'counties',
      paint: { 'fill-color': c.county, 'fill-antialias': false },
    },
    {
      id: 'water-fill',
      type: 'fill',
      source: 'water',
      // Coarse shapes (1 to 2 km): right for an overview, misleading close up.
      paint: {
        'fill-color': c.water,
        'fill-opacity': byZoom([5, 0.95], [9, 0.85], [10, 0.4], [11.5, 0.22]),
      },
    },
    {
      id: 'water-line',
      type: 'line',
      source: 'water',
      maxzoom: 10.5,
      paint: {
        'line-color': c.shore,
        'line-width': wide([5, 0.3], [9, 0.9]),
        'line-opacity': byZoom([8.8, 0.9], [10.2, 0]),
      },
    },
    {
      id: 'cell-line',
      type: 'line',
      source: 'cells',
      minzoom: 9.5,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': c.cell,
        'line-width': wide([9.5, 0.7], [13, 1.1]),
        'line-dasharray': [1, 3],
        'line-opacity': byZoom([9.5, 0], [10, 0.85]),
      },
    },
    {
      id: 'county-line',
      type: 'line',
      source: 'counties',
      layout: round,
      paint: {
        'line-color': c.countyLine,
        'line-width': wide([5, 0.5], [8, 1.1], [12, 2]),
      },
    },
    {
      id: 'prefecture-line',
      type: 'line',
      source: 'outline',
      filter: ['==', ['get', 'level'], 'prefecture'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': c.cityLine,
        'line-width': wide([5, 0.8], [8, 1.4], [12, 2.2]),
        'line-dasharray': [5, 2, 1.2, 2],
      },
    },
    {
      id: 'province-line',
      type: 'line',
      source: 'outline',
      filter: ['==', ['get', 'level'], 'province'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': c.provinceLine,
        'line-width': wide([5, 1.1], [8, 1.9], [12, 3]),
        'line-dasharray': [6, 1.8, 1.2, 1.8],
      },
    },
  ];
}
