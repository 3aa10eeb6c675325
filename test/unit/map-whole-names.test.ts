import fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import { wholeNames } from '../../src/map/layout/whole-names';
import { fromWorld, toWorld, worldSize } from '../../src/map/mercator';

const look = { theme: 'light', lang: 'zh', scale: 1 } as const;
const camera = { lon: 115, lat: 28, zoom: 6 };
const view = { width: 1000, height: 800 };

/** A name whose middle stands so many pixels right of and below the middle of the screen. */
function nameAt(dx: number, dy: number): FeatureCollection {
  const [x, y] = toWorld(camera.lon, camera.lat);
  const size = worldSize(camera.zoom);
  return {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { level: 'province', zh: '江西省', en: 'Jiangxi' },
        geometry: { type: 'Point', coordinates: fromWorld(x + dx / size, y + dy / size) },
      },
    ],
  };
}
const isKept = (dx: number, dy: number) =>
  wholeNames(nameAt(dx, dy), camera, view, look).length === 1;

test('a name in the middle stays, one that the edge cuts goes, one far outside stays for later', () => {
  expect(isKept(0, 0)).toBe(true);
  expect(isKept(495, 0)).toBe(false);
  expect(isKept(505, 0)).toBe(false);
  expect(isKept(0, -398)).toBe(false);
  expect(isKept(900, 0)).toBe(true);
});

test('no name that is left out could be read whole, on either side alike', () => {
  const pixels = fc.integer({ min: -700, max: 700 });
  fc.assert(
    fc.property(pixels, pixels, (dx, dy) => {
      expect(isKept(dx, dy)).toBe(isKept(-dx, -dy));
      // Three letters of 16 px with half a letter between them are under 80 px wide.
      if (Math.abs(dx) < 440 && Math.abs(dy) < 380) expect(isKept(dx, dy)).toBe(true);
    }),
  );
});
