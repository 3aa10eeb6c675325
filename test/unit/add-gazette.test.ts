/**
 * The steps of docs/registers.md, "A gazette in five steps", done for an invented gazette of a
 * county that the record does not have yet: a folder and one command, no line of code.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AtlasFeature } from '../../src/atlas/feature';
import type { AtlasIndex, LayerFile } from '../../src/atlas/record';
import type { Problem } from '../../geo/model';
import { findingsOf } from '../../geo/steps/audit/findings';
import { recordFromSeeds } from '../../geo/steps/from-seeds';
import { committedFiles, publicFiles, type Files } from '../../geo/steps/output/files';
import { formatProblem } from '../../geo/steps/problems';

const FOLDER = 'seeds/guixi-gazette-2024-01';
const GAZETTE: Record<string, string> = {
  'gazette.json': JSON.stringify({
    publication: '贵溪市人民政府公报（试例）2024年第1期',
    city: '360600',
    regions: [
      { code: '360600', zh: '鹰潭市', en: 'Yingtan', level: 'city', city: '360600' },
      { code: '360681', zh: '贵溪市', en: 'Guixi', level: 'county', city: '360600' },
    ],
    documents: [
      {
        id: 'guixi-2024-1',
        number: '试府发〔2024〕1号',
        date: '2024-01-15',
        title: '贵溪市养老服务试例方案',
        titleEn: 'Invented care plan of Guixi',
        issuer: '试例机关',
      },
    ],
    registers: [{ file: 'care.csv', document: 'guixi-2024-1', key: 'care', layer: 'care' }],
  }),
  'care.csv': [
    'row,kind,name,counties,township,place,nature,stage,count,investmentWan,beds,locator',
    '1,elderly-home,试例福利院,360681,,guixi-home,new,在建,1,1200,150,附件 第1行',
    '2,township-home,罗河镇敬老院,360681,罗河镇,,renovation,已建成,1,80,40,附件 第2行',
    '3,day-care,全市日间照料中心,360681,,,new,规划,12,,,附件 第3行',
  ].join('\n'),
  'places.csv': [
    'id,name,aliases,kind,county,lon,lat,crs,uncertaintyM,mark,citation,note',
    'guixi-home,试例福利院,,site,360681,117.2,28.25,WGS84,300,cited,试例出处,',
  ].join('\n'),
  'totals.csv': [
    'document,register,section,column,printed,locator,discrepancy,note',
    'guixi-2024-1,care,,investmentWan,1280,附件 合计,,',
  ].join('\n'),
  'reading.csv': [
    'document,section,lines,features,indicators,rules,why',
    'guixi-2024-1,一、总体要求,1-9,0,0,0,原则',
    'guixi-2024-1,附件,10-30,3,0,0,',
  ].join('\n'),
};

let root = '';
let before: AtlasFeature[] = [];
let files: Files = new Map();
let problems: Problem[] = [];
let findings: string[] = [];

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'gazette-'));
  cpSync('seeds', join(root, 'seeds'), { recursive: true });
  mkdirSync(join(root, 'geo'));
  cpSync('geo/gazetteer.csv', join(root, 'geo/gazetteer.csv'));
  before = recordFromSeeds(root, []).record.features;
  mkdirSync(join(root, FOLDER));
  for (const [name, text] of Object.entries(GAZETTE))
    writeFileSync(join(root, FOLDER, name), `${text}\n`);
  problems = [];
  const { record } = recordFromSeeds(root, problems);
  findings = findingsOf(record).map(({ where }) => where);
  files = new Map([...committedFiles(record), ...publicFiles(record)]);
}, 60_000);
afterAll(() => rmSync(root, { recursive: true }));

const read = <T>(path: string) => JSON.parse(files.get(path)!) as T;
const own = (features: AtlasFeature[]) =>
  features.filter(({ properties }) => properties.id.startsWith('guixi-2024-1-'));

describe('a gazette of another county', () => {
  it('is read without a problem, and passes the audit', () => {
    expect(problems.map(formatProblem)).toEqual([]);
    expect(findings.filter((where) => where.startsWith('guixi'))).toEqual([]);
  });

  it('stands in the index with its city, its county and its townships', () => {
    const index = read<AtlasIndex>('public/data/atlas.json');
    const regions = index.regions.filter(({ city }) => city === '360600');
    expect(regions.map(({ name }) => name.en)).toEqual(['Yingtan', 'Guixi']);
    expect(regions.every(({ bbox, anchor: [lon, lat] }) => bbox && lon > 116 && lat > 27)).toBe(
      true,
    );
    expect(index.documents.filter(({ id }) => id === 'guixi-2024-1')).toHaveLength(1);
    expect(index.townships.filter(({ county }) => county === '360681').length).toBeGreaterThan(15);
    expect(index.to >= '2024-01-15').toBe(true);
  });

  it('has its features on the map: at the site, in the township, in the badge of the county', () => {
    const [home, township, county] = own(read<LayerFile>('public/data/layers/care.json').features);
    expect(home).toMatchObject({
      geometry: { coordinates: [117.2, 28.25] },
      properties: { precision: 'site', city: '360600', projectStatus: 'building', beds: 150 },
    });
    const [lon, lat] = township!.geometry!.coordinates as [number, number];
    expect([lon.toFixed(1), lat.toFixed(1)]).toEqual(['117.2', '28.2']);
    expect(township!.properties).toMatchObject({ precision: 'township', pointMark: 'cited' });
    expect(county).toMatchObject({
      geometry: null,
      properties: { precision: 'county', count: 12 },
    });
  });

  it('leaves what was there as it was', () => {
    const layers = [...files.keys()].filter((path) => path.startsWith('geo/layers/'));
    const now = layers.flatMap((path) => read<{ features: AtlasFeature[] }>(path).features);
    const others = now.filter((feature) => !own([feature]).length);
    const text = (features: AtlasFeature[]) => features.map((f) => JSON.stringify(f)).sort();
    expect(text(others)).toEqual(text(before));
  });

  it('is what the docs tell', () => {
    const docs = readFileSync('docs/registers.md', 'utf8');
    for (const name of Object.keys(GAZETTE)) if (name !== 'care.csv') expect(docs).toContain(name);
    expect(docs).toContain('## A gazette in five steps');
  });
});
