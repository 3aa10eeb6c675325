import fc from 'fast-check';
import gcoord from 'gcoord';
import { describe, expect, it } from 'vitest';
import { distanceM } from '../../src/analysis/geodesy';
import { eachRow } from '../../src/demand/csv-rows';
import type { DemandOptions } from '../../src/demand/options';
import { bad, good, read } from '../fixtures/demand';

describe('a CSV of points', () => {
  it.each([
    ['comma', 'lon,lat,population,name\n115.9,28.7,120,A\n116,29.5,80,B\n'],
    ['semicolon', 'lng;lat;pop;name\n115.9;28.7;120;A\n116;29.5;80;B'],
    ['tab and Chinese', '经度\t纬度\t人口\t名称\r\n115.9\t28.7\t120\tA\r\n116\t29.5\t80\tB\r\n'],
    [
      'byte order mark, Excel’s hint, x and y',
      '\uFEFFsep=;\nX;Y;weight;title\n115.9;28.7;120;A\n116;29.5;80;B',
    ],
    [
      'full-width digits, units, empty rows',
      '经度（°）,纬度 (N),总人口,村名\n１１５．９,28.7,120,A\n,,,\n\n116,29.5,80,B\n',
    ],
    [
      'quotes and thousands',
      'Longitude,Latitude,People,Name\n"115.9","28.7","120",A\n116,29.5,80,"B"\n',
    ],
  ])('is read: %s', async (_, text) => {
    const { points, names, left, source } = good(await read(text));
    expect([...points.lon]).toEqual([115.9, 116]);
    expect([...points.lat]).toEqual([28.7, 29.5]);
    expect([...points.weight]).toEqual([120, 80]);
    expect(names).toEqual(['A', 'B']);
    expect(left).toEqual({ outside: 0, unreadable: 0, empty: 0 });
    expect(source).toMatchObject({ tag: 'points', name: 'file.csv' });
    expect(source.counts).not.toBe('');
    expect([...points.place]).toEqual([-1, -1]);
  });

  it('is read in the GBK of a Chinese Excel, and in UTF-16', async () => {
    // 经度,纬度,人口,名称 / 116,29,5,景德镇
    const gbk =
      'beadb6c82cceb3b6c82cc8cbbfda2cc3fbb3c60d0a3131362c32392c352cbeb0b5c2d5f20d0a'.match(/../g)!;
    const expected = { names: ['景德镇'], columns: { lon: '经度', weight: '人口' } };
    expect(good(await read(Uint8Array.from(gbk, (hex) => parseInt(hex, 16))))).toMatchObject(
      expected,
    );
    const utf16 = Buffer.from('\uFEFF经度\t纬度\t人口\t名称\n116\t29\t5\t景德镇\n', 'utf16le');
    expect(good(await read(Uint8Array.from(utf16)))).toMatchObject(expected);
  });

  it('takes 1 for each point where there is no weight, and the column that the user names', async () => {
    const text = 'lon,lat,old,pop\n116,29,3,9\n';
    expect(good(await read('lon,lat\n116,29\n'))).toMatchObject({ source: { counts: '' } });
    expect([...good(await read('lon,lat\n116,29\n')).points.weight]).toEqual([1]);
    expect([...good(await read(text)).points.weight]).toEqual([9]);
    const chosen = good(await read(text, { columns: { weight: 'old' } }));
    expect([...chosen.points.weight]).toEqual([3]);
    expect(chosen.source.counts).toBe('old');
    expect(bad(await read(text, { columns: { weight: 'new' } }))).toMatchObject({
      code: 'no-column',
    });
  });

  it('is as uncertain as its digits, its system and the user say', async () => {
    const uncertainty = async (text: string, more: Partial<DemandOptions> = {}) =>
      good(await read(text, more)).points.uncertaintyM[0]!;
    expect(await uncertainty('lon,lat\n116,29.5\n')).toBeCloseTo(5566, 0);
    expect(await uncertainty('lon,lat\n116.12345,29.5\n')).toBeCloseTo(0.5566, 3);
    expect(
      await uncertainty('lon,lat\n116.12345,29.5\n', { system: 'GCJ-02', uncertaintyM: 50 }),
    ).toBeCloseTo(51.5566, 3);
  });

  it.each([
    ['GCJ-02', gcoord.GCJ02],
    ['BD-09', gcoord.BD09],
  ] as const)('is brought from %s to WGS84', async (system, crs) => {
    const there = [116.0012, 29.7034] as [number, number];
    const [lon, lat] = gcoord.transform(there, gcoord.WGS84, crs);
    const { points } = good(await read(`lon,lat\n${lon},${lat}\n`, { system }));
    expect(distanceM(points.lon[0]!, points.lat[0]!, ...there)).toBeLessThan(1);
    const plain = good(await read(`lon,lat\n${lon},${lat}\n`));
    expect(distanceM(plain.points.lon[0]!, plain.points.lat[0]!, ...there)).toBeGreaterThan(300);
  });

  it('takes the columns of the chosen system where a file has several', async () => {
    const text = 'lng_gcj02,lat_gcj02,lng_wgs84,lat_wgs84\n116.5,29.5,116,29\n';
    expect([...good(await read(text)).points.lon]).toEqual([116]);
    const shifted = good(await read(text, { system: 'GCJ-02' }));
    expect(shifted.columns).toMatchObject({ lon: 'lng_gcj02', lat: 'lat_gcj02' });
  });

  it('leaves out what lies outside the area, and says how much', async () => {
    const { points, left } = good(await read('lon,lat\n116,29\n121,31\n'));
    expect(points.lon).toHaveLength(1);
    expect(left.outside).toBe(1);
    const none = bad(await read('lon,lat\n121,31\n'));
    expect(none.code).toBe('nothing-inside');
    expect(none.what.en).toContain('121.00–121.00° E');
  });
});

