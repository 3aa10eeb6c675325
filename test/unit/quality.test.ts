import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AtlasFeature, Properties } from '../../src/atlas/feature';
import { LAYER_IDS, PRECISIONS, PROJECT_STATUSES, CHECKS } from '../../src/atlas/feature';
import { isLayerId } from '../../src/atlas/catalogue';
import { Regions } from '../../src/atlas/regions';
import { byGazette, documentContents, isMisfit } from '../../src/query/documents';
import { isPlacedByText, placing } from '../../src/query/placing';
import { crossTableBy, DIMENSIONS, percent } from '../../src/query/quality';
import { sectionKeys, sectionsOf } from '../../src/query/sections';
import { sortRows, type Column } from '../../src/explore/page/table';
import { feature } from '../fixtures/feature';

const point = { type: 'Point' as const, coordinates: [115.5, 29.5] };
const regions = new Regions(
  [
    ['360400', '九江市', 'city'],
    ['360423', '武宁县', 'county'],
    ['360482', '共青城市', 'county'],
    ['jjkq', '九江经开区', 'area'],
  ].map(([code, zh, level]) => ({
    ...{ code: code!, name: { zh: zh!, en: zh! }, city: '360400' },
    ...{ level: level as 'city' | 'county' | 'area', anchor: [116, 29] as [number, number] },
  })),
);

const anyFeature: fc.Arbitrary<AtlasFeature> = fc
  .record({
    layer: fc.constantFrom(...LAYER_IDS.filter(isLayerId)),
    precision: fc.constantFrom(...PRECISIONS),
    projectStatus: fc.constantFrom(...PROJECT_STATUSES),
    check: fc.option(fc.constantFrom(...CHECKS), { nil: undefined }),
    pointMark: fc.option(fc.constantFrom('cited' as const, 'unverified' as const), {
      nil: undefined,
    }),
    township: fc.option(fc.constant('罗溪乡'), { nil: undefined }),
    drawn: fc.boolean(),
  })
  .map(({ drawn, ...properties }) =>
    feature(properties as Partial<Properties>, drawn ? point : null),
  );

describe('the cross tables', () => {
  it('hold every feature once, whatever the question', () => {
    fc.assert(
      fc.property(fc.array(anyFeature), fc.constantFrom(...DIMENSIONS), (features, dimension) => {
        const { rows, columns, sums } = crossTableBy(dimension, features);
        const cells = rows.flatMap((row) => columns.flatMap((key) => row.cells.get(key) ?? []));
        expect(new Set(cells)).toEqual(new Set(features));
        expect(cells).toHaveLength(features.length);
        expect(columns.flatMap((key) => sums.get(key)!)).toHaveLength(features.length);
        for (const row of rows) expect(row.all).toHaveLength([...row.cells.values()].flat().length);
      }),
    );
  });

  it('count a feature without a point under no mark, whatever its mark says', () => {
    const features = [feature({ pointMark: 'cited' }), feature({ pointMark: 'cited' }, point)];
    const { columns, sums } = crossTableBy('mark', features);
    expect(columns.map((key) => [key, sums.get(key)!.length])).toEqual([
      ['cited', 1],
      ['none', 1],
    ]);
  });

  it('give no share of nothing', () => {
    expect([percent(0, 0), percent(1, 4)]).toEqual([null, 25]);
  });
});

describe('placing', () => {
  const named = (properties: Partial<Properties>) =>
    placing([feature(properties)], regions)[0]!.named.length === 1;

  it.each([
    ['武宁县', false],
    ['九江市武宁县', false],
    ['武宁', false],
    ['共青城、武宁', false],
    ['九江经开区', false],
    ['高新区', false],
    ['所有有条件的学校', false],
    ['长江沿岸', false],
    ['武宁县槽头港', true],
    ['宁红大道155号', true],
    ['九江经开区蓝湾小镇', true],
  ])('%s names a place: %s', (placePrinted, expected) => {
    expect(named({ placePrinted })).toBe(expected);
  });

  it('tells what has no point for want of a coordinate from what the text places nowhere', () => {
    const asked = (placePrinted: string) =>
      isPlacedByText(feature({ placePrinted, precision: 'county' }), regions);
    expect([asked('武宁县宁红大道155号'), asked('武宁县')]).toEqual([true, false]);
  });

  it('takes a printed township for a place', () => {
    expect([named({ township: '罗溪乡' }), named({})]).toEqual([true, false]);
  });

  it.each([
    ['银行等', 'several', false],
    ['共青', 'county', false],
    ['罗溪乡、石门楼镇', 'several', false],
    ['高新区', 'site', true],
    ['武宁县', 'township', true],
  ] as const)('%s, which the register calls %s: %s', (placePrinted, placing, expected) => {
    expect(named({ placePrinted, placing })).toBe(expected);
  });

  it('counts as reached only what stands finely enough at a cited point', () => {
    const township = '罗溪乡';
    const features = [
      feature({ id: 'a', township, precision: 'township', pointMark: 'cited' }, point),
      feature({ id: 'b', township, precision: 'township', pointMark: 'unverified' }, point),
      feature({ id: 'c', township, precision: 'area', pointMark: 'cited' }, point),
      feature({ id: 'd', township, precision: 'county' }),
      feature({ id: 'e', precision: 'site', pointMark: 'cited' }, point),
    ];
    const ids = (some: AtlasFeature[]) => some.map(({ properties }) => properties.id).join('');
    const [all, care] = placing(features, regions);
    expect(care!.layer).toBe('care');
    expect(ids(all!.named)).toBe('abcd');
    expect(ids(all!.reached)).toBe('a');
    expect(ids(all!.waiting)).toBe('d');
    expect(ids(all!.onMap)).toBe('abce');
    expect(ids(all!.byName)).toBe('e');
  });

  it('never reaches more than is named, and divides the map into named and by name', () => {
    fc.assert(
      fc.property(fc.array(anyFeature), (features) => {
        for (const { all, onMap, named, reached, waiting, byName } of placing(features, regions)) {
          expect(named).toEqual(expect.arrayContaining(reached));
          expect(reached.length + waiting.length).toBeLessThanOrEqual(named.length);
          const drawnByText = named.filter(({ geometry }) => geometry).length;
          expect(drawnByText + byName.length).toBe(onMap.length);
          expect(onMap.length).toBeLessThanOrEqual(all.length);
        }
      }),
    );
  });
});

