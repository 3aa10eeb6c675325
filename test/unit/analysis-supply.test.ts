/** Supply against demand, on the record itself: what the documents give, and what they do not. */
import { beforeAll, describe, expect, it } from 'vitest';
import { recordFromSeeds } from '../../geo/steps/from-seeds';
import type { AtlasRecord } from '../../geo/steps/record';
import { supplyRow, supplyTable, type SupplyMoment } from '../../src/analysis/supply';
import { agree, figureOf, readings, type Reading } from '../../src/analysis/supply-figures';
import { planSum } from '../../src/analysis/supply-plan';
import { RATIOS, type RatioId } from '../../src/analysis/supply-ratios';
import type { Indicator } from '../../src/atlas/schema/figures';
import { feature } from '../fixtures/feature';

const [JINGDEZHEN, JIUJIANG, GANXIAN] = ['360200', '360400', '360704'];
const spec = (id: RatioId) => RATIOS.find((row) => row.id === id)!;
let record: AtlasRecord;
beforeAll(() => {
  record = recordFromSeeds(process.cwd(), []).record;
}, 60_000);

const rowOf = (id: RatioId, area: string) => supplyRow(spec(id), record.indicators, area);
const at = (id: RatioId, area: string, year: string | undefined): SupplyMoment =>
  rowOf(id, area).moments.find((moment) => moment.year === year)!;
const values = (found: readonly { value: number }[]) => found.map(({ value }) => value);
const places = ({ figures }: Reading) =>
  figures.map(({ printed }) => `${printed.documentNumber} ${printed.locator}`);

describe('beds for the old in 景德镇', () => {
  it('are 15.1 for a thousand in 2020, each figure with the documents that print it', () => {
    const now = at('elderly-beds', JINGDEZHEN, '2020');
    expect(now.kind).toBe('base');
    expect(values(now.computed)).toEqual([expect.closeTo(15.0769, 4)]);
    const [{ supply, people }] = now.computed as [SupplyMoment['computed'][0]];
    expect([supply.value, people.value]).toEqual([4059, 269_220]);
    expect(places(supply)).toEqual([
      '景民字〔2021〕71号 第一章第一节 民政公共服务质量跨越提升',
      '景府字〔2022〕134号 一(一)2 养老服务；一(二)1',
    ]);
    // 269,220 and 26.92 万 are one figure, printed to different digits.
    expect(places(people)).toEqual(['景民字〔2022〕69号 一(二)', '景府字〔2022〕134号 一(二)1']);
    expect(now.disagree).toEqual([]);
  });

  it('would be 32.4 with the beds and people of 2025, and 39 as the document prints it', () => {
    const then = at('elderly-beds', JINGDEZHEN, '2025');
    expect(then.kind).toBe('target');
    expect(values(then.computed)).toEqual([expect.closeTo(32.3974, 4)]);
    expect([values(then.supply), values(then.people)]).toEqual([[10_500], [324_100]]);
    expect(values(then.printed)).toEqual([39]);
    expect(places(then.printed[0]!)).toEqual(['景府字〔2022〕134号 附件 重大政策清单表 第1项']);
    expect(then.disagree).toEqual(['printed-computed']);
  });

  it('of March 2021 are not divided by the people of 2020', () => {
    const moment = at('elderly-beds', JINGDEZHEN, '2021');
    expect(values(moment.supply)).toEqual([4059]);
    expect(moment).toMatchObject({ computed: [], lacks: ['people'] });
  });
});

