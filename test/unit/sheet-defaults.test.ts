/** What a user gets who changes nothing but preset, paper and area: sheets that may be exported. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { LAYER_IDS } from '../../src/atlas/feature';
import type { AtlasIndex, LayerFile } from '../../src/atlas/record';
import { Regions } from '../../src/atlas/regions';
import { compileFilter } from '../../src/query/filter';
import type { BaseMap } from '../../src/sheet/carto/content';
import { composeSheet } from '../../src/sheet/compose';
import type { Fonts } from '../../src/sheet/fonts/fonts';
import { DEFAULT_SHEET, type SheetSpec } from '../../src/sheet/model/spec';
import type { SheetSubject } from '../../src/sheet/subject';
import { DEFAULT_VIEW, type View } from '../../src/state/view';
import { testFonts } from '../fixtures/sheet-fonts';

const read = <T>(path: string) => JSON.parse(readFileSync(`public/${path}`, 'utf8')) as T;
const index = read<AtlasIndex>('data/atlas.json');
const regions = new Regions(index.regions);
const all = LAYER_IDS.flatMap((id) => read<LayerFile>(`data/layers/${id}.json`).features);
const base = Object.fromEntries(
  ['counties', 'outline', 'water', 'cells', 'townships', 'labels'].map((name) => [
    name,
    read(`base/${name}.json`),
  ]),
) as unknown as BaseMap;

let fonts: Fonts;
beforeAll(async () => {
  fonts = await testFonts();
}, 60_000);

function errorsOf(part: Partial<View>, spec: Partial<SheetSpec>): string[] {
  const view = { ...DEFAULT_VIEW, ...part };
  const subject: SheetSubject = {
    ...{ index, regions, view, base, all },
    features: all.filter(compileFilter(view)),
    ...{ circles: null, study: null, proposals: [], made: '2026-11-22', address: null },
  };
  const sheet = composeSheet(subject, { ...DEFAULT_SHEET, ...spec }, fonts.measure, fonts.missing);
  return sheet.findings.filter(({ level }) => level === 'error').map(({ text }) => text);
}

const AREAS = [null, '360400', '360200', '360424', '360704', '360202', '360402'];
const SHEETS: Partial<SheetSpec>[] = [
  {},
  { paper: 'A4' },
  { paper: 'A1', orientation: 'portrait' },
  { preset: 'figure', paper: 'A4' },
  { preset: 'slide', paper: 'slide' },
  { preset: 'brief', paper: 'A4', orientation: 'portrait' },
  { paper: 'A4', grid: 'kilometre' },
];

describe.each(SHEETS)('%o', (spec) => {
  test.each(AREAS)('%s', (area) => expect(errorsOf({ area }, spec)).toEqual([]));
  test('in English', () => expect(errorsOf({ area: '360424', lang: 'en' }, spec)).toEqual([]));
});
