/** Files that are broken as a whole: encoding, quoting, header, gazette.json. */
import { describe, expect, it } from 'vitest';
import { sortProblems } from '../../geo/steps/problems';
import { build, good, SEEDS, textOf, withFile, withoutFile } from '../fixtures/registers/fixture';

const ZONES = `${SEEDS}/zones.csv`;
const GAZETTE = `${SEEDS}/gazette.json`;
const HEADER = 'row,kind,name,locator';

/** Totals and home rows aside, what the build says about zones.csv with this content. */
function zonesProblems(content: string | Uint8Array) {
  const sources = withoutFile(withFile(good, ZONES, content), `${SEEDS}/totals.csv`);
  return build(sources).problems;
}

function gazetteProblems(change: (text: string) => string) {
  const sources = withoutFile(good, `${SEEDS}/totals.csv`);
  return build(withFile(sources, GAZETTE, change(textOf(good, GAZETTE)))).problems;
}

describe('a register file', () => {
  it('must be UTF-8', () => {
    const gb18030 = Uint8Array.from([...new TextEncoder().encode(`${HEADER}\n`), 0xbc, 0xd7]);
    expect(zonesProblems(gb18030)).toEqual([
      { file: ZONES, line: 0, reason: expect.stringContaining('UTF-8') },
    ]);
  });

  it('must have a header', () => {
    expect(zonesProblems('')).toEqual([
      { file: ZONES, line: 0, reason: expect.stringContaining('empty') },
    ]);
  });

  it('must have the columns that every row needs, once each', () => {
    expect(zonesProblems('row,kind,name,name\n')).toEqual([
      { file: ZONES, line: 1, column: 'name', reason: 'column stands twice' },
      { file: ZONES, line: 1, column: 'locator', reason: 'column is missing' },
    ]);
  });

  it('is read up to a broken quote, whose line is told', () => {
    expect(zonesProblems(`${HEADER}\n1,mining-block,"甲"矿,第1行\n`)).toEqual([
      { file: ZONES, line: 2, reason: expect.stringContaining('quot') },
    ]);
  });

  it('must have as many cells in a row as in the header', () => {
    expect(zonesProblems(`${HEADER}\n\n1,mining-block,甲,矿,第1行\n`)).toEqual([
      { file: ZONES, line: 3, reason: expect.stringContaining('5 cells under 4 columns') },
    ]);
  });

  it('counts lines over empty lines and line breaks in quotes', () => {
    const rows = '1,mining-block,"甲\n矿",第1行\n\n2,mining-block,乙矿,\n';
    expect(zonesProblems(`${HEADER}\n${rows}`)).toEqual([
      { file: ZONES, line: 2, column: 'name', reason: expect.stringContaining('U+000A') },
      { file: ZONES, line: 5, column: 'locator', reason: expect.stringContaining('is empty') },
    ]);
  });

  it('must be named in gazette.json, and be there when it is', () => {
    const sources = withFile(withoutFile(good, ZONES), `${SEEDS}/zone.csv`, `${HEADER}\n`);
    const { problems } = build(withoutFile(sources, `${SEEDS}/totals.csv`));
    expect(sortProblems(problems)).toEqual([
      {
        ...{ file: GAZETTE, line: 0, column: '/registers' },
        reason: 'zones.csv is not in the folder',
      },
      { file: `${SEEDS}/zone.csv`, line: 0, reason: expect.stringContaining('no register') },
    ]);
  });
});

describe('gazette.json', () => {
  it('must be there', () => {
    expect(build(withFile(good, 'seeds/other/x.csv', '')).problems).toEqual([
      { file: 'seeds/other', line: 0, reason: expect.stringContaining('no gazette.json') },
    ]);
  });

  it('must be JSON; the line of the fault is told', () => {
    const [problem] = gazetteProblems((text) =>
      text.replace('"city": "369900",', '"city" 369900,'),
    );
    expect(problem).toEqual({
      ...{ file: GAZETTE, line: 3 },
      reason: expect.stringContaining('is no JSON'),
    });
  });

  const cases: [string, string, string, string, RegExp][] = [
    [
      'a key that is missing',
      '"publication": ',
      '"publicaton": ',
      '',
      /"publicaton"|"publication"/,
    ],
    ['a date of another form', '2022-11-09', '2022.11.9', '/documents/0/date', /pattern/],
    ['a date that does not exist', '2022-11-09', '2022-11-31', '/documents/0/date', /not exist/],
    [
      'an unknown city',
      '"city": "369900",\n  "reg',
      '"city": "369800",\n  "reg',
      '/city',
      /369800/,
    ],
    ['an area without place', ',\n      "place": "kaifaqu"', '', '/regions/3', /needs "place"/],
    ['an anchor nowhere', '"kaifaqu"', '"nowhere"', '/regions', /no gazetteer row "nowhere"/],
    ['an unknown layer', '"mining"', '"ghosts"', '/registers/1/layer', /unknown layer/],
    ['a county as a word', '"369902"', '"yixian"', '/regions/2', /no six-digit code/],
  ];
  it.each(cases)('tells %s', (_what, from, to, column, reason) => {
    expect(gazetteProblems((text) => text.replace(from, to))).toContainEqual({
      ...{ file: expect.stringMatching(/gazette\.json$/), line: 0, column },
      reason: expect.stringMatching(reason),
    });
  });

  it('tells a register of an unknown document', () => {
    const change = (text: string) =>
      text.replace('"document": "sample-2022-1", "key": "zone"', '"document": "x", "key": "zone"');
    expect(gazetteProblems(change)).toEqual([
      {
        ...{ file: GAZETTE, line: 0, column: '/registers/1/document' },
        reason: 'unknown document "x" (known: sample-2022-1)',
      },
    ]);
  });
});

describe('two gazettes', () => {
  const other = 'seeds/second/gazette.json';
  const second = (change: (text: string) => string) => {
    const text = textOf(good, GAZETTE)
      .replace(/"registers": \[[^]*\]/, '"registers": []')
      .replace('"id": "sample-2022-1"', '"id": "sample-2022-2"')
      .replace('〔2022〕1号', '〔2022〕2号');
    return build(withFile(good, other, change(text))).problems;
  };

  it('may name the same regions in the same words', () => {
    expect(second((text) => text)).toEqual([]);
  });

  it('must agree about them', () => {
    expect(second((text) => text.replace('"乙县"', '"丙县"'))).toEqual([
      {
        ...{ file: other, line: 0, column: '/regions/2' },
        reason: `369902 differs from ${GAZETTE} in zh`,
      },
    ]);
  });

  it('must not name two documents alike', () => {
    expect(second((text) => text.replace('〔2022〕2号', '〔2022〕1号'))).toEqual([
      {
        ...{ file: other, line: 0, column: '/documents/0' },
        reason: expect.stringContaining(`a document of ${GAZETTE} already`),
      },
    ]);
  });
});
