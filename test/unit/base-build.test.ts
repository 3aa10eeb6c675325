import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { afterAll, describe, expect, it } from 'vitest';
import { buildBase } from '../../geo/steps/base/build-base';
import { bboxOf, inBox, widen } from '../../geo/steps/base/coordinates';
import { loadCountyShapes } from '../../geo/steps/base/county-shapes';
import { isFresh, stampOf } from '../../geo/steps/base/stamp';
import { loadTownshipPlaces } from '../../geo/steps/base/township-places';
import { recordCounties } from '../fixtures/base/counties';

const folder = mkdtempSync(join(tmpdir(), 'atlas-base-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('buildBase', () => {
  const { shapes } = loadCountyShapes(recordCounties);
  const { townships } = loadTownshipPlaces(shapes);
  const regions = [
    { code: '360402', name: { zh: '濂溪区', en: 'Lianxi' }, level: 'county' as const },
    { code: '360400', name: { zh: '九江市', en: 'Jiujiang' }, level: 'city' as const },
    { code: 'jkq', name: { zh: '九江经开区', en: 'Jiujiang ETDZ' }, level: 'area' as const },
  ];
  const input = { regions, shapes, townships, folder };
  const read = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;

  it('writes the seven files once, below 250 kB gzip together', { timeout: 60_000 }, () => {
    const report = buildBase(input);
    expect(report.rebuilt).toBe(true);
    expect(report.files).toHaveLength(7);
    const gzip = report.files.reduce((sum, file) => sum + file.gzipBytes, 0);
    expect(gzip).toBeLessThan(250_000);
    expect(buildBase(input)).toEqual({ rebuilt: false, files: [] });
  });

  it('names counties and cities in both languages, and their quiet neighbours', () => {
    const labels = read<FeatureCollection>('labels.json').features.map((f) => f.properties);
    expect(labels).toContainEqual({ code: '360402', zh: '濂溪区', en: 'Lianxi', level: 'county' });
    expect(labels).toContainEqual({ code: '360400', zh: '九江市', en: 'Jiujiang', level: 'city' });
    expect(labels).toContainEqual(expect.objectContaining({ zh: '南昌市', en: 'Nanchang' }));
    expect(labels).toContainEqual(expect.objectContaining({ zh: '湖北省', level: 'province' }));
    expect(labels.filter((label) => label?.en === label?.zh)).toEqual([]);
  });

  it('keeps water within two degrees of the record', () => {
    const box = widen(bboxOf(shapes.map((shape) => shape.geometry)), 2.00001);
    const water = read<FeatureCollection<MultiPolygon>>('water.json');
    expect(water.features.map((feature) => feature.properties?.kind)).toEqual(['lake', 'river']);
    for (const { geometry } of water.features) {
      expect(geometry.coordinates.length).toBeGreaterThan(50);
      expect(geometry.coordinates.flat(2).every((point) => inBox(point, box))).toBe(true);
    }
  });

  it('is stale when a file is gone or an input differs', () => {
    const stamp = stampOf({ a: 1 });
    expect(stampOf({ a: 1 })).toBe(stamp);
    expect(stampOf({ a: 2 })).not.toBe(stamp);
    writeFileSync(join(folder, 'stamp.json'), `${JSON.stringify({ stamp })}\n`);
    expect(isFresh(folder, stamp, ['water.json'])).toBe(true);
    expect(isFresh(folder, stamp, ['water.json', 'roads.json'])).toBe(false);
    expect(isFresh(folder, stampOf({ a: 2 }), ['water.json'])).toBe(false);
  });
});
