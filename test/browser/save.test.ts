/** A picture and the data to take away, from the served app and from the one file. */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { AtlasFeature } from '../../src/atlas/feature';
import { inArea } from '../../src/query/filter';
import { mapIsDrawn, ONE_FILE, openAtlas } from './open';
import { features } from './record';
import { readPicture, savedBy } from './saved';

const VIEW = 'panel=share&layers=mining,care&area=360424';
const kept = features.filter(
  ({ properties: p }) => ['mining', 'care'].includes(p.layer) && inArea(p, '360424'),
);

describe.each([
  ['served', undefined],
  ['one file', ONE_FILE],
])('%s', (_, url) => {
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
    const ids = (list: readonly AtlasFeature[]) => list.map((f) => f.properties.id).sort();
    expect(kept.length).toBeGreaterThan(0);
    expect(ids(saved.features)).toEqual(ids(kept));
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
});