describe('the rows of a CSV', () => {
  const rowsOf = (text: string) => {
    const rows: [string[], number][] = [];
    eachRow(text, (cells, line) => rows.push([cells, line]));
    return rows;
  };

  it('are the same by the quick way and by the full one', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', '.', ' ', '度', '-'), maxLength: 4 });
    const table = fc.array(fc.array(cell, { maxLength: 4 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '\uFEFF', 'sep='),
        (cells, delimiter, newline, start) => {
          const head = start === 'sep=' ? `sep=${delimiter}${newline}` : start;
          const names = ['lon', 'lat', 'a', 'b', 'c'].join(delimiter);
          const body = cells.map((row) => row.join(delimiter)).join(newline);
          const text = `${head}${names}${newline}${body}${newline}`;
          const quick = rowsOf(text);
          // A quote in a last row turns the quick way off.
          const full = rowsOf(`${text}"x"${delimiter}y${newline}`);
          expect(full.at(-1)![0]).toEqual(['x', 'y']);
          expect(quick).toEqual(full.slice(0, -1));
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('a CSV that cannot be used', () => {
  it('has no coordinates: names the columns that there are', async () => {
    const problem = bad(await read('地址,人口\n某路1号,5\n'));
    expect(problem).toMatchObject({ code: 'no-coordinates', file: 'file.csv' });
    expect(problem.place.zh).toBe('第 1 行（表头）');
    expect(problem.what.zh).toContain('地址, 人口');
    expect(bad(await read('lon,人口\n116,5\n')).what.en).toContain('column of latitude');
    expect(bad(await read('116,29,5\n117,29,6\n')).code).toBe('no-coordinates');
  });

  it('has rows that cannot be read: names their lines', async () => {
    const text = 'lon,lat,pop\n116,29,5\n116,abc,5\n\n116,29,\n116,29,-3\n116,29,NaN\n0x10,29,1\n';
    const problem = bad(await read(text));
    expect(problem).toMatchObject({ code: 'unreadable-rows' });
    expect(problem.place.en).toBe('lines 3, 5, 6, 7, 8');
    const { points, left } = good(await read(text, { leaveOut: true }));
    expect(points.lon).toHaveLength(1);
    expect(left.unreadable).toBe(5);
    const many = bad(await read(`lon,lat\n${'x,y\n'.repeat(100)}`));
    expect(many.place.zh).toMatch(/^第 2、3、.*等，共 100 行$/);
    expect(bad(await read('lon,lat\nx,y\n', { leaveOut: true })).code).toBe('unreadable-rows');
  });

  it('counts the lines of a cell with line breaks', async () => {
    const problem = bad(await read('lon,lat,name\n116,29,"a\nb"\n116,x,c\n'));
    expect(problem.place.en).toBe('line 4');
  });

  it.each([
    ['exchanged', 'lon,lat\n29.5,116\n28.5,115\n'],
    ['metres', 'x,y\n500123.5,3261234.1\n'],
    ['empty', 'lon,lat\n'],
    ['csv-damaged', 'lon,lat,name\n116,29,"open\n116,29,b\n'],
    ['csv-damaged', `lon,lat\n116,29\n${'1,'.repeat(600_000)}\n`],
    ['csv-damaged', `lon,lat\n116,29,"${'1,'.repeat(600_000)}"\n`],
    ['no-coordinates', 'nothing at all'],
    ['no-coordinates', ''],
  ])('is %s (%#)', async (code, text) => {
    expect(bad(await read(text)).code).toBe(text === '' ? 'empty' : code);
  });

  it('is no text, or a spreadsheet', async () => {
    expect(bad(await read(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0xff))).code).toBe('spreadsheet');
    expect(bad(await read(Uint8Array.of(0xff, 0xff, 0x80, 0))).code).toBe('not-text');
  });

  it('has more points than can be reckoned with', async () => {
    const rows = 'lon,lat\n' + '116,29\n'.repeat(11);
    const problem = bad(await read(rows, { mostPoints: 10 }));
    expect(problem.code).toBe('too-many');
    expect(problem.what.en).toContain('10');
    expect(good(await read(rows, { mostPoints: 11 })).points.lon).toHaveLength(11);
  });

  it('never throws, whatever stands in it, and shows no line breaks or invisible signs', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('lon', 'lat', '"', ',', '\n', '116', '29', '=cmd()', '\u202E', '__proto__'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { maxLength: 40 }), async (cells) => {
        const answer = await read(`lon,lat,name\n${cells.join('')}`);
        const texts = answer.ok
          ? (answer.demand.names ?? [])
          : [answer.problem.what.zh, answer.problem.what.en, answer.problem.place.zh];
        for (const text of texts) expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
      { numRuns: 300 },
    );
  });
});
