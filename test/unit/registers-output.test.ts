import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AtlasFeature } from '../../src/atlas/feature';
import type { AtlasIndex, LayerFile } from '../../src/atlas/record';
import { buildSearchIndex, searchRanks } from '../../src/query/search';
import { staleLayers, writeFiles } from '../../geo/steps/output/disk';
import { committedFiles, publicFiles } from '../../geo/steps/output/files';
import { pinyinOf } from '../../geo/steps/output/pinyin';
import { build, good, SEEDS, withCells } from '../fixtures/registers/fixture';

const { record } = build(good);
const committed = committedFiles(record);

describe('the committed layers', () => {
  it('are one file a layer, valid JSON with one feature a line, in the order of ids', () => {
    expect([...committed.keys()]).toEqual(
      ['mining', 'care', 'health'].map((id) => `geo/layers/${id}.geojson`),
    );
    const text = committed.get('geo/layers/care.geojson')!;
    const { features } = JSON.parse(text) as { features: AtlasFeature[] };
    const lines = text.split('\n').filter((line) => line.includes('"Feature"'));
    expect(lines.map((line) => JSON.parse(line.replace(/,$/, '')))).toEqual(features);
    expect(features.map(({ properties }) => properties.id.slice(-2))).toEqual(
      ['01', '02', '03', '04', '05', '07'], // 06 is in the layer health
    );
  });

  it('change in one line when one cell changes', () => {
    const after = build(withCells(`${SEEDS}/homes.csv`, 3, { investmentWan: '100.4' }));
    const lines = (files: typeof committed) => files.get('geo/layers/care.geojson')!.split('\n');
    const [old, now] = [lines(committed), lines(committedFiles(after.record))];
    expect(now.filter((line, i) => line !== old[i])).toHaveLength(1);
  });
});

describe('the public files', () => {
  const files = publicFiles(record);
  const read = <T>(name: string) => JSON.parse(files.get(`public/data/${name}`)!) as T;

  it('are an index and the layers that it names', () => {
    const index = read<AtlasIndex>('atlas.json');
    expect(index.layers).toEqual([
      { id: 'mining', file: 'layers/mining.json', count: 2 },
      { id: 'care', file: 'layers/care.json', count: 6 },
      { id: 'health', file: 'layers/health.json', count: 1 },
    ]);
    expect([index.from, index.to]).toEqual(['2022-11-09', '2022-11-09']);
    for (const { id, file, count } of index.layers) {
      const layer = read<LayerFile>(file);
      expect([layer.id, layer.features.length, layer.pinyin.length]).toEqual([id, count, count]);
    }
  });

  it('hold indicators, rules and the schema as well', () => {
    expect(read<unknown[]>('indicators.json')).toHaveLength(3);
    expect(read<unknown[]>('rules.json')).toHaveLength(2);
    expect(read<object>('schema/feature.schema.json')).toHaveProperty('$defs');
  });
});

describe('pinyin', () => {
  const feature = (properties: object) => ({ properties }) as AtlasFeature;

  it('has syllables and initials of name, place, township and operator', () => {
    const spelled = pinyinOf(
      feature({ name: '甲县铜矿', placePrinted: '武宁县', township: '柘林镇', operator: '民政局' }),
    );
    expect(spelled).toBe('jiaxiantongkuang|jxtk wuningxian|wnx zhelinzhen|zlz minzhengju|mzj');
  });

  it.each([
    ['都昌县', 'duchangxian|dcx'],
    ['乐平市', 'lepingshi|lps'],
    ['5G产业', '5gchanye|5gcy'],
    ['“两带”（绿色）', 'liangdailvse|ldls'],
  ])('reads %s as %s', (name, spelled) => {
    expect(pinyinOf(feature({ name }))).toBe(spelled);
  });

  it('is what the search finds', () => {
    const { features } = record;
    const index = buildSearchIndex(features, features.map(pinyinOf));
    const best = (query: string) => {
      const ranks = searchRanks(index, query);
      return features[ranks.indexOf(Math.max(...ranks))]?.properties.name;
    };
    expect(best('jiaxiantong')).toBe('甲县铜矿区');
    expect(best('yxcsc')).toBe('乙县采石场');
  });
});

describe('stale layers', () => {
  let root = '';
  beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'layers-'))));
  afterEach(() => rmSync(root, { recursive: true }));

  it('are missing at first, and none after writing', () => {
    expect(staleLayers(root, committed)).toHaveLength(3);
    writeFiles(root, committed);
    expect(staleLayers(root, committed)).toEqual([]);
    expect(readdirSync(join(root, 'geo/layers'))).toHaveLength(3);
  });

  it('are named with the line that differs', () => {
    writeFiles(root, committed);
    const file = join(root, 'geo/layers/care.geojson');
    writeFileSync(file, readFileSync(file, 'utf8').replace('100.5', '100.6'));
    expect(staleLayers(root, committed)).toEqual([
      'geo/layers/care.geojson:5 is not what the registers give',
    ]);
  });

  it('may have other line ends, as a checkout on Windows gives', () => {
    writeFiles(root, committed);
    const file = join(root, 'geo/layers/care.geojson');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
    expect(staleLayers(root, committed)).toEqual([]);
  });

  it('are told, and removed by the next build, when no register makes them any more', () => {
    writeFiles(root, committed);
    writeFileSync(join(root, 'geo/layers/transport.geojson'), '{}');
    expect(staleLayers(root, committed)).toEqual(['geo/layers/transport.geojson has no register']);
    writeFiles(root, committed);
    expect(staleLayers(root, committed)).toEqual([]);
  });
});
