import { beforeAll, describe, expect, test } from 'vitest';
import type { LayerSpecification } from 'maplibre-gl';
import { collectionOn, onGround, onScreen, readyFor } from '../../src/map/own-base/datum';
import { readStyle } from '../../src/map/own-base/foreign-style';
import { neutralStyle } from '../../src/map/own-base/neutral-style';
import { opacitiesOf } from '../../src/map/own-base/opacity';
import { merged, rasterStyle, UNDER } from '../../src/map/own-base/own-style';
import { styleOf } from '../../src/map/style/style';

const look = { theme: 'light', lang: 'zh', scale: 1 } as const;

beforeAll(() => readyFor('GCJ-02'));

describe('GCJ-02 on the screen', () => {
  const jiujiang: [number, number] = [115.99, 29.71];

  test('places of the record move by some 500 m, and come back to a centimetre', () => {
    const [lon, lat] = onScreen(jiujiang, 'GCJ-02');
    const east = (lon - jiujiang[0]) * 111_320 * Math.cos((29.71 * Math.PI) / 180);
    const north = (lat - jiujiang[1]) * 110_850;
    // About +494 m east and -282 m south: a published offset for this region, to 30 m.
    expect(Math.abs(east - 494)).toBeLessThan(30);
    expect(Math.abs(north + 282)).toBeLessThan(30);
    const [backLon, backLat] = onGround([lon, lat], 'GCJ-02');
    expect(Math.hypot(backLon - jiujiang[0], backLat - jiujiang[1])).toBeLessThan(1e-7);
  });

  test('every kind of geometry moves, and the record itself does not', () => {
    const [x, y] = jiujiang;
    const ring = [
      [x, y],
      [x + 1, y],
      [x, y + 1],
      [x, y],
    ];
    const data: GeoJSON.FeatureCollection = {
      type: 'FeatureCollection',
      features: [
        { type: 'Point', coordinates: jiujiang },
        { type: 'LineString', coordinates: ring },
        { type: 'Polygon', coordinates: [ring] },
        { type: 'MultiPolygon', coordinates: [[ring]] },
        { type: 'MultiLineString', coordinates: [ring] },
      ].map((geometry) => ({ type: 'Feature', properties: {}, geometry }) as GeoJSON.Feature),
    };
    const before = structuredClone(data);
    const moved = collectionOn(data, 'GCJ-02');
    const expected = onScreen(jiujiang, 'GCJ-02');
    for (const { geometry } of moved.features) {
      const numbers = JSON.stringify((geometry as GeoJSON.Polygon).coordinates).match(/[\d.]+/g)!;
      expect(numbers.slice(0, 2).map(Number)).toEqual(expected);
    }
    expect(data).toEqual(before);
    expect(collectionOn(data, 'WGS84')).toBe(data);
  });
});

describe('opacity', () => {
  const line = (value: unknown) =>
    opacitiesOf(
      {
        id: 'a',
        type: 'line',
        source: 's',
        paint: { 'line-opacity': value },
      } as LayerSpecification,
      0.5,
    )['line-opacity'];

  test.each([
    [undefined, 0.5],
    [0.8, 0.4],
    [
      {
        stops: [
          [5, 0],
          [9, 1],
        ],
      },
      {
        stops: [
          [5, 0],
          [9, 0.5],
        ],
      },
    ],
    [
      ['get', 'o'],
      ['*', 0.5, ['get', 'o']],
    ],
    [
      ['interpolate', ['linear'], ['zoom'], 5, 0.2, 9, ['get', 'o']],
      ['interpolate', ['linear'], ['zoom'], 5, 0.1, 9, ['*', 0.5, ['get', 'o']]],
    ],
    [
      ['step', ['zoom'], 1, 7, 0.5],
      ['step', ['zoom'], 0.5, 7, 0.25],
    ],
  ])('%j becomes %j', (before, after) => {
    expect(line(before)).toEqual(after);
  });

  test('a symbol has two', () => {
    const symbol = { id: 'a', type: 'symbol', source: 's' } as LayerSpecification;
    expect(opacitiesOf(symbol, 0.3)).toEqual({ 'icon-opacity': 0.3, 'text-opacity': 0.3 });
  });
});

describe('a foreign style', () => {
  const foreign = {
    version: 8,
    glyphs: 'https://fonts.org/{fontstack}/{range}.pbf',
    sprite: 'sprites/x',
    sources: {
      v: { type: 'vector', url: 'tiles.json', attribution: '<img src=x onerror=alert(1)>' },
      r: { type: 'raster', tiles: ['/{z}/{x}/{y}.png'] },
      film: { type: 'video', urls: ['https://evil.org/a.mp4'] },
    },
    layers: [
      { id: 'ground', type: 'background' },
      { id: 'roads', type: 'line', source: 'v', 'source-layer': 'road' },
      { id: 'film', type: 'raster', source: 'film' },
      { id: 'lost', type: 'raster', source: 'nowhere' },
      { id: 'own', type: 'custom', source: 'v' },
    ],
  };

  test('is cut to what may lie under the map, with absolute addresses', () => {
    const read = readStyle(foreign, 'https://x.org/styles/s.json');
    if (!read.ok) throw new Error(read.reason);
    const { sources, layers, sprite } = read.style;
    expect(layers.map(({ id }) => id)).toEqual(['own:ground', 'own:roads']);
    expect(sources).toEqual({
      'own:v': { type: 'vector', url: 'https://x.org/styles/tiles.json' },
      'own:r': { type: 'raster', tiles: ['https://x.org/{z}/{x}/{y}.png'] },
    });
    expect(sprite).toBe('https://x.org/styles/sprites/x');
    expect(JSON.stringify(read)).not.toMatch(/evil|onerror|fonts\.org/);
  });

  test.each([
    [null, 'reasonNotStyle'],
    ['<html>', 'reasonNotStyle'],
    [{ version: 7, sources: {}, layers: [] }, 'reasonNotStyle'],
    [{ version: 8, sources: {}, layers: [] }, 'reasonNoSources'],
    [{ version: 8, sources: { a: null }, layers: [null, 3] }, 'reasonNoSources'],
  ])('%j: %s', (data, reason) => {
    expect(readStyle(data, 'https://x.org/')).toEqual({ ok: false, reason });
  });
});

describe('in its place', () => {
  test.each([
    ['tiles', rasterStyle([{ tiles: ['https://x.org/{z}/{x}/{y}'], scheme: 'tms', maxzoom: 18 }])],
    [
      'vector tiles without a style',
      neutralStyle({ type: 'vector', tiles: ['https://x.org/{z}/{x}/{y}'] }, ['a', 'b'], look),
    ],
  ])('%s lie over the ground and under borders and record', (_, own) => {
    const style = merged(styleOf(look, {}), own, 0.4);
    const ids = style.layers.map(({ id }) => id);
    const first = ids.indexOf(own.layers[0]!.id);
    expect(ids.indexOf('water-fill')).toBe(first - 1);
    expect(ids.indexOf(UNDER)).toBe(first + own.layers.length);
    for (const layer of own.layers)
      expect(style.sources).toHaveProperty([String('source' in layer && layer.source)]);
  });
});
