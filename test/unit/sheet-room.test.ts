import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  LEAST_DENOMINATOR,
  MOST_DENOMINATOR,
  readDenominator,
} from '../../src/explore/sheet/denominator';
import { nextScale, panned, scaledAbout } from '../../src/explore/sheet/map-drag';
import { fileSize } from '../../src/explore/sheet/file-size';
import { DEFAULT_SHEET, type SheetSpec } from '../../src/sheet/model/spec';
import { pageProjection } from '../../src/sheet/projection';

const box = { x: 20, y: 30, width: 260, height: 180 };
const at = (denominator: number): SheetSpec => ({
  ...DEFAULT_SHEET,
  extent: { t: 'scale', lon: 114.55, lat: 29.03, denominator },
});
const fit = { west: 114, south: 28.7, east: 115, north: 29.3 };

describe('a scale denominator as people type it', () => {
  test.each([
    ['50000', 50_000],
    ['1:50,000', 50_000],
    ['1：50 000', 50_000],
    ['5万', 50_000],
    ['1:2.5万', 25_000],
  ])('%s', (text, value) => expect(readDenominator(text)).toBe(value));

  test.each(['', 'abc', '0', '-5000', '1:10', '99999999999', '1:'])('refuses %j', (text) =>
    expect(readDenominator(text)).toBeNull(),
  );
});

describe('moving and scaling the map of a sheet', () => {
  test('a drag carries the place under the hand along', () =>
    fc.assert(
      fc.property(
        fc.double({ min: -100, max: 100, noNaN: true }),
        fc.double({ min: -80, max: 80, noNaN: true }),
        (dx, dy) => {
          const spec = at(250_000);
          const before = pageProjection(spec, box, fit);
          const held = before.inverse(150, 120);
          const after = pageProjection(panned(spec, before, dx, dy), box, fit);
          const [x, y] = after.forward(...held);
          // The centre is written to a millionth of a degree: 0.1 m, 0.0005 mm here.
          expect(Math.hypot(x - 150 - dx, y - 120 - dy)).toBeLessThan(0.2);
        },
      ),
      { numRuns: 60 },
    ));

  test('the wheel keeps the place under the pointer', () => {
    const before = pageProjection(at(250_000), box, fit);
    const held = before.inverse(90, 70);
    for (const coarser of [true, false]) {
      const part = scaledAbout(before, 90, 70, coarser);
      const after = pageProjection({ ...DEFAULT_SHEET, ...part }, box, fit);
      const [x, y] = after.forward(...held);
      expect(Math.hypot(x - 90, y - 70)).toBeLessThan(0.2);
      expect(after.scale > before.scale).toBe(coarser);
    }
  });

  test('steps of scale lead there and back, and end somewhere', () => {
    for (const scale of [LEAST_DENOMINATOR, 25_000, 250_000, 1_000_000]) {
      expect(nextScale(nextScale(scale, true), false)).toBe(scale);
    }
    expect(nextScale(MOST_DENOMINATOR, true)).toBe(MOST_DENOMINATOR);
    expect(nextScale(LEAST_DENOMINATOR, false)).toBe(LEAST_DENOMINATOR);
  });
});

test('sizes of files in the language of the page', () => {
  expect(fileSize(0, 'zh')).toBe('1 kB');
  expect(fileSize(154_349, 'zh')).toBe('154 kB');
  expect(fileSize(17_326_967, 'en')).toBe('17.3 MB');
});
