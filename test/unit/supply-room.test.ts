/** The supply room's findings, words and table on the record itself. */
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { recordFromSeeds } from '../../geo/steps/from-seeds';
import type { AtlasRecord } from '../../geo/steps/record';
import { RATIOS, type RatioId } from '../../src/analysis/supply-ratios';
import { Regions } from '../../src/atlas/regions';
import { capacities } from '../../src/explore/supply/capacity';
import { countFindings, ratioFindings, regionsAsked } from '../../src/explore/supply/findings';
import { supplyWords } from '../../src/explore/supply/words';
import { supplyCsv } from '../../src/sheet/supply-table';
import { feature } from '../fixtures/feature';

const [JINGDEZHEN, JIUJIANG] = ['360200', '360400'];
let record: AtlasRecord;
let regions: Regions;
beforeAll(() => {
  record = recordFromSeeds(process.cwd(), []).record;
  regions = new Regions(record.regions);
}, 60_000);

const findings = (area: string | null = null) =>
  ratioFindings(record.indicators, record.features, regionsAsked(regions, area));
const findingOf = (id: RatioId, area: string) =>
  findings()
    .find(({ spec }) => spec.id === id)!
    .areas.find(({ region }) => region.code === area)!;

describe('the areas asked about', () => {
  const codes = (area: string | null) => regionsAsked(regions, area).map(({ code }) => code);
  it('are all, a city with its parts, or a part with its city', () => {
    expect(codes(null)).toEqual(record.regions.map(({ code }) => code));
    expect(codes(JINGDEZHEN)[0]).toBe(JINGDEZHEN);
    expect(codes(JINGDEZHEN)).toContain('360281');
    expect(codes(JINGDEZHEN)).not.toContain(JIUJIANG);
    expect(codes('360281')).toEqual(['360281', JINGDEZHEN]);
    expect(codes('jjkq')).toEqual(['jjkq', JIUJIANG]);
  });

  it('stand either with figures or without', () => {
    for (const { areas, without } of findings())
      expect(areas.length + without.length).toBe(record.regions.length);
    const [all, one] = [countFindings(findings()), countFindings(findings(JINGDEZHEN))];
    expect(all.ratios).toBe(RATIOS.length);
    expect(one).toMatchObject({ areas: 1, gaps: 2 });
    expect(all.areas).toBeGreaterThan(one.areas);
    expect(all.gaps).toBeGreaterThan(one.gaps);
  });
});

describe('in words', () => {
  const beds = RATIOS[0]!;
  const say = (id: RatioId, area: string, lang: 'zh' | 'en') =>
    supplyWords(lang).headline(findingOf(id, area).row, beds.unit[lang]);

  it('景德镇: what is, what the document wants, and what its own figures give', () => {
    expect(say('elderly-beds', JINGDEZHEN, 'zh')).toBe(
      '2020年 15.08 张/千人；2025年目标 39 张/千人（算得 32.4）',
    );
    expect(say('elderly-beds', JINGDEZHEN, 'en')).toBe(
      '2020: 15.08 beds per 1,000; target 2025: 39 beds per 1,000 (32.4 worked out)',
    );
  });

  it('say what is missing', () => {
    expect(say('elderly-beds', JIUJIANG, 'zh')).toBe('2021年 32.66 张/千人；没有目标比值');
    expect(say('childcare-places-per-child', JIUJIANG, 'zh')).toBe('文件的数字不足以得出比值');
  });

  it('the gap is the target less what there is, or cannot be worked out', () => {
    const { gaps } = supplyWords('zh');
    expect(gaps(findingOf('elderly-beds', JINGDEZHEN).plan!, 'beds')).toEqual([
      '到2025年还差 6,441 张（10,500 − 4,059）',
    ]);
    expect(gaps(findingOf('childcare-places', '360704').plan!, 'places')).toEqual([
      '文件没有可相减的现状数与目标数，缺口算不出。',
    ]);
  });

  it('the chart has a mark for each ratio, the worked out beside the printed', () => {
    const marks = supplyWords('zh').readings(findingOf('elderly-beds', JINGDEZHEN).row);
    expect(marks.map(({ kind, label }) => [kind, label])).toEqual([
      ['base', '2020年 15.08'],
      ['target', '2025年 39'],
      ['target', '2025年 算得 32.4'],
    ]);
  });
});

describe('the table file', () => {
  const rowsOf = (lang: 'zh' | 'en', area: string | null = null) => {
    const byId = new Map(record.features.map((one) => [one.properties.id, one]));
    const text = supplyCsv(findings(area), record.documents, byId, lang);
    return parse(text, { bom: true, columns: true }) as Record<string, string>[];
  };

  it('cites every figure, quotient, gap and sum with number and place', () => {
    const rows = rowsOf('zh');
    const cited = rows.filter(({ what }) => what !== 'no-figure');
    expect(cited.length).toBeGreaterThan(50);
    for (const { what, citation, documentNumber, locator } of cited) {
      expect(locator, what).not.toBe('');
      for (const number of documentNumber!.split(';')) expect(citation).toContain(number);
    }
  });

  it('has the beds of 景德镇 with formula, both targets and the gap', () => {
    const rows = rowsOf('zh').filter(
      ({ ratio, areaCode }) => ratio === 'elderly-beds' && areaCode === JINGDEZHEN,
    );
    const one = (what: string, year: string) =>
      rows.find((row) => row.what === what && row.year === year)!;
    expect(one('computed-ratio', '2020')).toMatchObject({
      formula: '4059 / 269220 * 1000',
      contradicts: '',
    });
    expect(one('printed-ratio', '2025')).toMatchObject({ value: '39', contradicts: 'yes' });
    expect(one('gap', '2025')).toMatchObject({ value: '6441', formula: '10500 - 4059' });
    const added = rows.find(({ what }) => what === 'added-by-projects')!;
    expect(added.value).toBe('3750');
    expect(added.records!.split(';')).toHaveLength(3);
  });

  it('says where the documents have no figure, in both languages', () => {
    const none = (lang: 'zh' | 'en') =>
      rowsOf(lang, '360281').filter(({ what }) => what === 'no-figure');
    expect(none('zh').map(({ areaName }) => areaName)).toContain('乐平市');
    expect(none('en').map(({ areaName }) => areaName)).toContain('Leping');
  });
});

describe('capacities for a catchment score', () => {
  const homes = { kinds: ['elderly-home'], figure: 'beds' } as const;
  const at = { type: 'Point' as const, coordinates: [115, 29] };
  const home = (id: string, more: object) =>
    feature({ id, facilityStatus: 'existing', uncertaintyM: 50, ...more }, at);

  it('are as printed; what overlaps a larger one is not counted again; none is guessed', () => {
    const found = capacities(
      [
        home('small', { beds: 20, overlaps: ['large'] }),
        home('large', { beds: 90 }),
        home('silent', { overlaps: ['large'] }),
        home('planned', { facilityStatus: 'future', nature: 'new', bedsNew: 40 }),
      ],
      homes,
      'existing',
    );
    expect(found.rows.map(({ id, supply }) => [id, supply])).toEqual([
      ['large', 90],
      ['silent', undefined],
    ]);
    expect(found.overlapping).toEqual(['small']);
  });

  it('of what is planned take part when everything is built', () => {
    const planned = home('new', { facilityStatus: 'future', nature: 'new', bedsNew: 40 });
    expect(capacities([planned], homes, 'existing').rows).toEqual([]);
    expect(capacities([planned], homes, 'all').rows).toMatchObject([{ id: 'new', supply: 40 }]);
  });
});
