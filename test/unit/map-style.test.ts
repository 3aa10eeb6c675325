import fc from 'fast-check';
import geodesic from 'geographiclib-geodesic';
import { describe, expect, test } from 'vitest';
import { boundsOf, scaleBar } from '../../src/map/camera';
import { fromWorld, levelOf, metresPerPixel, toWorld } from '../../src/map/mercator';
import { BASE_SOURCES, DRAWN_SOURCES } from '../../src/map/sources';
import { layersOf, styleOf } from '../../src/map/style/style';
import { ZORDER } from '../../src/map/zorder';
import { record } from './map-record.fixture';

const looks = (['light', 'dark'] as const).flatMap((theme) =>
  (['zh', 'en'] as const).map((lang) => ({ theme, lang, scale: 1.5 })),
);

describe.each(looks)('the style in $theme, $lang', (look) => {
  test('has exactly the layers of the z-order, in its order', () => {
    expect(layersOf(look).map((layer) => layer.id)).toEqual(ZORDER);
  });

  test('reads known sources only and asks nobody for anything', () => {
    const style = styleOf(look, {});
    const known: string[] = [...BASE_SOURCES, ...DRAWN_SOURCES];
    for (const layer of style.layers) if ('source' in layer) expect(known).toContain(layer.source);
    expect(style.glyphs ?? style.sprite).toBeUndefined();
    expect(JSON.stringify(style)).not.toMatch(/https?:/);
  });
});

const lon = fc.double({ min: 113, max: 118, noNaN: true });
const lat = fc.double({ min: 25, max: 31, noNaN: true });

test('Mercator and back is the same point', () => {
  fc.assert(
    fc.property(lon, lat, (x, y) => {
      const [u, v] = fromWorld(...toWorld(x, y));
      expect(u).toBeCloseTo(x, 9);
      expect(v).toBeCloseTo(y, 9);
    }),
  );
});

test('the scale bar is as long as it says, to half a per cent of the ellipsoid', () => {
  fc.assert(
    fc.property(lon, lat, fc.double({ min: 5, max: 17, noNaN: true }), (x, y, zoom) => {
      const { metres, pixels } = scaleBar(y, zoom, 110);
      expect(pixels).toBeLessThanOrEqual(110);
      expect(pixels).toBeGreaterThan(40);
      expect(String(metres)).toMatch(/^[125]0*$/);
      // As many degrees of longitude as the bar spans on the screen.
      const degrees = (pixels / (512 * 2 ** zoom)) * 360;
      const { s12 } = geodesic.Geodesic.WGS84.Inverse(y, x, y, x + degrees);
      expect(Math.abs(s12! / metres - 1)).toBeLessThan(0.005);
    }),
  );
});

test('a pixel spans less ground to the north, and half of it one zoom on', () => {
  expect(metresPerPixel(30, 9) / metresPerPixel(0, 9)).toBeCloseTo(Math.cos(Math.PI / 6), 9);
  expect(metresPerPixel(30, 10)).toBeCloseTo(metresPerPixel(30, 9) / 2, 9);
});

test('levels are the half steps at or below a zoom', () => {
  expect([7, 7.49, 7.5, 7.9999, 8].map(levelOf)).toEqual([7, 7, 7.5, 7.5, 8]);
});

test('the camera knows cities, counties, areas without a border, and the whole record', () => {
  const { regions } = record();
  expect(boundsOf('360400', regions)).toEqual([113.9, 28.7, 116.9, 30.1]);
  const [west, south, east, north] = boundsOf('jjkq', regions)!;
  expect([(west + east) / 2, (south + north) / 2]).toEqual([
    expect.closeTo(115.93, 6),
    expect.closeTo(29.7, 6),
  ]);
  const whole = boundsOf(null, regions)!;
  expect(whole[0]).toBe(113.9);
  expect(whole[2]).toBe(117.7);
});
