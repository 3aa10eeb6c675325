import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citation } from '../../src/atlas/citation';
import { csvText, guarded } from '../../src/sheet/csv-text';
import { PROPERTY_COLUMNS } from '../../src/sheet/columns';
import { format } from '../../src/sheet/formats/csv';
import { context, home, hostileText } from '../fixtures/sheet';

const rowsOf = (text: string) =>
  parse(text, { bom: true, columns: true }) as Record<string, string>[];

describe('text of a CSV file', () => {
  it('gives every cell back as it was, but for the guard', () => {
    const table = fc.array(fc.array(hostileText, { minLength: 3, maxLength: 3 }), { minLength: 1 });
    fc.assert(
      fc.property(table, (rows) => {
        const parsed = parse(csvText(rows), { bom: true, relax_column_count: false }) as string[][];
        expect(parsed).toEqual(rows.map((row) => row.map(guarded)));
      }),
    );
  });

  it('lets no cell begin a formula unless it is a plain number', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [[cell]] = parse(csvText([[text, 'x']]), { bom: true }) as [[string]];
        if (/^[=+\-@\t\r\n＝＋－＠]/.test(cell)) expect(cell).toMatch(/^[+-]?[\d.]+(e[+-]?\d+)?$/i);
        expect(cell === text || cell === `'${text}`).toBe(true);
      }),
    );
  });

  it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\tx', '\rx', '＝1+1', '=HYPERLINK("http://x")'])(
    'guards %j',
    (text) => expect(guarded(text)).toBe(`'${text}`),
  );
  it.each(['-12.5', '+3', '1e5', '养老', "'x", ''])('leaves %j alone', (text) =>
    expect(guarded(text)).toBe(text),
  );

  it('begins with a byte order mark and ends each row with CRLF', () => {
    expect(
      csvText([
        ['a', 'b'],
        ['1', '2,3'],
      ]),
    ).toBe('\ufeffa,b\r\n1,"2,3"\r\n');
  });
});

describe('features as CSV', () => {
  it('carries every property, the position, its uncertainty and the citation', () => {
    const feature = home({
      investmentWan: 1200,
      minerals: ['金', '铜'],
      ocr: { investmentWan: '12OO' },
    });
    const [row] = rowsOf(format.write([feature], context));
    expect(row).toMatchObject({
      layerName: '养老托育',
      kindName: '养老机构',
      where: '修水县',
      id: feature.properties.id,
      investmentWan: '1200',
      minerals: '金;铜',
      ocr: 'investmentWan=12OO',
      uncertaintyM: '2500',
      lon: '115.8123',
      lat: '29.3312',
      geometryType: 'Point',
      citation: citation(feature.properties, 'zh'),
      credits: 'GeoNames: CC BY 4.0',
    });
    expect(Object.keys(row!)).toEqual(expect.arrayContaining([...PROPERTY_COLUMNS]));
    expect(new Set(PROPERTY_COLUMNS).size).toBe(PROPERTY_COLUMNS.length);
  });

  it('leaves the position of what has no point empty', () => {
    const [row] = rowsOf(format.write([home({}, null)], context));
    expect([row!.lon, row!.lat, row!.geometryType, row!.uncertaintyM]).toEqual(['', '', '', '']);
  });

  it('keeps its rows and columns whatever the texts are', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (name, note) => {
        const rows = rowsOf(format.write([home({ name, note }), home()], context));
        expect(rows).toHaveLength(2);
        expect(rows[0]!.name).toBe(guarded(name));
        expect(rows[0]!.note).toBe(guarded(note));
      }),
    );
  });
});