describe('the other ratios of the record', () => {
  it('in 九江: beds for a thousand in 2021; later years lack the people', () => {
    expect(values(at('elderly-beds', JIUJIANG, '2021').computed)).toEqual([
      expect.closeTo(32.663, 3),
    ]);
    for (const [year, beds] of [
      ['2023', 28_000],
      ['2025', 30_000],
    ] as const)
      expect(at('elderly-beds', JIUJIANG, year)).toMatchObject({
        supply: [{ value: beds }],
        computed: [],
        lacks: ['people'],
      });
    const undated = at('elderly-beds', JIUJIANG, undefined);
    expect(undated).toMatchObject({ supply: [{ value: 26_800 }], computed: [] });
  });

  it('in 九江: child-care places as printed, dated and undated apart', () => {
    const printed = (year?: string) => values(at('childcare-places', JIUJIANG, year).printed);
    expect(['2021', '2023', '2025', undefined].map(printed)).toEqual([[2.9], [3.8], [4.5], [3.6]]);
    expect(values(at('childcare-places', JIUJIANG, '2025').supply)).toEqual([21_516]);
  });

  it('in 景德镇: places of 2020 for its people; children under 3 are of no year', () => {
    expect(values(at('childcare-places', JINGDEZHEN, '2020').computed)).toEqual([
      expect.closeTo(2.4929, 4),
    ]);
    expect(at('childcare-places-per-child', JINGDEZHEN, '2020').lacks).toEqual(['people']);
    const undated = at('childcare-places-per-child', JINGDEZHEN, undefined);
    expect(undated).toMatchObject({ people: [{ value: 58_000 }], computed: [], lacks: ['supply'] });
  });

  it('in 景德镇: the space target in m², and apart the place that prints it in percent', () => {
    const { printed, misfits } = at('community-space', JINGDEZHEN, '2025');
    expect(values(printed)).toEqual([30]);
    expect(misfits).toMatchObject([{ value: 30, unit: '%', documentNumber: '景民字〔2021〕71号' }]);
  });

  it('in 赣县区: targets without a base', () => {
    expect(rowOf('hospital-beds', GANXIAN).moments).toMatchObject([
      { year: '2025', kind: 'target', printed: [{ value: 7.5 }], lacks: ['supply', 'people'] },
    ]);
    expect(rowOf('childcare-places', GANXIAN).moments).toMatchObject([
      { year: '2025', supply: [{ value: 2630 }], printed: [{ value: 4.5 }], computed: [] },
    ]);
    expect(rowOf('elderly-beds', GANXIAN).moments).toEqual([]);
  });

  it('have a row for every area, empty where the record says nothing, all figures cited', () => {
    const areas = record.regions.map(({ code }) => code);
    const table = supplyTable(record.indicators, areas);
    expect(table).toHaveLength(areas.length * RATIOS.length);
    expect(table.find((row) => row.area === '360281')!.moments).toEqual([]);
    const readingsOf = ({ supply, people, printed }: SupplyMoment) => [
      ...supply,
      ...people,
      ...printed,
    ];
    const figures = table.flatMap(({ moments }) =>
      moments.flatMap(readingsOf).flatMap((reading) => reading.figures),
    );
    expect(figures.length).toBeGreaterThan(25);
    for (const { printed } of figures) {
      expect(printed.documentNumber).not.toBe('');
      expect(printed.locator).not.toBe('');
    }
  });

  it('name indicators that the record has', () => {
    const known = new Set(record.indicators.map(({ name }) => name));
    for (const id of ['elderly-beds', 'childcare-places', 'childcare-places-per-child'] as const) {
      const { supply, people, printed, gap } = spec(id);
      for (const name of [...supply, ...people, ...printed.names, ...gap])
        expect(known, name).toContain(name);
    }
  });
});

