import { describe, expect, it } from 'vitest';
import { build, good } from '../fixtures/registers/fixture';

describe('a good folder', () => {
  const { record, problems } = build(good);
  const byId = new Map(record.features.map((feature) => [feature.properties.id, feature]));
  const home = (row: string) => byId.get(`sample-2022-1-home-${row}`)?.properties;

  it('has no problems, in spite of byte order mark and CRLF', () => {
    expect(problems).toEqual([]);
    expect([...byId.keys()]).toEqual([
      ...['01', '02', '03', '04', '05', '06', '07'].map((row) => `sample-2022-1-home-${row}`),
      ...['sample-2022-1-zone-4-2-1', 'sample-2022-1-zone-4-2-2'],
    ]);
  });

  it('carries every cell of a row, with its citation', () => {
    expect(byId.get('sample-2022-1-home-01')).toEqual({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [115.25, 29.25] },
      properties: {
        id: 'sample-2022-1-home-01',
        layer: 'care',
        kind: 'elderly-home',
        name: '甲县福利院，南楼',
        nameOcr: '甲县福利完,南楼',
        check: 'total',
        city: '369900',
        counties: ['369901'],
        township: '东镇',
        precision: 'site',
        uncertaintyM: 300,
        pointMark: 'cited',
        placeId: 'jia-home',
        nature: 'renovation',
        projectStatus: 'building',
        stage: '在建',
        asOf: '2022-11-09',
        facilityStatus: 'existing',
        start: '2022-06',
        end: '2022',
        endApprox: true,
        count: 1,
        overlaps: ['sample-2022-1-home-03'],
        investmentWan: 900,
        beds: 80,
        operator: '甲县民政局',
        document: '样本方案',
        documentNumber: '样府发〔2022〕1号',
        documentDate: '2022-11-09',
        gazette: '样本市人民政府公报 2022年第9期',
        locator: '项目清单 第1行',
        ocr: { investmentWan: '006', beds: '08' },
        note: '006倒读为900',
      },
    });
  });

  it('keeps a figure that is 0', () => {
    expect(home('03')?.beds).toBe(0);
  });

  it('makes links hold in both directions', () => {
    expect(home('03')?.overlaps).toEqual(['sample-2022-1-home-01']);
    expect(home('04')?.sameAs).toEqual(['sample-2022-1-home-05']);
    expect(home('05')?.sameAs).toEqual(['sample-2022-1-home-04']);
  });

  it('lets a row go to another layer than its register', () => {
    expect(home('06')).toMatchObject({ layer: 'health', kind: 'hospital' });
  });

  it('gives regions their anchors, an area that of its gazetteer row', () => {
    expect(record.regions.map(({ code, anchor, bbox }) => ({ code, anchor, bbox }))).toEqual([
      { code: '369900', anchor: [116, 29.5], bbox: [115, 29, 117, 30] },
      { code: '369901', anchor: [115.5, 29.5], bbox: [115, 29, 116, 30] },
      { code: '369902', anchor: [116.5, 29.5], bbox: [116, 29, 117, 30] },
      { code: 'kfq', anchor: [115.9, 29.5], bbox: undefined },
    ]);
  });

  it('lists townships with their point or with the reason why there is none', () => {
    expect(record.townships[0]).toMatchObject({ name: '东镇', lon: 115.5, placeId: 'gn-1' });
    expect(record.townships[3]).toEqual({
      ...{
        code: '369902001',
        name: '西镇',
        county: '369902',
        note: { zh: '没有查到坐标', en: 'no point known' },
      },
    });
  });

  it('publishes indicators and rules', () => {
    expect(record.indicators[0]).toEqual({
      ...{ name: '养老床位', areas: ['369900'], year: '2025', value: 4200, unit: '张' },
      ...{ role: 'target', binding: 'expected', check: 'ocr-only', ocr: { value: '0024' } },
      ...{ documentNumber: '样府发〔2022〕1号', locator: '表1 第1行' },
    });
    expect(record.indicators[1]).toMatchObject({ areas: ['369901', 'kfq'], value: -7.01 });
    expect(record.rules[0]).toEqual({
      ...{ name: '步行圈', appliesTo: ['day-care', 'elderly-home'], relation: '<=', value: 15 },
      ...{ unit: '分钟', areas: ['369900'], text: '15分钟内可达' },
      ...{ documentNumber: '样府发〔2022〕1号', locator: '二(一)' },
    });
  });
});
