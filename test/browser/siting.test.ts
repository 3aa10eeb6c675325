/** Where next and what if: the user's own demand, sites that are found, and proposals on the map. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { decodeScenario } from '../../src/analysis/scenario/address';
import type { Scenario } from '../../src/analysis/scenario/site';
import { query } from './desk';
import { onScreen } from './on-map';
import { mapIsDrawn, openAtlas } from './open';
import { savedBy } from './saved';

const ROOM = 'panel=analyse&room=siting&s=fire-station:fire-response';
const SITES = '115.98,29.7,fire-station,,甲站;116.02,29.72,fire-station';

const room = (page: Page) => page.getByRole('region', { name: '选址与情景' });
const button = (page: Page, name: string | RegExp) => room(page).getByRole('button', { name });
const handles = (page: Page) => button(page, /^移动 /);

/** The scenario that the address holds. */
function sites(page: Page): Scenario {
  const read = decodeScenario(query(page).get('sites') ?? '');
  if (!read.ok) throw new Error('the address holds no scenario');
  return read.scenario;
}
const places = (page: Page) => sites(page).map(({ lon, lat }) => [lon, lat]);

/** What the table of before and after says of demand in reach by today's points. */
async function nominal(page: Page): Promise<number[]> {
  const cells = room(page)
    .getByRole('row', { name: /^按现有坐标到达/ })
    .getByRole('cell');
  return (await cells.allInnerTexts()).map((text) =>
    Number(text.replace('−', '-').replaceAll(',', '')),
  );
}

const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});
/** Opens a file by a button that asks for one. */
async function give(page: Page, name: string, given: ReturnType<typeof file>) {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    button(page, name).click(),
  ]);
  await chooser.setFiles(given);
}

const DEMAND = `名称,经度,纬度,人口
甲村,115.98,29.70,1200
乙村,116.03,29.72,800
丙村,115.95,读不出,500
丁村,115.80,29.50,2500
`;

test('own demand with a damaged row, three sites found, taken over', async () => {
  const { page } = await openAtlas(ROOM);
  await room(page).getByRole('radio', { name: '自备的点或人口栅格' }).check();
  await give(page, '打开需求文件', file('村.csv', DEMAND));
  const alert = room(page).getByRole('alert');
  await alert.waitFor();
  const said = await alert.innerText();
  for (const part of ['村.csv', '第 4 行', '怎么办']) expect(said).toContain(part);

  await room(page)
    .getByRole('checkbox', { name: /^略去读不出的行/ })
    .check();
  await button(page, '按这些选择再读一次').click();
  await room(page).getByText('3 个点 · 合计 4,500（人口） · 读不出 1 行，已略去').waitFor();

  await room(page).getByRole('combobox', { name: '可以放在' }).selectOption('自备的点');
  await button(page, '算出位置').click();
  const found = room(page).getByRole('region', { name: '放在哪里' });
  // Nothing stands there yet, and every village is a candidate.
  await found.getByText(/^找到 3 处：到达的人口从 0.* 到 4,500.*共 4,500$/).waitFor();
  expect(await found.innerText()).toContain('丁村');
  expect(await found.innerText()).toContain('已达到上界');
  // On the map as open flags until they are taken over; the points of demand are dots.
  const legend = page.getByRole('region', { name: '图例', exact: true });
  await legend.getByText('算出的位置（1–3），尚未放入情景').waitFor();
  await legend.getByText('需求点', { exact: true }).waitFor();

  // A file that cannot be used leaves the one before in use.
  await give(page, '打开需求文件', file('空.csv', '地址\n某处\n'));
  await alert.getByText('先前的文件仍在用。').waitFor();

  await button(page, '作为拟设点放入情景').click();
  await expect.poll(() => sites(page).map(({ name }) => name)).toEqual(['丁村', '甲村', '乙村']);
  expect(await nominal(page)).toEqual([0, 4500, 4500]);
  await expect.poll(() => legend.getByText(/^算出的位置/).count()).toBe(0);
  await button(page, '撤销').click();
  await expect.poll(() => sites(page)).toEqual([]);
});