describe('the plan’s own sum', () => {
  const sumOf = (id: RatioId, area: string) =>
    planSum(spec(id), record.indicators, record.features, area)!;

  it('in 景德镇: 6,441 beds are missing, as the document says; the projects print 3,750', () => {
    const sum = sumOf('elderly-beds', JINGDEZHEN);
    expect(values(sum.gaps)).toEqual([6441]);
    expect(values(sum.printedGaps)).toEqual([6441]);
    expect(sum.disagrees).toBe(false);
    // 750 + 1,400 + 1,600; the 750 stand in three documents and are counted once.
    expect(sum.added.all.beds).toBe(3750);
    expect(sum.added.all.counted).toHaveLength(3);
    expect(sum.renovationsWithNew).toEqual(['jingdezhen-2022-134-care-11']);
    expect(values(sumOf('childcare-places', JINGDEZHEN).gaps)).toEqual([3331]);
  });

  it('in 九江: the table wants 3,200 more, the policy list 8,000', () => {
    const sum = sumOf('elderly-beds', JIUJIANG);
    expect(values(sum.gaps)).toEqual([3200]);
    expect(sum.printedGaps.map(({ printed }) => [printed.name, printed.value])).toEqual([
      ['新增养老床位', 8000],
    ]);
    expect(sum.disagrees).toBe(true);
    // Rows 44 and 51 are one project of 1,800 beds.
    const { counted, overlapping } = sum.added.all;
    const twice = ['jiujiang-2022-113-elderly-44', 'jiujiang-2022-113-elderly-51'];
    expect(twice.filter((id) => counted.includes(id))).toHaveLength(1);
    expect(twice.filter((id) => overlapping.includes(id))).toHaveLength(1);
  });

  it('is absent where no record adds to a ratio', () => {
    expect(planSum(spec('hospital-beds'), [], [], GANXIAN)).toBeUndefined();
  });

  it('counts places of new child care alone, up to the year of the target', () => {
    const nursery = (id: string, more: object) =>
      feature({ id, kind: 'childcare', counties: ['360423'], nature: 'new', ...more });
    const features = [
      nursery('a', { places: 100, end: '2024' }),
      nursery('b', { places: 50, end: '2030' }),
      nursery('c', { places: 70, nature: 'extension', facilityStatus: 'existing' }),
      nursery('d', { places: 20, counties: ['360424'] }),
      nursery('e', { places: 40, kind: 'kindergarten' }),
    ];
    const target: Indicator = {
      ...{ name: '托位总数', areas: ['360423'], role: 'target', year: '2025', value: 900 },
      ...{ documentNumber: 'n', locator: 'l' },
    };
    const sum = planSum(spec('childcare-places'), [target], features, '360423')!;
    expect(sum.added.all).toMatchObject({ beds: 150, counted: ['a', 'b'], withoutNumber: ['c'] });
    expect(sum.added.byTarget.beds).toBe(100);
    expect(sum.gaps).toEqual([]);
  });
});

describe('figures of several documents', () => {
  const printed = (value: number, unit: string, more: Partial<Indicator> = {}): Indicator => ({
    ...{ name: '常住人口', areas: ['1'], role: 'actual', year: '2020', value, unit },
    ...{ documentNumber: 'n', locator: 'l', ...more },
  });
  const read = (...rows: Indicator[]) => readings(rows.map((row) => figureOf(row)!));

  it('are one where rounding explains the difference, else all are given', () => {
    expect(values(read(printed(26.92, '万人'), printed(269_220, '人')))).toEqual([269_220]);
    expect(values(read(printed(26.93, '万人'), printed(269_220, '人')))).toEqual([
      269_220, 269_300,
    ]);
    expect(agree({ value: 39, rounding: 0.5 }, { value: 38.5, rounding: 0 })).toBe(true);
    expect(agree({ value: 39, rounding: 0.5 }, { value: 38.4, rounding: 0 })).toBe(false);
  });

  it('give every quotient where they contradict each other', () => {
    const rows = [printed(200, '人'), printed(400, '人'), printed(10, '个', { name: '托位' })];
    const [moment] = supplyRow(spec('childcare-places'), rows, '1').moments;
    expect(values(moment!.computed)).toEqual([50, 25]);
    expect(moment!.disagree).toEqual(['people']);
  });

  it('of several areas together say nothing of one of them, nor does a figure without a number', () => {
    const { value: _value, ...wordless } = printed(1, '个', { name: '托位' });
    const rows = [printed(10, '个', { name: '托位', areas: ['1', '2'] }), wordless];
    const { moments } = supplyRow(spec('childcare-places'), rows, '1');
    expect(moments).toEqual([]);
  });
});
