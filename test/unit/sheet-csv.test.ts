import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citation } from '../../src/atlas/citation';
import type { AtlasFeature } from '../../src/atlas/feature';
import { csvText, guarded } from '../../src/sheet/csv-text';
import { PROPERTY_COLUMNS } from '../../src/sheet/columns';
import { format } from '../../src/sheet/formats/csv';
import { context, home, hostileText } from '../fixtures/sheet';
import { entriesOf, mixed, textOf } from '../fixtures/sheet-data';

const rowsOf = async (features: AtlasFeature[]) =>
  parse((await format.write(features, context)).bytes as string, {
    bom: true,
    columns: true,
  }) as Record<string, string>[];

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
  it('carries every property, the position, its uncertainty and the citation', async () => {
    const feature = home({
      investmentWan: 1200,
      minerals: ['金', '铜'],
      ocr: { investmentWan: '12OO' },
    });
    const [row] = await rowsOf([feature]);
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
      coordinateSystem: 'WGS 84 (EPSG:4326)',
      citation: citation(feature.properties, 'zh'),
      credits: 'GeoNames: CC BY 4.0',
    });
    expect(Object.keys(row!)).toEqual(expect.arrayContaining([...PROPERTY_COLUMNS]));
    expect(new Set(PROPERTY_COLUMNS).size).toBe(PROPERTY_COLUMNS.length);
  });

  it('leaves the position of what has no point empty', async () => {
    const [row] = await rowsOf([home({}, null)]);
    expect([row!.lon, row!.lat, row!.geometryType, row!.uncertaintyM]).toEqual(['', '', '', '']);
  });

  it('keeps its rows and columns whatever the texts are', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (name, note) => {
        const rows = await rowsOf([home({ name, note }), home()]);
        expect(rows).toHaveLength(2);
        expect(rows[0]!.name).toBe(guarded(name));
        expect(rows[0]!.note).toBe(guarded(note));
      }),
    );
  });

  it('names its columns for reading where asked to', async () => {
    const file = await format.write([home()], { ...context, headers: 'names' });
    const [head] = parse(file.bytes as string, { bom: true }) as string[][];
    expect(head).toEqual(expect.arrayContaining(['名称', '总投资（万元）', '经度', '出处']));
    expect(new Set(head).size).toBe(head!.length);
  });

  it('names the system in the heads of the coordinates', async () => {
    const file = await format.write([home()], { ...context, system: 'BD-09' });
    const [row] = parse(file.bytes as string, { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    expect(row).toMatchObject({
      coordinateSystem: 'BD-09',
      lon_BD09: expect.stringMatching(/^115/),
    });
    expect(row).not.toHaveProperty('lon');
  });

  it('has a table for each zone and one for what has no point, in an archive', async () => {
    const file = await format.write(mixed, { ...context, system: 'CGCS2000-GK' });
    const files = entriesOf(file);
    expect(file.extension).toBe('zip');
    expect(Object.keys(files)).toEqual([
      ...['features-EPSG4547.csv', 'features-EPSG4548.csv', 'without-point.csv', 'README.txt'],
    ]);
    const rows = (name: string) =>
      parse(Buffer.from(files[name]!), { bom: true, columns: true }) as Record<string, string>[];
    expect(rows('features-EPSG4547.csv')).toEqual([
      expect.objectContaining({ id: 'west', east_EPSG4547: '553693.2' }),
    ]);
    expect(rows('features-EPSG4548.csv').map(({ id }) => id)).toEqual(['east', 'road']);
    expect(rows('without-point.csv').map(({ id }) => id)).toEqual(['nowhere']);
    expect(textOf(files['README.txt'])).toContain('EPSG:4548');
  });
});