describe('a scenario', () => {
  test('is moved by the keyboard, undone, named, and stands in the address', async () => {
    const { page } = await openAtlas(`${ROOM}&sites=${SITES}`);
    await handles(page).first().waitFor();
    expect(await handles(page).count()).toBe(2);
    const [, before] = await nominal(page);
    const handle = button(page, /^移动 甲站/);
    await handle.focus();
    for (let i = 0; i < 9; i++) await page.keyboard.press('Shift+ArrowUp');
    // The figures follow at once; the step is done when the hand rests.
    await expect.poll(async () => (await nominal(page))[1]).not.toBe(before);
    await expect
      .poll(() => places(page)[0]![1], { timeout: 15_000 })
      .toBeCloseTo(29.7 + 9 * 0.008993, 4);
    await page.keyboard.press('Control+z');
    await expect.poll(() => places(page)[0]).toEqual([115.98, 29.7]);
    await expect.poll(async () => (await nominal(page))[1]).toBe(before);
    await page.keyboard.press('Control+y');
    await expect.poll(() => places(page)[0]![1]).toBeGreaterThan(29.77);

    await room(page).getByRole('textbox', { name: '拟设点 2 的名称' }).fill('乙,站;50%');
    await page.keyboard.press('Tab');
    await expect.poll(() => sites(page)[1]!.name).toBe('乙,站;50%');

    const again = await openAtlas(query(page).toString());
    await handles(again.page).first().waitFor();
    expect(await handles(again.page).count()).toBe(2);
    expect(sites(again.page)).toEqual(sites(page));
    await again.page
      .getByRole('region', { name: '图例' })
      .getByText(/^拟设点：使用者的假定/)
      .waitFor();
  });

  test('is saved and opened again; a damaged file changes nothing', async () => {
    const { page } = await openAtlas(`${ROOM}&sites=${SITES}`);
    await handles(page).first().waitFor();
    const before = sites(page);
    const { name, bytes } = await savedBy(page, button(page, '保存情景'));
    expect(name).toMatch(/\.json$/);
    await button(page, '全部移除').click();
    await expect.poll(() => sites(page)).toEqual([]);
    await give(page, '打开情景', file(name, bytes.toString()));
    await expect.poll(() => sites(page)).toEqual(before);

    const damaged = bytes
      .toString()
      .replace('fire-station', 'no-such-kind')
      .replace('29.72', '290');
    await give(page, '打开情景', file('坏.json', damaged));
    const alert = room(page).getByRole('alert');
    await alert.waitFor();
    expect(await alert.getByRole('listitem').count()).toBe(2);
    expect(await alert.innerText()).toContain('第 1 个拟设点 kind');
    expect(sites(page)).toEqual(before);

    const csv = await savedBy(page, button(page, '导出 CSV'));
    const rows = csv.bytes.toString().trimEnd().split('\r\n');
    expect(rows).toHaveLength(3);
    for (const row of rows.slice(1)) expect(row).toContain('使用者的假定，不出自任何文件');
    const geojson = await savedBy(page, button(page, '导出 GeoJSON'));
    const { features } = JSON.parse(geojson.bytes.toString()) as {
      features: { properties: { status: string } }[];
    };
    expect(features.map(({ properties }) => properties.status)).toEqual([
      '使用者拟设',
      '使用者拟设',
    ]);
  });

  test('is put by a click and dragged with the mouse', async () => {
    const camera = { lon: 116, lat: 29.7, zoom: 11 };
    const { page } = await openAtlas(`${ROOM}&map=11/29.7/116`);
    await mapIsDrawn(page);
    await button(page, '在地图上点一处').click();
    await page.keyboard.press('Escape');
    await button(page, '在地图上点一处').click();
    const from = await onScreen(page, [116.05, 29.72], camera);
    await page.mouse.click(from.x, from.y);
    await expect.poll(() => sites(page).length).toBe(1);
    expect(places(page)[0]![0]).toBeCloseTo(116.05, 2);
    // Nothing of the record was selected by it.
    expect(query(page).get('select')).toBeNull();
    await mapIsDrawn(page);

    const to = await onScreen(page, [116.1, 29.66], camera);
    // The flag stands above its foot.
    const grip = 18;
    await page.mouse.move(from.x, from.y - grip);
    await page.mouse.down();
    for (let i = 1; i <= 6; i++)
      await page.mouse.move(
        from.x + ((to.x - from.x) * i) / 6,
        from.y + ((to.y - from.y) * i) / 6 - grip,
      );
    await page.mouse.up();
    await expect.poll(() => places(page)[0]![0]).toBeCloseTo(116.1, 2);
    expect(places(page)[0]![1]).toBeCloseTo(29.66, 2);
    // The map itself stayed.
    expect(query(page).get('map')).toBe('11/29.7/116');
    await button(page, '撤销').click();
    await expect.poll(() => places(page)[0]![0]).toBeCloseTo(116.05, 2);
  });
});

test.each([
  ['light', `${ROOM}&sites=${SITES}`],
  ['dark, own demand', `${ROOM}::::own&sites=${SITES}&theme=dark`],
])('axe finds nothing grave: %s', async (_, address) => {
  const { page } = await openAtlas(address);
  await handles(page).first().waitFor();
  const { violations } = await new AxeBuilder({ page })
    .include('.siting')
    .setLegacyMode()
    .analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(
    grave.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target.join(' ')) })),
  ).toEqual([]);
});