describe('sections of a locator', () => {
  const keys = sectionKeys(
    [
      '题注',
      '一、总体要求',
      '一（二）',
      '二（一）',
      '2.1 区指挥部',
      '2.10 附则',
      '第一章 总则',
      '三(一)至(三)',
      '第二章第二至三节',
      '第二十至二十二条',
      '四、五',
      '6',
    ].map((section) => ({
      section,
      ...(section === '四、五' ? { holds: ['专栏1', '第三章 表'] } : {}),
    })),
  );
  it.each([
    ['一', ['一、总体要求']],
    ['一 第2段', ['一、总体要求']],
    ['一定要求', []],
    ['一（二）', ['一（二）']],
    ['二(一)6', ['二（一）']],
    ['2.1', ['2.1 区指挥部']],
    ['2.10', ['2.10 附则']],
    ['2.11', []],
    ['第一章 第三条', ['第一章 总则']],
    ['二（一）6；2.1；二（一）8', ['二（一）', '2.1 区指挥部']],
    ['第九条', []],
    ['一 总体任务', ['一、总体要求']],
    ['三（二）4', ['三(一)至(三)']],
    ['三（四）', []],
    ['第二章第三节 用地', ['第二章第二至三节']],
    ['第二章第四节', []],
    ['第二十一条(二)', ['第二十至二十二条']],
    ['第十九条', []],
    ['五 第2项', ['四、五']],
    ['专栏1 第3行', ['四、五']],
    ['专栏10 第3行', []],
    ['专栏1-2 第3行', []],
    ['第三章 表 序号2', ['四、五']],
    ['6.4', ['6']],
    ['60', []],
  ])('%s: %o', (locator, sections) => {
    expect(sectionsOf(locator, keys)).toEqual(sections);
  });
});

describe('contents of documents', () => {
  const info = (id: string, gazette: string) => ({
    ...{ id, number: `${id}号`, title: id, titleEn: id, date: '2022-01-01', issuer: '', gazette },
  });
  const nothing = { indicators: [], rules: [], reading: [], systems: [], totals: [] };

  it('go to their own document, grouped by publication', () => {
    const total = { document: 'b', register: 'x', column: 'rows', computed: 2, locator: '末行' };
    const contents = documentContents(
      [info('a', '一'), info('b', '二'), info('c', '一')],
      [feature({ documentNumber: 'b号' })],
      {
        ...nothing,
        totals: [
          { ...total, printed: 2 },
          { ...total, printed: 3 },
        ],
        systems: [{ document: 'c', row: '1', name: '平台', locator: '三' }],
      },
    );
    expect(contents.map(({ features }) => features.length)).toEqual([0, 1, 0]);
    expect(contents.map(({ misfits }) => misfits.length)).toEqual([0, 1, 0]);
    expect(contents[2]!.systems).toHaveLength(1);
    const groups = byGazette(contents);
    expect(groups.map(([gazette, own]) => [gazette, own.length])).toEqual([
      ['一', 2],
      ['二', 1],
    ]);
  });

  it('overlook what binary fractions do to a sum', () => {
    const total = { document: 'a', register: 'x', column: 'areaKm2', locator: '合计' };
    expect(isMisfit({ ...total, printed: 0.3, computed: 0.1 + 0.2 })).toBe(false);
    expect(isMisfit({ ...total, printed: 0.3, computed: 0.31 })).toBe(true);
  });
});

describe('sorting a table', () => {
  interface Row {
    name: string;
    value?: number;
  }
  const columns: Column<Row>[] = [
    { id: 'name', title: '', text: (row) => row.name },
    { id: 'value', title: '', text: (row) => String(row.value ?? ''), order: (row) => row.value },
  ];
  const rows: Row[] = [
    { name: '专栏10', value: 10 },
    { name: '专栏2' },
    { name: '专栏9', value: 9 },
    { name: '专栏1', value: 100 },
  ];
  const order = (column: string, descending = false) =>
    sortRows(rows, columns, { column, descending }).map(({ name }) => name.slice(2));

  it('takes figures as figures and leaves what has none at the end, up and down', () => {
    expect(order('value')).toEqual(['9', '10', '1', '2']);
    expect(order('value', true)).toEqual(['1', '10', '9', '2']);
  });
  it('reads numbers inside names', () => {
    expect(order('name')).toEqual(['1', '2', '9', '10']);
    expect(sortRows(rows, columns, null)).toBe(rows);
  });
});
