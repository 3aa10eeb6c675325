/** Charts as marks: sums, scales, and words that do not run into each other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAYERS } from '../../src/atlas/catalogue';
import { LAYER_IDS, type LayerId } from '../../src/atlas/feature';
import { layerGroups, layersIn, textureOf } from '../../src/charts/layer-groups';
import { stackedBars } from '../../src/charts/stacked-bars';
import { targetDots, type TargetReading } from '../../src/charts/target-dots';
import { roughTextWidth } from '../../src/charts/text-width';
import { timeline } from '../../src/charts/timeline';
import { yearCounts } from '../../src/charts/years';
import { feature } from '../fixtures/feature';

describe('records in groups by layer', () => {
  const records = [
    feature({ id: 'a', layer: 'mining', city: '1', investmentWan: 100 }),
    feature({ id: 'b', layer: 'care', city: '1', investmentWan: 30 }),
    feature({ id: 'c', layer: 'mining', city: '2', investmentWan: 5 }),
    feature({ id: 'd', layer: 'care', city: '2' }),
    feature({ id: 'e', layer: 'care', city: '3', investmentWan: 0 }),
  ];
  const byCity = layerGroups(
    records,
    ({ properties }) => properties.city,
    ({ properties }) => properties.investmentWan,
  );

  it('add up what takes part, in the order of the catalogue', () => {
    expect(byCity.map(({ id, total, records }) => [id, total, records])).toEqual([
      ['1', 130, 2],
      ['2', 5, 1],
      ['3', 0, 1],
    ]);
    expect([...byCity[0]!.parts]).toEqual([
      ['mining', 100],
      ['care', 30],
    ]);
    expect(layersIn(byCity)).toEqual(['mining', 'care']);
  });

  it('no two layers have one colour and one texture', () => {
    const looks = LAYER_IDS.map((id) => {
      const { colour } = LAYERS.find((layer) => layer.id === id)!;
      return `${colour.light} ${textureOf(id)}`;
    });
    expect(new Set(looks).size).toBe(LAYER_IDS.length);
    expect(Math.max(...LAYER_IDS.map(textureOf))).toBeLessThanOrEqual(2);
  });
});

describe('stacked bars', () => {
  const amounts = fc.dictionary(fc.constantFrom<LayerId>('mining', 'care', 'health'), fc.nat(9999));
  const rows = fc.array(amounts, { minLength: 1, maxLength: 12 }).map((all) =>
    all.map((parts, i) => ({
      id: String(i),
      parts: new Map(Object.entries(parts) as [LayerId, number][]),
    })),
  );

  it('are as long as their sums, part beside part, and inside the width', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 200, max: 2000 }), (groups, width) => {
        const { bars } = stackedBars(groups, ['mining', 'care', 'health'], width);
        const totals = groups.map(({ parts }) => [...parts.values()].reduce((s, v) => s + v, 0));
        const most = Math.max(...totals);
        bars.forEach((bar, i) => {
          expect(bar.segments.reduce((sum, { value }) => sum + value, 0)).toBe(totals[i]);
          if (totals[i]) {
            expect(Math.abs(bar.end - (width * totals[i]!) / most)).toBeLessThanOrEqual(1);
            expect(bar.end).toBeLessThanOrEqual(width + 1);
          }
          bar.segments.slice(1).forEach(({ x }, at) => {
            const before = bar.segments[at]!;
            expect(x).toBeGreaterThanOrEqual(before.x);
            expect(x).toBeLessThanOrEqual(before.x + before.width + 1e-6);
          });
        });
      }),
    );
  });

  it('stand one below the other and have round ticks that begin at 0', () => {
    const parts = new Map([['care', 4711]] as const);
    const chart = stackedBars(
      [
        { id: 'a', parts },
        { id: 'b', parts },
      ],
      ['care'],
      360,
    );
    expect(chart.bars[1]!.textY).toBeGreaterThan(chart.bars[0]!.y + chart.bars[0]!.height);
    expect(chart.ticks[0]).toEqual({ x: 0, value: 0 });
    expect(chart.ticks.every(({ value }) => value % 500 === 0)).toBe(true);
    expect(chart.height).toBeGreaterThan(chart.floor);
  });
});

describe('years of start and end', () => {
  it('are counted by year, gaps included; what is not printed is counted apart', () => {
    const counts = yearCounts([
      feature({ id: 'a', start: '2021-12', end: '2024' }),
      feature({ id: 'b', start: '2021', end: '2024-06-30' }),
      feature({ id: 'c', end: '2022' }),
      feature({ id: 'd' }),
    ]);
    expect(counts).toEqual({
      years: [
        { year: 2021, starts: 2, ends: 0 },
        { year: 2022, starts: 0, ends: 1 },
        { year: 2023, starts: 0, ends: 0 },
        { year: 2024, starts: 0, ends: 2 },
      ],
      withStart: 2,
      withEnd: 3,
      undated: 1,
    });
    expect(yearCounts([feature({})]).years).toEqual([]);
  });

  it('have one scale for both halves, and names only where there is room', () => {
    const years = Array.from({ length: 30 }, (_, i) => ({ year: 2000 + i, starts: i, ends: 10 }));
    const { columns, upperFloor, lowerTop, height } = timeline(years, 360);
    const last = columns.at(-1)!;
    expect(last.starts.height / last.ends.height).toBeCloseTo(29 / 10, 9);
    for (const { starts, ends } of columns) {
      expect(starts.y + starts.height).toBeCloseTo(upperFloor, 9);
      expect(ends.y).toBe(lowerTop);
      expect(starts.textY).toBeGreaterThan(0);
      expect(ends.textY).toBeLessThanOrEqual(height);
    }
    const named = columns.filter((column) => column.named).map(({ x }) => x);
    expect(last.named).toBe(true);
    named.slice(1).forEach((x, i) => expect(x - named[i]!).toBeGreaterThan(36));
  });
});

describe('from base to target', () => {
  const width = 340;
  const measure = (text: string) => roughTextWidth(text, 12.5);
  const reading = fc.record({
    kind: fc.constantFrom('base', 'target') as fc.Arbitrary<TargetReading['kind']>,
    value: fc.double({ min: 0, max: 100, noNaN: true }),
    label: fc.constantFrom('2020年 15.08', '2025年 39', '年份未印 3.6', '2025: 32.4 worked out'),
  });

  it('labels never cover one another and stay inside', () => {
    fc.assert(
      fc.property(fc.array(fc.array(reading, { maxLength: 6 }), { maxLength: 4 }), (all) => {
        const rows = all.map((readings, i) => ({ id: String(i), label: '景德镇市', readings }));
        const chart = targetDots(rows, width, measure);
        const marks = chart.rows.flatMap((row) => row.marks);
        marks.forEach((a, i) => {
          const half = measure(a.label) / 2;
          expect(a.textX - half).toBeGreaterThanOrEqual(-1e-9);
          expect(a.textX + half).toBeLessThanOrEqual(width + 1e-9);
          expect(a.textY).toBeLessThanOrEqual(chart.floor);
          for (const b of marks.slice(i + 1)) {
            const apart = Math.abs(a.textX - b.textX) >= half + measure(b.label) / 2;
            expect(apart || Math.abs(a.textY - b.textY) >= 12).toBe(true);
          }
        });
      }),
    );
  });

  it('the way leads from the last base over all targets; without either there is none', () => {
    const mark = (kind: TargetReading['kind'], value: number) => ({ kind, value, label: '' });
    const rows = [
      { id: 'a', label: '', readings: [mark('base', 10), mark('base', 15), mark('target', 39)] },
      { id: 'b', label: '', readings: [mark('target', 20)] },
    ];
    const [a, b] = targetDots(rows, width, measure).rows;
    expect(a!.way).toEqual({ from: a!.marks[1]!.x, to: a!.marks[2]!.x });
    expect(b!.way).toBeUndefined();
    // The scale begins at 0 and is one for all rows.
    const perUnit = (a!.marks[2]!.x - a!.marks[0]!.x) / 29;
    expect(b!.marks[0]!.x).toBeCloseTo(a!.marks[0]!.x + 10 * perUnit, 9);
    expect(a!.marks[0]!.x - 10 * perUnit).toBeCloseTo(8, 9);
  });
});
