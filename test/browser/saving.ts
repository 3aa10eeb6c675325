/** A picture and the data to take away: the same tasks in the served app and in the one file. */
import { kml as readKml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import type { Page } from 'playwright-core';
import readWorkbook from 'read-excel-file/node';
import { parseDbf } from 'shpjs';
import initSqlJs from 'sql.js/dist/sql-wasm-inline.js';
import { expect, test } from 'vitest';
import type { AtlasFeature } from '../../src/atlas/feature';
import { inArea } from '../../src/query/filter';
import { mapIsDrawn, openAtlas } from './open';
import { features } from './record';
import { readPicture, savedBy } from './saved';

export const VIEW = 'panel=share&layers=mining,care&area=360424';
const kept = features.filter(
  ({ properties: p }) => ['mining', 'care'].includes(p.layer) && inArea(p, '360424'),
);

const placed = kept.filter(({ geometry }) => geometry);
const idsOf = (list: readonly AtlasFeature[]) => list.map((f) => f.properties.id).sort();
/** The button of a format; the name stands first on it. */
export const button = (page: Page, title: string) =>
  page.getByRole('button', { name: new RegExp(`^${title}\\b`) });

/** @param url of the page; the served app where absent */
export function savingTasks(url?: string): void {
  const open = () => openAtlas(VIEW, url ? { url } : {});

  test('the picture is a sharp PNG of the whole map', async () => {
    const { page } = await open();
    await mapIsDrawn(page);
    const { name, bytes } = await savedBy(
      page,
      page.getByRole('button', { name: '保存 PNG 图片' }),
    );
    expect(name).toMatch(/^公报图集.*修水县.*\d{4}-?\d\d-?\d\d\.png$/);
    expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    const picture = await readPicture(page, bytes);
    const stage = (await page.getByRole('main').boundingBox())!;
    expect(picture.width).toBeGreaterThanOrEqual(2 * Math.round(stage.width) - 2);
    expect(picture.height).toBeGreaterThanOrEqual(2 * Math.round(stage.height) - 2);
    expect(picture.colours).toBeGreaterThan(60);
    expect(picture.plainest).toBeLessThan(0.8);
    await page.getByText('已保存：').waitFor();
  });

  test('GeoJSON holds what the list holds, each with its citation', async () => {
    const { page } = await open();
    const { name, bytes } = await savedBy(page, page.getByRole('button', { name: /GeoJSON/ }));
    expect(name).toMatch(/\.geojson$/);
    const saved = JSON.parse(bytes.toString('utf8')) as {
      type: string;
      features: (AtlasFeature & { properties: { citation: string } })[];
    };
    expect(saved.type).toBe('FeatureCollection');
    expect(kept.length).toBeGreaterThan(0);
    expect(idsOf(saved.features)).toEqual(idsOf(kept));
    for (const { properties: p } of saved.features) {
      expect(p.citation).toContain(p.documentNumber);
      expect(p.citation).toContain(p.locator);
    }
  });

  test('CSV opens in a spreadsheet as text and numbers, never as formulas', async () => {
    const { page } = await open();
    const { bytes } = await savedBy(page, page.getByRole('button', { name: /CSV/ }));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [header, ...rows] = parse(bytes.subarray(3)) as string[][];
    expect(header).toEqual(expect.arrayContaining(['id', 'name', 'lon', 'lat', 'citation']));
    expect(rows).toHaveLength(kept.length);
    const isFormula = (cell: string) =>
      /^[=+\-@\t＝＋－＠]/.test(cell) && !/^[+-]?[\d.]+$/.test(cell);
    expect(rows.flat().filter(isFormula)).toEqual([]);
    const at = header!.indexOf('citation');
    expect(rows.every((row) => /〔\d{4}〕/.test(row[at]!))).toBe(true);
  });

  test('the workbook holds features, documents, fields and how to cite', async () => {
    const { page } = await open();
    const { name, bytes } = await savedBy(page, button(page, 'XLSX'));
    expect(name).toMatch(/^公报图集-修水县.*\.xlsx$/);
    const sheets = await readWorkbook(bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['项目', '文件', '字段', '说明']);
    const [head, ...rows] = sheets[0]!.data;
    const column = (key: string) => rows.map((row) => row[head!.indexOf(key)]);
    expect(column('id').sort()).toEqual(idsOf(kept));
    expect(column('citation').every((text) => /〔\d{4}〕/.test(String(text)))).toBe(true);
    expect(column('lon').filter((value) => typeof value === 'number')).toHaveLength(placed.length);
    await page
      .getByText(`共 ${kept.length} 行，其中 ${kept.length - placed.length} 行没有坐标`)
      .waitFor();
  });

  test('files for desktop GIS hold every row, those without a point in tables', async () => {
    const { page } = await open();
    const kml = (await savedBy(page, button(page, 'KML'))).bytes.toString('utf8');
    const marks = readKml(new DOMParser().parseFromString(kml, 'text/xml') as unknown as Document, {
      skipNullGeometry: false,
    }).features;
    expect(marks.map(({ properties }) => properties!.id as string).sort()).toEqual(idsOf(kept));

    const shapefile = unzipSync((await savedBy(page, button(page, 'Shapefile'))).bytes);
    const rows = ['points.dbf', 'without-point.dbf'].flatMap(
      (file) =>
        parseDbf(shapefile[file]!, Buffer.from('UTF-8')) as { id: string; citation: string }[],
    );
    expect(rows.map(({ id }) => id).sort()).toEqual(idsOf(kept));
    expect(rows.every(({ citation }) => citation.includes('〔'))).toBe(true);

    const database = (await savedBy(page, button(page, 'GeoPackage'))).bytes;
    const base = new (await initSqlJs()).Database(database);
    const [ids] = base.exec('SELECT id FROM points UNION ALL SELECT id FROM without_point');
    expect(ids!.values.flat().sort()).toEqual(idsOf(kept));
    base.close();

    const archive = unzipSync((await savedBy(page, button(page, 'FlatGeobuf'))).bytes);
    const points: unknown[] = [];
    for await (const point of deserialize(archive['points.fgb']!)) points.push(point);
    expect(points).toHaveLength(placed.length);
    await page.getByText(`其余 ${kept.length - placed.length} 行在压缩包内的 CSV 中`).waitFor();
  });

  test('another coordinate system stands in the file, in its name and in the message', async () => {
    const { page } = await open();
    await page.getByLabel('坐标系').selectOption('GCJ-02');
    const csv = await savedBy(page, button(page, 'CSV'));
    expect(csv.name).toContain('GCJ02');
    const [header] = parse(csv.bytes.subarray(3)) as string[][];
    expect(header).toEqual(expect.arrayContaining(['lon_GCJ02', 'lat_GCJ02']));
    await page.getByText('坐标系：GCJ-02（高德、腾讯）').waitFor();

    await page.getByLabel('坐标系').selectOption('CGCS2000-GK38');
    const shapefile = await savedBy(page, button(page, 'Shapefile'));
    expect(shapefile.name).toContain('EPSG4547');
    const projection = Buffer.from(unzipSync(shapefile.bytes)['points.prj']!).toString();
    expect(projection).toContain('CGCS2000_3_Degree_GK_CM_114E');

    const kml = await savedBy(page, button(page, 'KML'));
    expect(kml.name).not.toContain('EPSG4547');
    await page.getByText('总按 WGS84 保存').last().waitFor();
  });
}
