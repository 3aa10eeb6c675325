import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AtlasFeature } from '../../src/atlas/feature';
import { Regions, type Region } from '../../src/atlas/regions';
import { plateSize } from '../../src/map/images/spec';
import { tallyBadges } from '../../src/query/badges';
import { AREA_NAME, COUNTY_NAME, layoutRegions } from '../../src/map/layout/layout-regions';
import { overlap, placeBlocks, type Box } from '../../src/ui/place-blocks';
import { textWidth } from '../../src/map/layout/text-width';
import { toWorld, worldSize } from '../../src/map/mercator';
import { feature, record } from './map-record.fixture';

const levels = Array.from({ length: 23 }, (_, i) => 6 + i / 2);

/** What a placed region covers, pixels of the world at the level, rebuilt from what is drawn. */
function boxesOf(placed: ReturnType<typeof layoutRegions>, level: number): Box[] {
  return placed.map(({ region, named, at, counts }) => {
    const [x, y] = toWorld(...at).map((part) => part * worldSize(level)) as [number, number];
    const name = region.name.zh;
    if (named) {
      const { width, height } = plateSize({ name, counts });
      return { x0: x - width / 2, x1: x + width / 2, y0: y - height / 2, y1: y + height / 2 };
    }
    const type = region.level === 'county' ? COUNTY_NAME : AREA_NAME;
    const plate = counts.length ? plateSize({ counts }) : { width: 0, height: 0 };
    const width = Math.max(textWidth(name, type.px, type.spacing), plate.width);
    return { x0: x - width / 2, x1: x + width / 2, y0: y - type.line, y1: y + plate.height };
  });
}

function placedAt(level: number, features: AtlasFeature[], regions: Regions, marks: Box[] = []) {
  const held = tallyBadges(features, regions);
  return layoutRegions({ regions, held, level, lang: 'zh', scale: 1, marks });
}

describe('names and badges', () => {
  test.each(levels)('none overlaps another at zoom %d', (level) => {
    const { features, regions } = record();
    const boxes = boxesOf(placedAt(level, features, regions), level);
    expect(boxes.length).toBeGreaterThan(1);
    boxes.forEach((a, i) =>
      boxes.slice(i + 1).forEach((b) => expect(overlap(a, b, -0.01)).toBe(0)),
    );
  });

  test.each(levels)('hold each thing without a point exactly once at zoom %d', (level) => {
    const { features, regions } = record();
    const held = placedAt(level, features, regions).flatMap((place) => place.features);
    expect(held.map((f) => f.properties.id).sort()).toEqual(
      features
        .filter((f) => !f.geometry)
        .map((f) => f.properties.id)
        .sort(),
    );
  });

  test('badges keep clear of marks', () => {
    const { features, regions } = record();
    const level = 9;
    const marks = regions.all.map(({ anchor }) => {
      const [x, y] = toWorld(...anchor).map((part) => part * worldSize(level)) as [number, number];
      return { x0: x - 16, x1: x + 16, y0: y - 16, y1: y + 16 };
    });
    const placed = placedAt(level, features, regions, marks);
    const withBadge = placed.filter((place) => place.named || place.features.length);
    expect(withBadge.length).toBeGreaterThan(3);
    for (const box of boxesOf(withBadge, level))
      for (const mark of marks) expect(overlap(box, mark, -0.01)).toBe(0);
  });

  test('at the home view counties merge into their city, close up they have their own', () => {
    const { features, regions } = record();
    const codes = (level: number) =>
      placedAt(level, features, regions).map((place) => place.region.code);
    expect(codes(6.5)).not.toContain('360424');
    expect(codes(9)).toContain('360424');
  });

  test('a city of which the record holds one county only is shown as that county', () => {
    const anchor: [number, number] = [115.07, 26.02];
    const only: Region[] = [
      {
        code: '360700',
        name: { zh: '赣州市', en: 'Ganzhou' },
        level: 'city',
        city: '360700',
        anchor,
      },
      {
        code: '360704',
        name: { zh: '赣县区', en: 'Ganxian' },
        level: 'county',
        city: '360700',
        anchor,
      },
    ];
    const thing = feature({ id: 'g', city: '360700', counties: ['360704'], precision: 'county' });
    const area: Region = {
      code: 'gzgx',
      name: { zh: '赣州高新区', en: 'Ganzhou High-tech Zone' },
      level: 'area',
      city: '360700',
      anchor,
    };
    // A functional area of the county that holds nothing itself changes nothing.
    for (const all of [only, [...only, area]])
      for (const level of [6, 9]) {
        const placed = placedAt(level, [thing], new Regions(all));
        expect(placed.map((place) => [place.region.code, place.features.length])).toEqual([
          ['360704', 1],
        ]);
      }
    // What only the functional area holds is not lost: the city's plate has it.
    const its = feature({ id: 'h', city: '360700', area: 'gzgx', precision: 'area' });
    const far = placedAt(6, [thing, its], new Regions([...only, area]));
    expect(far.map((place) => [place.region.code, place.features.length])).toEqual([['360700', 2]]);
  });
});

test('a thing of an unknown region goes to its city', () => {
  const { regions } = record();
  const lost = feature({ id: 'x', counties: ['999999'], precision: 'county' });
  expect([...tallyBadges([lost], regions).keys()]).toEqual(['360400']);
});

test('a block moves up or down before it moves sideways, out of a narrow screen', () => {
  const mark: Box = { x0: -5, x1: 5, y0: -12, y1: 12 };
  const block = { id: 'a', x: 0, y: 0, width: 30, height: 30, mayMove: Infinity };
  const spot = placeBlocks([block], [mark]).get('a')!;
  expect(Math.abs(spot.x)).toBeLessThan(1e-9);
  expect(overlap(spot.box, mark, 0)).toBe(0);
});

test('blocks never overlap, and what must be drawn always finds a place', () => {
  const size = fc.integer({ min: 5, max: 60 });
  const block = fc.record({
    x: fc.integer({ min: 0, max: 300 }),
    y: fc.integer({ min: 0, max: 300 }),
    width: size,
    height: size,
    mayMove: fc.constantFrom(0, 30, Infinity),
  });
  fc.assert(
    fc.property(fc.array(block, { maxLength: 14 }), (shapes) => {
      const blocks = shapes.map((shape, i) => ({ ...shape, id: String(i) }));
      const placed = placeBlocks(blocks, []);
      for (const { id, mayMove } of blocks)
        if (mayMove === Infinity) expect(placed.has(id)).toBe(true);
      const boxes = [...placed.values()].map((spot) => spot.box);
      boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => expect(overlap(a, b, 0)).toBe(0)));
    }),
  );
});
