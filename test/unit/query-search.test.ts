import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Properties } from '../../src/atlas/feature';
import { buildSearchIndex, fold, searchRanks } from '../../src/query/search';
import { feature } from '../fixtures/feature';

const record: [Partial<Properties>, string][] = [
  [
    { id: 'a-1', name: '修水县中医院医养结合项目', township: '义宁镇', operator: '修水县卫健委' },
    'xiushuixianzhongyiyuanyiyangjiehexiangmu|xsxzyyyyjhxm yiningzhen|ynz',
  ],
  [{ id: 'a-2', name: '中医院', placePrinted: '修水', minerals: ['钨', '铜'] }, 'zhongyiyuan|zyy'],
  [
    { id: 'a-3', name: '绿色矿山（一期）', counties: ['360424'], document: '矿产资源总体规划' },
    'lvsekuangshanyiqi|lskyq',
  ],
  [
    { id: 'a-4', name: '市中医院分院', township: '城', operator: '东方公司' },
    'shizhongyiyuanfenyuan|szyyfy',
  ],
];
const regionNames = (code: string) => (code === '360424' ? ['修水县', 'Xiushui'] : ['九江市']);
const index = buildSearchIndex(
  record.map(([p]) => feature(p)),
  record.map(([, pinyin]) => pinyin),
  regionNames,
);
const ranks = (query: string) => [...searchRanks(index, query)];
const found = (query: string) =>
  ranks(query)
    .map((rank, i) => ({ rank, id: `a-${i + 1}` }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ id }) => id);

describe('search', () => {
  it('puts the whole name before its beginning, that before its middle', () => {
    expect(found('中医院')[0]).toBe('a-2');
    expect(ranks('中医院')).toEqual([6, 10, 0, 6]);
    expect(ranks('市中')[3]).toBe(8);
  });

  it('looks in places, townships, operators, minerals, documents, numbers and ids', () => {
    expect(found('义宁')).toEqual(['a-1']);
    expect(found('卫健委')).toEqual(['a-1']);
    expect(found('钨')).toEqual(['a-2']);
    expect(found('总体规划')).toEqual(['a-3']);
    expect(found('a-4')).toEqual(['a-4']);
    expect(found('测字(2022)1号')).toHaveLength(4);
  });

  it('knows the names of counties and cities, in both languages', () => {
    expect(found('修水')).toEqual(['a-1', 'a-2', 'a-3']);
    expect(found('xiushui')).toContain('a-3');
    expect(found('九江市')).toHaveLength(4);
  });

  it('ranks pinyin after Chinese, and the beginning of a word before its middle', () => {
    expect(ranks('zhongyiyuan')).toEqual([2, 3, 0, 2]);
    expect(ranks('zyy')).toEqual([2, 3, 0, 2]);
    expect(ranks('ynz')[0]).toBe(3);
    expect(ranks('yining')[0]).toBe(3);
  });

  it('reads ü as keyboards write it', () => {
    expect(found('lüse')).toEqual(['a-3']);
    expect(found('lvse')).toEqual(['a-3']);
  });

  it('does not match across two fields', () => {
    expect(found('城东')).toEqual([]);
    expect(found('钨铜')).toEqual([]);
  });

  it('wants every word, in any order', () => {
    expect(found('修水 医养')).toEqual(['a-1']);
    expect(found('医养　修水')).toEqual(['a-1']);
    expect(found('修水 没有')).toEqual([]);
  });

  it('does not care for width, case, brackets or spaces', () => {
    expect(fold('（ＡＢc）〔2022〕 一·期')).toBe('abc2022一期');
    expect(found('绿色矿山一期')).toEqual(['a-3']);
  });

  it('leaves everything where nothing is asked', () => {
    for (const query of ['', '  ', '（）']) expect(ranks(query)).toEqual([1, 1, 1, 1]);
  });

  it('finds every feature by any part of its name', () => {
    const part = fc.integer({ min: 0, max: record.length - 1 }).chain((i) => {
      const name = [...record[i]![0].name!];
      return fc
        .tuple(fc.nat(name.length - 1), fc.nat(name.length - 1))
        .map(([a, b]) => ({ i, text: name.slice(Math.min(a, b), Math.max(a, b) + 1).join('') }));
    });
    fc.assert(
      fc.property(part, ({ i, text }) => {
        expect(searchRanks(index, text)[i]).toBeGreaterThan(0);
      }),
    );
  });

  it('never throws, and never gives a negative rank', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        expect(ranks(query).every((rank) => rank >= 0)).toBe(true);
      }),
    );
  });
});
