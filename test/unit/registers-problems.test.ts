/** Each kind of bad cell: one cell of the good fixture is changed, one complaint comes out. */
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../geo/steps/problems';
import { build, good, SEEDS, withCells, withFile } from '../fixtures/registers/fixture';

const HOMES = `${SEEDS}/homes.csv`;
const INDICATORS = `${SEEDS}/indicators.csv`;
const RULES = `${SEEDS}/rules.csv`;
const TOTALS = `${SEEDS}/totals.csv`;

type Case = [
  what: string,
  file: string,
  line: number,
  cells: Record<string, string>,
  column: string,
  reason: RegExp,
];

const cases: Case[] = [
  ['missing locator', HOMES, 3, { locator: '' }, 'locator', /is empty/],
  ['missing name', HOMES, 3, { name: '' }, 'name', /is empty/],
  ['unknown county', HOMES, 3, { counties: '369999' }, 'counties', /369999 \(known: 369901 甲县/],
  ['city in place of county', HOMES, 4, { counties: '369900' }, 'counties', /unknown county/],
  ['unknown area', HOMES, 6, { area: 'gxq' }, 'area', /unknown area "gxq" \(known: kfq/],
  ['unknown kind', HOMES, 4, { kind: 'castle' }, 'kind', /"castle" in layer care \(known: eld/],
  ['kind of another layer', HOMES, 4, { kind: 'depot' }, 'kind', /"depot" in layer care/],
  ['unknown layer', HOMES, 4, { layer: 'castles' }, 'layer', /unknown value "castles"/],
  ['unknown nature', HOMES, 4, { nature: 'new;renovation' }, 'nature', /unknown value/],
  ['placing without reason', HOMES, 3, { placing: 'several' }, 'placingNote', /must say why/],
  ['reason without placing', HOMES, 3, { placingNote: 'x' }, 'placing', /placingNote is set/],
  [
    'placing against the township',
    HOMES,
    3,
    { placing: 'county', placingNote: 'x' },
    'placing',
    /names the township 东镇/,
  ],
  [
    'placing of nothing',
    HOMES,
    4,
    { placing: 'site', placingNote: 'x' },
    'placing',
    /neither township nor placePrinted/,
  ],
  [
    'placing in one county of two',
    HOMES,
    5,
    { placing: 'county', placingNote: 'x', placePrinted: '两县' },
    'placing',
    /names 2 counties/,
  ],
  ['unknown placing', HOMES, 4, { placing: 'near' }, 'placing', /unknown value "near"/],
  ['unknown check', HOMES, 4, { check: 'guess' }, 'check', /unknown value "guess" \(known: total/],
  ['impossible date', HOMES, 4, { start: '2022-02-30' }, 'start', /"2022-02-30" is no date/],
  ['date of another form', HOMES, 4, { start: '2022.5' }, 'start', /write 2022, 2022-12/],
  ['end before start', HOMES, 4, { start: '2023-05', end: '2022' }, 'end', /before start 2023-05/],
  ['flag', HOMES, 4, { endApprox: 'yes' }, 'endApprox', /write 1/],
  ['duplicate id', HOMES, 8, { row: '02' }, 'row', /home-02 .*homes\.csv:3/],
  ['row that makes no id', HOMES, 8, { row: 'С' }, 'row', /use a-z, 0-9/],
  ['negative figure', HOMES, 4, { floorAreaM2: '-5' }, 'floorAreaM2', /-5 is negative/],
  ['figure with a unit', HOMES, 4, { areaKm2: '5km²' }, 'areaKm2', /"5km²" is no number/],
  ['figure with separators', HOMES, 4, { areaKm2: '1,000' }, 'areaKm2', /is no number/],
  ['part of a bed', HOMES, 8, { places: '0.5' }, 'places', /no whole number/],
  ['full-width separator', HOMES, 5, { counties: '369901；369902' }, 'counties', /"；" in a list/],
  ['enumeration comma', HOMES, 4, { minerals: '铜、金' }, 'minerals', /"、" in a list/],
  ['empty part of a list', HOMES, 4, { minerals: '铜;' }, 'minerals', /empty part/],
  ['twice in a list', HOMES, 4, { minerals: '铜;铜' }, 'minerals', /"铜" twice/],
  ['unknown overlap', HOMES, 4, { overlaps: '99' }, 'overlaps', /"99" \(known: 01, 02/],
  ['overlap with itself', HOMES, 4, { overlaps: '3' }, 'overlaps', /the row itself/],
  ['unknown sameAs', HOMES, 4, { sameAs: 'x-home-01' }, 'sameAs', /unknown row or id/],
  ['unknown stage', HOMES, 4, { stage: '如火如荼' }, 'stage', /set projectStatus/],
  ['status without reason', HOMES, 4, { facilityStatus: 'future' }, 'note', /must say why/],
  ['damaged form of nothing', HOMES, 4, { ocr: '列头=9' }, 'ocr', /"列头=9": write column=/],
  ['damaged form without "="', HOMES, 4, { ocr: '006' }, 'ocr', /write column=/],
  ['control character', HOMES, 4, { operator: '民\u0007政局' }, 'operator', /U\+0007/],
  ['line break in a cell', HOMES, 4, { operator: '民\n政局' }, 'operator', /U\+000A/],
  ['zero-width character', HOMES, 4, { operator: '民\u200b政局' }, 'operator', /U\+200B/],
  ['replacement character', HOMES, 4, { operator: '民\ufffd政局' }, 'operator', /U\+FFFD/],
  ['unknown column', HOMES, 4, { bedz: '3' }, 'bedz', /unknown column \(known: row/],
  ['indicator: document', INDICATORS, 2, { document: 'x-1' }, 'document', /unknown document "x-1"/],
  ['indicator: area', INDICATORS, 2, { area: '城投集团' }, 'area', /unknown area/],
  ['indicator: role', INDICATORS, 2, { role: 'hope' }, 'role', /unknown value "hope"/],
  ['indicator: value', INDICATORS, 2, { value: '约3' }, 'value', /is no number/],
  ['indicator: no value, no note', INDICATORS, 4, { note: '' }, 'value', /say in note/],
  ['indicator: year', INDICATORS, 2, { year: '十四五' }, 'year', /is no date/],
  ['rule: relation', RULES, 2, { relation: '≤' }, 'relation', /unknown value "≤"/],
  ['rule: relation without value', RULES, 2, { value: '' }, 'value', /both or neither/],
  ['rule: document', RULES, 2, { document: 'x-1' }, 'document', /unknown document/],
  ['total that does not add up', TOTALS, 2, { printed: '1000.7' }, 'printed', /rows give 1000\.6,/],
  ['count of rows', TOTALS, 3, { printed: '8' }, 'printed', /the rows give 7, printed is 8/],
  ['discrepancy that moved', TOTALS, 4, { discrepancy: 'computed=99; 疑' }, 'discrepancy', /99/],
  ['discrepancy without reason', TOTALS, 4, { discrepancy: 'computed=100' }, 'discrepancy', /wri/],
  ['discrepancy that is none', TOTALS, 4, { printed: '100' }, 'discrepancy', /remove/],
  ['total of an unknown register', TOTALS, 2, { register: 'x' }, 'register', /\(known: home, zone/],
  ['total of an unknown document', TOTALS, 2, { document: 'x' }, 'document', /no registers/],
  ['total of a text', TOTALS, 2, { column: 'name' }, 'column', /cannot be summed/],
  ['total of an unknown section', TOTALS, 2, { section: '九' }, 'section', /no row of home/],
];

describe('a bad cell stops the build with file, line, column and reason', () => {
  it.each(cases)('%s', (_what, file, line, cells, column, reason) => {
    const { problems } = build(withCells(file, line, cells));
    const where = column in { bedz: 1 } ? 1 : line;
    expect(problems).toEqual([
      { file, line: where, column, reason: expect.stringMatching(reason) },
    ]);
  });

  it('reports all problems of a file, not only the first', () => {
    const { problems } = build(
      withCells(HOMES, 3, { counties: '360499', locator: '', beds: '-1' }),
    );
    expect(problems.map(({ column }) => column)).toEqual(
      expect.arrayContaining(['locator', 'beds', 'counties']),
    );
  });

  it('prints them so that a terminal can jump there', () => {
    const { problems } = build(withCells(HOMES, 4, { counties: '369999' }));
    expect(problems.map(formatProblem)).toEqual([
      expect.stringMatching(/^seeds\/sample-gazette\/homes\.csv:4 column "counties": unknown /),
    ]);
  });

  it('takes an end that is as coarse as its start', () => {
    expect(build(withCells(HOMES, 4, { start: '2022-12', end: '2022' })).problems).toEqual([]);
  });

  it('finds an id that two registers share', () => {
    const registers = JSON.stringify([
      { file: 'homes.csv', document: 'sample-2022-1', key: 'home', layer: 'care' },
      { file: 'zones.csv', document: 'sample-2022-1', key: 'zone', layer: 'mining' },
      { file: 'more.csv', document: 'sample-2022-1', key: 'home', layer: 'care' },
    ]);
    const path = `${SEEDS}/gazette.json`;
    const text = new TextDecoder().decode(good.get(path));
    const changed = text.replace(/"registers": \[[^]*\]/, `"registers": ${registers}`);
    const more = 'row,kind,name,locator\n07,childcare,又一托育园,第7行\n';
    const sources = withFile(withFile(good, path, changed), `${SEEDS}/more.csv`, more);
    const withoutTotals = withCells(TOTALS, 3, { printed: '8' }).get(TOTALS)!;
    expect(build(withFile(sources, TOTALS, withoutTotals)).problems).toEqual([
      {
        ...{ file: `${SEEDS}/more.csv`, line: 2, column: 'row' },
        reason: expect.stringContaining('homes.csv:8'),
      },
    ]);
  });
});
