/** The base map without its names: land, water and borders. */
import type { ExpressionSpecification } from 'maplibre-gl';
import type { MapLayer } from './layer';
import type { Look } from '../look';
import { PALETTE } from '../palette';
import { byZoom } from './sizes';

/** Smallest lake that is drawn, km²; pieces of rivers are all drawn, since they make one line. */
function lakesFrom(km2: number): ExpressionSpecification {
  return ['case', ['==', ['get', 'kind'], 'river'], 0, km2];
}

export function groundLayers({ theme, scale }: Look): MapLayer[] {
  const c = PALETTE[theme];
  const wide = (...stops: [number, number][]) =>
    byZoom(...stops.map(([zoom, width]): [number, number] => [zoom, width * scale]));
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
  /** Solid colours: a transparent line would show where its own bends overlap. */
  const shade = (id: MapLayer['id'], colour: string, steps: number): MapLayer => ({
    id,
    type: 'line',
    source: 'ground',
    // Round joins of a wide stroke at every vertex of a fine line cost more than all the rest.
    filter: ['==', ['get', 'level'], ['step', ['zoom'], 'record-far', 9, 'record']],
    layout: round,
    paint: {
      'line-color': colour,
      'line-width': wide([5, 3 + 3 * steps], [8, 3 + 8 * steps], [12, 5 + 14 * steps]),
    },
  });
  // On a wall the same zoom is an overview still.
  const later = Math.log2(Math.max(1, scale));
  const isCounty: ExpressionSpecification = ['has', 'code'];
  const bigEnough: ExpressionSpecification = [
    '>=',
    // Other ground has no such size and is none of it.
    ['coalesce', ['get', 'km2'], -1],
    ['step', ['zoom'], lakesFrom(12), 7, lakesFrom(6), 8, lakesFrom(2), 9, 0],
  ];
  return [
    { id: 'ground', type: 'background', paint: { 'background-color': c.ground } },
    {
      id: 'outer-line',
      type: 'line',
      source: 'ground',
      filter: ['==', ['get', 'level'], 'outer'],
      layout: round,
      paint: { 'line-color': c.outerLine, 'line-width': wide([5, 0.8], [10, 1.6]) },
    },
    shade('shade-far', c.shade[0], 3),
    shade('shade-middle', c.shade[1], 2),
    shade('shade-near', c.shade[2], 1),
    {
      id: 'record-edge',
      type: 'line',
      source: 'ground',
      filter: ['==', ['get', 'level'], 'record'],
      layout: round,
      paint: { 'line-color': c.edge, 'line-width': wide([5, 1.8], [8, 3], [12, 5]) },
    },
    {
      id: 'county-fill',
      type: 'fill',
      source: 'ground',
      filter: isCounty,
      paint: { 'fill-color': c.county, 'fill-antialias': false },
    },
    {
      id: 'water-line',
      type: 'line',
      source: 'ground',
      filter: bigEnough,
      layout: round,
      // The shapes are made of kilometre squares: a round stroke of the same colour softens their
      // corners and ties the pieces of a river together.
      paint: {
        'line-color': c.water,
        'line-width': wide([5, 0.8], [7, 1.6], [9, 3]),
        'line-opacity': byZoom([8.4 + later, 1], [9.2 + later, 0]),
      },
    },
    {
      id: 'water-fill',
      type: 'fill',
      source: 'ground',
      filter: bigEnough,
      // Right for an overview, misleading close up.
      paint: {
        'fill-color': c.water,
        'fill-opacity': byZoom([8.4 + later, 1], [9.4 + later, 0.3], [10 + later, 0]),
        'fill-antialias': false,
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
      source: 'ground',
      filter: isCounty,
      layout: round,
      paint: {
        'line-color': c.countyLine,
        'line-width': wide([5, 0.5], [8, 1.1], [12, 2]),
      },
    },
    {
      id: 'prefecture-line',
      type: 'line',
      source: 'ground',
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
      source: 'ground',
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
