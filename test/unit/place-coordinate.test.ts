import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readCoordinate, type Degrees, type Metres } from '../../src/places/coordinate/read';
import type { SystemId } from '../../src/places/coordinate/systems';
import { degreesText, dmsText } from '../../src/places/coordinate/write';

function degrees(text: string, system: SystemId = 'WGS84'): Degrees {
  const read = readCoordinate(text, system);
  if (!read.ok || read.value.t !== 'degrees') throw new Error(`${text}: ${JSON.stringify(read)}`);
  return read.value;
}
function metres(text: string, system: SystemId): Metres {
  const read = readCoordinate(text, system);
  if (!read.ok || read.value.t !== 'metres') throw new Error(`${text}: ${JSON.stringify(read)}`);
  return read.value;
}
const problemOf = (text: string, system: SystemId = 'WGS84') => {
  const read = readCoordinate(text, system);
  return read.ok ? null : read.problem;
};

const lon = fc.double({ min: 73, max: 136, noNaN: true });
const lat = fc.double({ min: 3, max: 54, noNaN: true });

describe('degrees', () => {
  test.each([
    '115.6587, 29.757094',
    '29.757094 115.6587',
    '115.6587，29.757094',
    '115.6587、29.757094',
    '(115.6587, 29.757094)',
    '29.757094N 115.6587E',
    'E115.6587 N29.757094',
    'E115.6587N29.757094',
    '东经115.6587°，北纬29.757094°',
    'lon=115.6587 lat=29.757094',
    '纬度：29.757094 经度：115.6587',
    '１１５．６５８７，２９．７５７０９４',
  ])('%s', (text) => {
    const read = degrees(text);
    expect(read.lon).toBeCloseTo(115.6587, 9);
    expect(read.lat).toBeCloseTo(29.757094, 9);
  });

  test.each([
    '东经115°39′30.72″ 北纬29°45′25.54″',
    '东经115度39分30.72秒，北纬29度45分25.54秒',
    '115°39\'30.72"E 29°45\'25.54"N',
    '29°45’25.54”N,115°39’30.72”E',
    "115°39'30.72''E29°45'25.54''N",
    '115º39´30.72″ 29º45´25.54″',
    '115 39 30.72, 29 45 25.54',
    '115°39.512′ 29°45.42567′',
  ])('%s', (text) => {
    const read = degrees(text);
    expect(read.lon).toBeCloseTo(115 + 39 / 60 + 30.72 / 3600, 6);
    expect(read.lat).toBeCloseTo(29 + 45 / 60 + 25.54 / 3600, 6);
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['九江市濂溪区', 'unreadable'],
    ['115.6, 29.7, 30', 'unreadable'],
    ['E115.6, E29.7', 'unreadable'],
    ['1,15.6 29.7', 'unreadable'],
    ['115.81229.64353', 'unreadable'],
    ['115.6587', 'one-number'],
    ['东经115.6587°', 'one-number'],
    ['115°60\'00" 29°45\'25"', 'sixty'],
    ['115°39\'75" 29°45\'25"', 'sixty'],
    ["115.5°39' 29°45'", 'sixty'],
    ['115 39 60 29 45 25', 'sixty'],
    ['2.35, 48.85', 'outside-china'],
    ['西经115.6, 北纬29.7', 'outside-china'],
    ['-115.6, 29.7', 'outside-china'],
    ['东经29.7, 北纬115.6', 'exchanged'],
    ['418345.12, 3293456.7', 'needs-metres'],
  ])('refuses %j: %s', (text, problem) => expect(problemOf(text)).toBe(problem));

  it('knows how far the typed digits go', () => {
    expect(degrees('115.66, 29.76').halfDigitM).toBeCloseTo(557, 0);
    expect(degrees('115.658671, 29.757094').halfDigitM).toBeLessThan(0.06);
    expect(degrees("115°39' 29°45'").halfDigitM).toBeCloseTo(928, 0);
    expect(degrees('115°39′30.72″ 29°45′25.5″').halfDigitM).toBeCloseTo(1.55, 1);
  });

  it('reads what it writes: decimal degrees, in either order', () => {
    fc.assert(
      fc.property(lon, lat, fc.boolean(), (x, y, swap) => {
        const text = degreesText([x, y]);
        const read = degrees(swap ? text.split(', ').reverse().join(' ') : text);
        expect(Math.abs(read.lon - x)).toBeLessThan(5.1e-7);
        expect(Math.abs(read.lat - y)).toBeLessThan(5.1e-7);
      }),
    );
  });

  it('reads what it writes: degrees, minutes, seconds, and never writes a 60', () => {
    fc.assert(
      fc.property(lon, lat, (x, y) => {
        const text = dmsText([x, y]);
        expect(text).not.toMatch(/[°′]60/);
        const read = degrees(text);
        expect(Math.abs(read.lon - x)).toBeLessThan(0.0051 / 3600);
        expect(Math.abs(read.lat - y)).toBeLessThan(0.0051 / 3600);
      }),
      { examples: [[115.99999999, 29.99999999]] },
    );
  });

  it('answers every text, and what it takes lies in China', () => {
    const bit = fc.constantFrom(
      ...['1', '15', '115', '29.7', '°', "'", '"', '′', '东经', '北纬', 'E', 'N', '-', '.'],
      ...[',', '，', ' ', '度', '分', '秒', 'x=', '4', '39', '3293456.7', '<b>', '\u202e'],
    );
    const any = fc.oneof(
      fc.string(),
      fc.array(bit, { maxLength: 14 }).map((bits) => bits.join('')),
    );
    fc.assert(
      fc.property(
        any,
        fc.constantFrom<SystemId>('WGS84', 'BD-09', 'CGCS2000-GK39'),
        (text, system) => {
          const read = readCoordinate(text, system);
          if (!read.ok || read.value.t !== 'degrees') return;
          expect(read.value.lon).toBeGreaterThanOrEqual(73);
          expect(read.value.lon).toBeLessThanOrEqual(136);
          expect(read.value.lat).toBeGreaterThanOrEqual(3);
          expect(read.value.lat).toBeLessThanOrEqual(54);
          expect(read.value.halfDigitM).toBeGreaterThan(0);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('does not hang on long texts', () => {
    const started = performance.now();
    for (const text of ['1'.repeat(50_000), '115°'.repeat(10_000), ' '.repeat(50_000) + '1'])
      readCoordinate(text.slice(0, 400), 'WGS84');
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('metres of Gauss–Krüger', () => {
  test.each([
    '3293456.78, 418345.12',
    '418345.12, 3293456.78',
    '3293456.78 39418345.12',
    'X=3293456.78 Y=39418345.12',
    'X：3293456.78米，Y：418345.12米',
  ])('%s in zone 39', (text) => {
    const read = metres(text, 'CGCS2000-GK39');
    expect(read).toMatchObject({ zone: 39, north: 3293456.78 });
    expect(read.east).toBeCloseTo(418345.12, 6);
    expect(read.halfDigitM).toBeCloseTo(0.005, 9);
  });

  test.each([
    ['3293456.78 38418345.12', 'zone-differs'],
    ['115.6587 29.757094', 'needs-degrees'],
    ['东经115.6587 北纬29.757094', 'needs-degrees'],
    ['3293456.78', 'one-number'],
    ['3293456.78 3293456.78', 'needs-east-and-north'],
    ['418345 418345', 'needs-east-and-north'],
    ['3,293,456.78 418,345.12', 'unreadable'],
    ['', 'empty'],
  ])('refuses %j: %s', (text, problem) => expect(problemOf(text, 'CGCS2000-GK39')).toBe(problem));

  it('reads what it writes, with and without the zone in front, in either order', () => {
    const east = fc.integer({ min: 200_000_00, max: 800_000_00 });
    const north = fc.integer({ min: 2_500_000_00, max: 3_600_000_00 });
    fc.assert(
      fc.property(east, north, fc.boolean(), fc.boolean(), (e, n, prefix, swap) => {
        const pair = [(n / 100).toFixed(2), (prefix ? '38' : '') + (e / 100).toFixed(2)];
        const read = metres((swap ? pair.reverse() : pair).join(', '), 'CGCS2000-GK38');
        expect(read.east).toBeCloseTo(e / 100, 5);
        expect(read.north).toBeCloseTo(n / 100, 5);
      }),
    );
  });
});
