/** Workbooks as read-excel-file, another library, reads them. */
import fc from 'fast-check';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { citation } from '../../src/atlas/citation';
import { format } from '../../src/sheet/formats/xlsx';
import type { AtlasFeature } from '../../src/atlas/feature';
import type { DataContext } from '../../src/sheet/data-format';
import { context, home } from '../fixtures/sheet';
import { bytesOf, entriesOf, hostileName, mixed, textOf } from '../fixtures/sheet-data';

type Rows = unknown[][];

async function sheetsOf(features: AtlasFeature[], own: Partial<DataContext> = {}) {
  const file = await format.write(features, { ...context, ...own });
  const sheets = (await readWorkbook(Buffer.from(bytesOf(file)), { trim: false })) as {
    sheet: string;
    data: Rows;
  }[];
  return { file, names: sheets.map(({ sheet }) => sheet), rows: sheets.map(({ data }) => data) };
}
const records = ([head, ...rows]: Rows) =>
  rows.map((row) => Object.fromEntries(row.map((cell, i) => [String(head![i]), cell])));

describe('features as XLSX', () => {
  it('has features, documents, fields and notes', async () => {
    const { names, rows } = await sheetsOf(mixed);
    expect(names).toEqual(['项目', '文件', '字段', '说明']);
    expect(records(rows[1]!)).toEqual([
      expect.objectContaining({ 文号: '九府办字〔2022〕113号', 日期: '2022-11-09', 本表项数: 4 }),
    ]);
    expect(records(rows[2]!)).toContainEqual({ 字段代码: 'investmentWan', 名称: '总投资（万元）' });
    const notes = rows[3]!.map((row) => row.join(' ')).join('\n');
    for (const said of ['EPSG:4326', '引用', '其中没有坐标 1', 'GeoNames', '审图号'])
      expect(notes).toContain(said);
  });

  it('keeps numbers as numbers, dates as printed, and a citation in each row', async () => {
    const { rows } = await sheetsOf([
      home({ investmentWan: 1200.5, beds: 80, start: '2022', end: '2022-12', endApprox: true }),
      home({ township: '03' }, null),
    ]);
    const [first, second] = records(rows[0]!);
    expect(first).toMatchObject({
      ...{ investmentWan: 1200.5, beds: 80, start: '2022', end: '2022-12', endApprox: true },
      ...{ lon: 115.8123, lat: 29.3312, counties: '360424', documentDate: '2022-11-09' },
      citation: citation(home().properties, 'zh'),
    });
    expect(second).toMatchObject({ lon: null, lat: null, township: '03', coordinateSystem: null });
  });

  it('gives every text back, and never as a formula or a link', async () => {
    await fc.assert(
      fc.asyncProperty(hostileName, hostileName, async (name, note) => {
        const { file, rows } = await sheetsOf([home({ name, note })]);
        const [row] = records(rows[0]!);
        expect([unescaped(row!.name), unescaped(row!.note)]).toEqual([held(name), held(note)]);
        for (const [path, bytes] of Object.entries(entriesOf(file)))
          if (path.endsWith('.xml')) expect(textOf(bytes)).not.toMatch(/<f[ >]|hyperlink/i);
      }),
      { numRuns: 60 },
    );
  });

  it('has a sheet for each zone and one for what has no point', async () => {
    const { names, rows } = await sheetsOf(mixed, { system: 'CGCS2000-GK' });
    expect(names.slice(0, 3)).toEqual(['项目 EPSG4547', '项目 EPSG4548', '无坐标']);
    expect(rows.slice(0, 3).map((sheet) => records(sheet).map(({ id }) => id))).toEqual([
      ['west'],
      ['east', 'road'],
      ['nowhere'],
    ]);
    expect(records(rows[0]!)[0]).toMatchObject({
      east_EPSG4547: 553693.2,
      north_EPSG4547: 3212730.8,
      coordinateSystem: 'CGCS2000 / 3-degree Gauss-Kruger CM 114E (EPSG:4547)',
    });
    expect(rows[2]![0]).not.toContain('east_EPSG4547');
  });

  it('names its columns for reading where asked to', async () => {
    const { rows } = await sheetsOf(mixed, { headers: 'names', system: 'GCJ-02' });
    expect(rows[0]![0]).toEqual(expect.arrayContaining(['名称', '文号', '出处', '经度 GCJ02']));
    expect(new Set(rows[0]![0]).size).toBe(rows[0]![0]!.length);
  });
});

/** As spreadsheets read the format's own escape. */
const unescaped = (cell: unknown) =>
  typeof cell === 'string' ? cell.replaceAll('_x005F_', '_') : cell;

/** What XML can hold of a text, with line feeds for breaks; what is left of nothing is an empty cell. */
function held(text: string): string | null {
  const kept = text
    .replace(/\p{Noncharacter_Code_Point}/gu, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd-\uffff]/g, '')
    .replace(/[\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef]/g, '');
  return kept || null;
}
