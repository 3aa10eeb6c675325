import { describe, expect, it } from 'vitest';
import { bad, good, read } from '../fixtures/demand';

describe('a GeoJSON of points', () => {
  const point = (lon: unknown, lat: unknown, properties: unknown = {}) => ({
    type: 'Feature',
    properties,
    geometry: { type: 'Point', coordinates: [lon, lat] },
  });
  const collection = (features: unknown[], more = {}) =>
    JSON.stringify({ type: 'FeatureCollection', features, ...more });

  it('is read with its weights and names', async () => {
    const text = collection([
      point(116.1, 29, { 人口: 12, name: '甲' }),
      point(116.2, 29, { 人口: '8', name: '乙\n' }),
    ]);
    const { points, names, columns, source } = good(await read('\uFEFF ' + text));
    expect([...points.weight]).toEqual([12, 8]);
    expect(names).toEqual(['甲', '乙']);
    expect(columns).toEqual({ weight: '人口', name: 'name' });
    expect(source.counts).toBe('人口');
    expect([...good(await read(JSON.stringify(point(116, 29)))).points.weight]).toEqual([1]);
  });

  it('takes points only', async () => {
    const area = {
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [] },
    };
    const text = collection([point(116, 29), area, { ...area, geometry: null }, 7]);
    const problem = bad(await read(text));
    expect(problem.code).toBe('only-points');
    expect(problem.place.en).toBe('objects 2, 3, 4');
    expect(good(await read(text, { leaveOut: true })).left.unreadable).toBe(3);
  });

  it.each([
    ['not-geojson', '{"type": "FeatureCollection", "features": ['],
    ['not-geojson', '{"type": "Topology"}'],
    ['not-geojson', '[116, 29]'],
    ['empty', collection([])],
    ['unreadable-rows', collection([point('116', 29)])],
    ['unreadable-rows', collection([point(116, 29, { pop: null })])],
    [
      'other-system',
      collection([point(116, 29)], { crs: { properties: { name: 'urn:ogc:def:crs:EPSG::4547' } } }),
    ],
    ['exchanged', collection([point(29, 116)])],
  ])('is %s', async (code, text) => {
    expect(bad(await read(text)).code).toBe(code);
  });

  it('is not led astray by names of the language itself', async () => {
    const text =
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"__proto__":{"pop":5},"constructor":1},"geometry":{"type":"Point","coordinates":[116,29]}}]}';
    expect([...good(await read(text)).points.weight]).toEqual([1]);
  });
});
