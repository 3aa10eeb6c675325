/** Names of the ground: neighbours, townships, counties and functional areas. */
import type { ExpressionSpecification } from 'maplibre-gl';
import { sans, serif } from '../fonts';
import { QUIET_NAME } from '../layout/whole-names';
import { AREA_NAME, COUNTY_NAME } from '../layout/layout-regions';
import type { Look } from '../look';
import { PALETTE } from '../palette';
import type { MapLayer } from './layer';
import { byZoom } from './sizes';

export function nameLayers(look: Look): MapLayer[] {
  const { theme, lang, scale } = look;
  const c = PALETTE[theme];
  const halo = (width: number, colour = c.county) => ({
    'text-halo-color': colour,
    'text-halo-width': width * scale,
    'text-halo-blur': 0.4 * scale,
  });
  const placed = {
    'text-allow-overlap': true,
    'text-letter-spacing': lang === 'zh' ? COUNTY_NAME.spacing : 0.06,
    'text-max-width': 40,
    'text-anchor': 'bottom' as const,
    // The spacing after the last letter would push the name to the left of its middle.
    'text-offset': [lang === 'zh' ? COUNTY_NAME.spacing / 2 : 0, 0] as [number, number],
  };
  return [
    {
      id: 'quiet-name',
      type: 'symbol',
      source: 'labels',
      filter: ['in', ['get', 'level'], ['literal', ['prefecture', 'province']]],
      layout: {
        'text-field': ['get', lang],
        'text-font': serif(lang, 'Regular'),
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          5,
          [
            'case',
            ['==', ['get', 'level'], 'province'],
            QUIET_NAME.province.px[0] * scale,
            QUIET_NAME.prefecture.px[0] * scale,
          ],
          9,
          [
            'case',
            ['==', ['get', 'level'], 'province'],
            QUIET_NAME.province.px[1] * scale,
            QUIET_NAME.prefecture.px[1] * scale,
          ],
        ],
        'text-letter-spacing': [
          'case',
          ['==', ['get', 'level'], 'province'],
          QUIET_NAME.province.spacing[lang],
          QUIET_NAME.prefecture.spacing[lang],
        ],
        'text-padding': 10,
      },
      paint: { 'text-color': c.quietName, ...halo(1.2, c.ground) },
    },
    {
      id: 'township-dot',
      type: 'circle',
      source: 'townships',
      minzoom: TOWNSHIPS_ZOOM,
      paint: {
        'circle-radius': byZoom([TOWNSHIPS_ZOOM, 1.4 * scale], [12, 2.4 * scale]),
        'circle-color': c.county,
        'circle-stroke-color': c.townshipName,
        'circle-stroke-width': scale,
        'circle-stroke-opacity': 0.8,
      },
    },
    {
      id: 'township-name',
      type: 'symbol',
      source: 'townships',
      minzoom: TOWNSHIPS_ZOOM,
      layout: {
        'text-field': ['get', lang === 'zh' ? 'name' : 'en'],
        'text-font': serif(lang, 'Regular'),
        'text-size': byZoom([TOWNSHIPS_ZOOM, 10.5 * scale], [13, 14.5 * scale]),
        'text-variable-anchor-offset': TOWNSHIP_ANCHORS,
        'text-padding': 3,
      },
      paint: { 'text-color': c.townshipName, ...halo(1.3) },
    },
    {
      id: 'area-name',
      type: 'symbol',
      source: 'regions',
      filter: ['==', ['get', 'level'], 'area'],
      layout: {
        ...placed,
        'text-field': ['get', 'name'],
        'text-font': sans('Regular'),
        'text-size': AREA_NAME.px * scale,
        'text-letter-spacing': AREA_NAME.spacing,
        'text-offset': [0, 0],
      },
      paint: { 'text-color': c.areaName, ...halo(1.8) },
    },
    {
      id: 'county-name',
      type: 'symbol',
      source: 'regions',
      filter: ['==', ['get', 'level'], 'county'],
      layout: {
        ...placed,
        'text-field': ['get', 'name'],
        'text-font': serif(lang, 'Bold'),
        'text-size': COUNTY_NAME.px * scale,
      },
      paint: { 'text-color': c.countyName, ...halo(1.8) },
    },
  ];
}

/** Seats appear together with their names; the legend has their key from here on. */
const TOWNSHIPS_ZOOM = 9;

/** Beside the dot where it is free; clear of a mark that stands on the seat where it is not. */
const TOWNSHIP_ANCHORS = [
  ...['top', [0, 0.45], 'bottom', [0, -0.45], 'left', [0.5, 0], 'right', [-0.5, 0]],
  ...['top', [0, 1.5], 'bottom', [0, -1.5], 'left', [1.6, 0], 'right', [-1.6, 0]],
] as unknown as ExpressionSpecification;
