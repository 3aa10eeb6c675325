/** Sizes on the wall, and charts that fit a box of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitRows } from '../../src/charts/fit';
import { pairBars, type PairRow } from '../../src/charts/pair-bars';
import { stackedBars } from '../../src/charts/stacked-bars';
import { yearColumns } from '../../src/charts/year-columns';
import type { FigureChart } from '../../src/present/figures/figure';
import { layoutChart } from '../../src/present/figures/layout';
import { readWallAddress, wallAddress, type WallAddress } from '../../src/present/wall-address';
import { wallScale } from '../../src/present/wall-scale';

describe('sizes', () => {
  it.each([
    [3840, 2160, 72, 40, 30],
    [7680, 2160, 72, 40, 30],
    [1920, 1080, 36, 20, 15],
    [1024, 768, 26, 15, 12],
    [390, 844, 29, 16, 12],
    [320, 240, 12, 12, 12],
  ])('at %d × %d', (width, height, title, text, mapLabel) => {
    expect(wallScale(width, height)).toMatchObject({ title, text, mapLabel });
  });

  it('keep their shares of the height, the least size, and the column on the screen', () => {
    const sizes = fc.tuple(
      fc.integer({ min: 200, max: 16_000 }),
      fc.integer({ min: 200, max: 9000 }),
    );
    fc.assert(
      fc.property(sizes, ([width, height]) => {
        const { title, text, mapLabel, margin, column, below } = wallScale(width, height);
        expect(title).toBeGreaterThanOrEqual(height / 30);
        expect(text).toBeGreaterThanOrEqual(height / 54);
        expect(mapLabel).toBeGreaterThanOrEqual(height / 72);
        expect(Math.min(title, text, mapLabel)).toBeGreaterThanOrEqual(12);
        expect(column + 2 * margin).toBeLessThanOrEqual(width);
        expect(below).toBe(width < height);
      }),
    );
  });
});

describe('rows in a box', () => {
  const rows = Array.from({ length: 20 }, (_, i) => ({
    id: `r${i}`,
    parts: new Map([['a', 20 - i]]),
  }));
  const draw = (some: readonly (typeof rows)[number][], width: number) =>
    stackedBars(some, ['a'], width);
  it('are all drawn where they fit, else as many as do', () => {
    const all = fitRows(rows, { width: 800, height: 2000 }, 20, draw);
    expect(all).toMatchObject({ left: 0, scale: 1.6 });
    const some = fitRows(rows, { width: 800, height: 500 }, 20, draw);
    expect(some.chart.height * some.scale).toBeLessThanOrEqual(500);
    expect(some.chart.bars.length + some.left).toBe(20);
    expect(draw(rows.slice(0, some.chart.bars.length + 1), 500).height * 1.6).toBeGreaterThan(500);
    // The longest bar ends at the edge of the box.
    expect(some.chart.bars[0]!.end * some.scale).toBeCloseTo(800);
  });
  it('are none where not even one fits', () => {
    expect(fitRows(rows, { width: 800, height: 10 }, 20, draw)).toMatchObject({ left: 20 });
  });
});

const row: PairRow = {
  id: 'a',
  label: 'A',
  of: 200,
  before: { sure: 0, nominal: 20, possible: 50 },
  after: { sure: 10, nominal: 100, possible: 200 },
};
describe('before and after', () => {
  it('bars are as long as the share, whiskers reach from sure to possible', () => {
    const { rows, ticks } = pairBars([row], 590);
    const [{ before, after }] = rows as [(typeof rows)[number]];
    expect([before.width, after.width]).toEqual([50, 250]);
    expect([after.whisker.x1, after.whisker.x2]).toEqual([25, 500]);
    expect(ticks.at(-1)).toEqual({ x: 500, share: 1 });
    expect(after.y).toBeGreaterThan(before.y + before.height);
  });
  it('of nothing are empty', () => {
    const { rows } = pairBars([{ ...row, of: 0 }], 590);
    expect([rows[0]!.before.width, rows[0]!.after.whisker.x2]).toEqual([0, 0]);
  });
});

const years = [
  { year: 2021, starts: 8, ends: 1 },
  { year: 2022, starts: 44, ends: 18 },
  { year: 2023, starts: 0, ends: 50 },
];
describe('years in a box', () => {
  it('fill it on one scale, words included', () => {
    const { columns, upperFloor, lowerTop } = yearColumns(years, { width: 900, height: 600 }, 30);
    const heights = columns.flatMap(({ starts, ends }) => [starts.height, ends.height]);
    expect(heights[2]! / heights[5]!).toBeCloseTo(44 / 50);
    expect(columns[1]!.starts.y).toBeCloseTo(30 * 1.3);
    expect(columns[2]!.ends.y + columns[2]!.ends.height).toBeCloseTo(600 - 30 * 1.3);
    expect(lowerTop - upperFloor).toBeCloseTo(30 * 1.7);
    expect(columns.every(({ named }) => named)).toBe(true);
  });
  it('name only years that have room, the last one always', () => {
    const many = Array.from({ length: 40 }, (_, i) => ({ year: 1990 + i, starts: 1, ends: 1 }));
    const { columns } = yearColumns(many, { width: 900, height: 600 }, 30);
    const named = columns.filter((column) => column.named);
    expect(named.at(-1)!.year).toBe(2029);
    expect(named[1]!.x - named[0]!.x).toBeGreaterThan(30 * 4 * 0.56);
  });
  it('of nothing are empty', () => {
    expect(yearColumns([], { width: 900, height: 600 }, 30).columns).toEqual([]);
  });
});

describe('the chart of a figure', () => {
  const box = { width: 1200, height: 400 };
  const target = { kind: 'target' as const, value: 10, label: '2025' };
  const charts: FigureChart[] = [
    {
      t: 'bars',
      unit: 'records',
      layers: ['care'],
      rows: [{ id: 'a', label: 'A', text: '3', parts: new Map([['care', 3]]) }],
    },
    { t: 'list', rows: [{ id: 'a', label: 'A', text: '3', amount: 3 }] },
    { t: 'targets', unit: '', rows: [{ id: 'a', label: 'A', readings: [target] }] },
    { t: 'pairs', rows: [row], before: 'b', after: 'a' },
    { t: 'columns', years },
  ];
  it.each(charts.map((chart) => [chart.t, chart] as const))('%s fits the box', (t, chart) => {
    const layout = layoutChart(chart, box, 20);
    expect(layout).toMatchObject({ t, left: 0 });
    if (layout.t !== 'columns')
      expect(layout.chart.height * layout.scale).toBeLessThanOrEqual(box.height);
  });
});

describe('the address of the wall', () => {
  const asked = (query: string) => readWallAddress(query);
  it('is read back as written, beside a view', () => {
    const all: WallAddress[] = [
      { briefing: null, scene: 1, kiosk: false, play: false, loop: false },
      { briefing: { t: 'id', id: 'care-2' }, scene: 7, kiosk: true, play: true, loop: true },
      {
        briefing: { t: 'packed', text: 'Ab-_9' },
        scene: 12,
        kiosk: false,
        play: true,
        loop: false,
      },
    ];
    for (const one of all) {
      expect(asked(wallAddress(one))).toEqual(one);
      expect(asked(`?layers=care&lang=zh&${wallAddress(one)}`)).toEqual(one);
    }
  });
  it('leaves out what it cannot read', () => {
    expect(asked('layers=care')).toBeNull();
    expect(asked('mode=fly')).toBeNull();
    expect(asked('mode=present&briefing=../x&scene=-1&kiosk=yes')).toEqual({
      ...{ briefing: null, scene: 1, kiosk: false, play: false, loop: false },
    });
  });
});
