/** The user's own points and population grid in the coverage room: read, counted, and refused. */
import { writeArrayBuffer } from 'geotiff';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { savedBy } from './saved';
import { desk, query } from './desk';
import { mapIsDrawn, openAtlas } from './open';

/** Homes for the elderly, an hour by car: something is sure. */
const ADDRESS = 'panel=analyse&room=coverage&s=elderly-home,embedded-home::60min,car';

const room = (page: Page) => page.getByRole('region', { name: '覆盖分析' });
const headline = (page: Page) => room(page).locator('.headline');

interface Given {
  name: string;
  mimeType: string;
  buffer: Buffer;
}
const file = (name: string, content: string | ArrayBuffer): Given => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: typeof content === 'string' ? Buffer.from(content) : Buffer.from(new Uint8Array(content)),
});

async function give(page: Page, given: Given) {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    room(page).getByRole('button', { name: '打开需求文件' }).click(),
  ]);
  await chooser.setFiles(given);
}

async function refused(page: Page, given: Given, why: RegExp) {
  await give(page, given);
  const alert = room(page).getByRole('alert').filter({ hasText: given.name });
  await alert.waitFor();
  const said = await alert.innerText();
  expect(said).toMatch(why);
  expect(said).toContain('怎么办');
}

/** In 柴桑区, 濂溪区 and far away in 修水县; one more beyond the border of the record. */
const VILLAGES = `名称,经度,纬度,人口
甲村,115.9812,29.7021,1200
乙村,116.0311,29.7207,800
丙村,114.5713,29.0312,500
丁村,117.4100,30.1000,2500
`;

const STEP = 0.05;
/** 20 × 20 cells around 九江: the one in row r and column c holds r × c people. */
function grid(more: Record<string, unknown> = {}): ArrayBuffer {
  const size = 20;
  const people = Float32Array.from(
    { length: size * size },
    (_, i) => (i % size) * Math.floor(i / size),
  );
  return writeArrayBuffer(people, {
    width: size,
    height: size,
    ModelPixelScale: [STEP, STEP, 0],
    ModelTiepoint: [0, 0, 0, 115.5, 30, 0],
    ...{ GTModelTypeGeoKey: 2, GTRasterTypeGeoKey: 1, GeographicTypeGeoKey: 4326 },
    ...more,
  }) as ArrayBuffer;
}

test('villages as CSV, then a population grid: people are counted, the source is named', async () => {
  const { page } = await openAtlas(ADDRESS);
  await headline(page).waitFor();
  const ofSeats = await headline(page).innerText();
  await room(page).getByRole('button', { name: '修改', exact: true }).click();
  await room(page)
    .getByRole('combobox', { name: '覆盖的对象' })
    .selectOption({ label: '自己的点或网格' });
  // Nothing is open yet: what was found before stays, and says so.
  await room(page).getByText('下面仍是先前的结果', { exact: false }).waitFor();
  expect(await headline(page).innerText()).toBe(ofSeats);

  await refused(page, file('无坐标.csv', '地址,人口\n某村,12\n'), /经度|坐标/);
  expect(await headline(page).innerText()).toBe(ofSeats);

  await give(page, file('村庄.csv', VILLAGES));
  await expect.poll(() => headline(page).innerText()).toMatch(/^2,500 人口中，覆盖 /);
  const said = await room(page).innerText();
  expect(said).toContain('村庄.csv');
  expect(said).toMatch(/所选区域以外的 1 个点（2,500 人口）不计入|范围外 1 个/);
  await mapIsDrawn(page);
  await desk(page).legend.getByText('需求点', { exact: true }).waitFor();
  const { bytes } = await savedBy(page, room(page).getByRole('button', { name: '导出 CSV' }));
  const [head, ...rows] = bytes.toString('utf8').trim().split('\r\n');
  expect(head).toContain('inReachNominal');
  for (const row of rows) expect(row).toContain('村庄.csv');

  await give(page, file('人口.tif', grid()));
  await expect.poll(() => headline(page).innerText()).toMatch(/^[\d,]+ 人中，覆盖 /);
  const ofGrid = await headline(page).innerText();
  expect(await room(page).innerText()).toContain('人口.tif');
  await expect.poll(() => query(page).get('s')).toContain(':own');

  for (const [given, why] of [
    [
      file('投影.tif', grid({ GTModelTypeGeoKey: 1, ProjectedCSTypeGeoKey: 32650 })),
      /WGS84|经纬度|坐标系/,
    ],
    [file('损坏.tif', grid().slice(0, 150)), /损坏|读不|不完整|GeoTIFF/],
    [file('空.csv', '名称\n甲\n'), /经度|坐标/],
  ] as const) {
    await refused(page, given, why);
    await room(page).getByText('先前的文件仍在用。').waitFor();
    expect(await headline(page).innerText()).toBe(ofGrid);
  }

  // Too large for a text: dropped on the form, as files may be.
  const dropped = await page.evaluateHandle(() => {
    const part = new Uint8Array(1_000_000);
    const data = new DataTransfer();
    data.items.add(new File(Array<Uint8Array<ArrayBuffer>>(301).fill(part), '很大.csv'));
    return data;
  });
  await room(page)
    .getByRole('group', { name: '自备的点或人口栅格' })
    .dispatchEvent('drop', { dataTransfer: dropped });
  const alert = room(page).getByRole('alert').filter({ hasText: '很大.csv' });
  await alert.getByText('文件超过 300 MB', { exact: false }).waitFor();
  expect(await headline(page).innerText()).toBe(ofGrid);
});

test('an address that asks for the user’s data says that these are not in it', async () => {
  const { page } = await openAtlas(`${ADDRESS}:::own`);
  await room(page).getByText('地址里不带您的数据', { exact: false }).waitFor();
  expect(await headline(page).count()).toBe(0);
  await give(page, file('村庄.csv', VILLAGES));
  await headline(page).waitFor();
});

test('a million points: found in the worker, drawn as cells, the page answers meanwhile', async () => {
  const { page } = await openAtlas(`${ADDRESS}::all:own`);
  await room(page).getByRole('button', { name: '打开需求文件' }).waitFor();
  await mapIsDrawn(page);
  const side = 1000;
  const people = Float32Array.from({ length: side * side }, (_, i) => 1 + (i % 9));
  const large = writeArrayBuffer(people, {
    ...{ width: side, height: side },
    ModelPixelScale: [0.003, 0.0012, 0],
    ModelTiepoint: [0, 0, 0, 114.5, 30, 0],
    ...{ GTModelTypeGeoKey: 2, GTRasterTypeGeoKey: 1, GeographicTypeGeoKey: 4326 },
  }) as ArrayBuffer;
  await page.evaluate(() => {
    const long = ((window as unknown as { long: number[] }).long = [] as number[]);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) long.push(entry.duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  await give(page, file('大.tif', large));
  await expect.poll(() => headline(page).innerText(), { timeout: 60_000 }).toMatch(/人中，覆盖 /);
  const longest = await page.evaluate(() =>
    Math.max(0, ...(window as unknown as { long: number[] }).long),
  );
  console.log(`longest task on the page: ${Math.round(longest)} ms`);
  await desk(page)
    .legend.getByText(/km 见方的格子相加/)
    .waitFor();
  // Software drawing of the map is in it too, so this is no measure of the reckoning alone.
  expect(longest).toBeLessThan(5000);
});
