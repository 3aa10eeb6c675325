/** A planner who knows where a thing stands puts it there, keeps it, and hands it on. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readPlaces } from '../../geo/steps/places/gazetteer';
import { GAZETTEER_ROWS } from '../../geo/steps/registers/columns';
import { readTable } from '../../geo/steps/registers/table';
import type { Problem } from '../../geo/model';
import { desk } from './desk';
import { mapIsDrawn, openAtlas, ONE_FILE } from './open';
import { savedBy } from './saved';

const ID = 'jiujiang-2022-113-elderly-27';
const NAME = '柘林镇敬老院改扩建';
/** In 永修县, as the text says; in 德安县, which it does not. */
const INSIDE = '115.492, 29.2404';
const OUTSIDE = '115.756, 29.327';

const field = (page: Page, name: string) => page.getByRole('textbox', { name });
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });

async function fill(page: Page, coordinate: string | null, metres: string, known: string) {
  if (coordinate !== null) await field(page, '坐标').fill(coordinate);
  await field(page, '误差（米）').fill(metres);
  await field(page, '怎样知道').fill(known);
}
async function correct(page: Page, coordinate: string, metres = '100', known = '实地走访') {
  await button(page, '更正位置').click();
  await fill(page, coordinate, metres, known);
  await page.getByText(/^位于|^不在文中/).waitFor();
  await button(page, '保存位置').click();
  await desk(page).details.getByText('用户更正').first().waitFor();
}
const openPage = async (page: Page) => {
  await button(page, '我的位置').first().click();
  await page.getByRole('heading', { name: '已更正的位置' }).waitFor();
};

test('by typing: read, checked, kept through a reload, undone', async () => {
  const { page } = await openAtlas(`select=${ID}`);
  await button(page, '更正位置').click();
  await button(page, '保存位置').click();
  await page.getByText('还有 3 处要填写或改正。').waitFor();
  expect(await field(page, '坐标').evaluate((input) => input === document.activeElement)).toBe(
    true,
  );
  await fill(page, '29.24N', '100', '实地走访 <b>=1+1</b>');
  await page.getByText('只有一个数：经度和纬度都要。').waitFor();
  await field(page, '坐标').fill('115.5, 29.2');
  await page.getByText(/坐标的位数只说到/).waitFor();

  // Half typed, and the page is gone: nothing of it is.
  await page.waitForTimeout(1000);
  await page.reload();
  await page.getByText('上次没有保存的输入已恢复。').waitFor();
  expect(await field(page, '怎样知道').inputValue()).toBe('实地走访 <b>=1+1</b>');
  await field(page, '坐标').fill('东经115°29′31.2″ 北纬29°14′25.44″');
  await page.getByText('位于永修县').waitFor();
  await button(page, '保存位置').click();

  const { details, legend } = desk(page);
  await details.getByText('实地走访 <b>=1+1</b>').waitFor();
  await legend.getByText('用户更正').waitFor();
  await page.reload();
  await details.getByText('约 ±100 m').waitFor();
  expect(await details.getByRole('blockquote').innerText()).toContain('九府办字〔2022〕113号');

  await button(page, '修改').click();
  expect(await field(page, '坐标').inputValue()).toBe('东经115°29′31.2″ 北纬29°14′25.44″');
  await button(page, '放弃').click();
  await button(page, '撤去').click();
  await details.getByText('已恢复记录中的位置。').waitFor();
  await button(page, '撤销').click();
  await details.getByText('约 ±100 m').waitFor();
});

test('by typing metres of Gauss–Krüger, with the zone in front', async () => {
  const { page } = await openAtlas(`select=${ID}`);
  await button(page, '更正位置').click();
  await field(page, '坐标').fill('3236400.0, 38645000.0');
  await page.getByText(/这像是以米计的高斯坐标/).waitFor();
  await page.getByRole('combobox', { name: '坐标系' }).selectOption('CGCS2000-GK38');
  await page.getByText(/115°2\d′.*E 29°14′.*N（WGS84）/).waitFor();
});

test('by a click on the map, and by the keyboard at the cross', async () => {
  const { page } = await openAtlas(`select=${ID}`);
  await mapIsDrawn(page);
  await button(page, '更正位置').click();
  const box = (await page.getByRole('application').boundingBox())!;
  await page.mouse.click(box.x + box.width * 0.42, box.y + box.height * 0.3);
  await page.getByText('取自地图').waitFor();
  const clicked = await field(page, '坐标').inputValue();
  expect(clicked).toMatch(/^11[3-8]\.\d{6}, (2[6-9]|30)\.\d{6}$/);
  // A click while placing selects nothing else, and suggests what its scale allows.
  expect(new URL(page.url()).searchParams.get('select')).toBe(ID);
  expect(Number(await field(page, '误差（米）').inputValue())).toBeGreaterThanOrEqual(100);
  await button(page, '放在十字处').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => field(page, '坐标').inputValue()).not.toBe(clicked);
});

test('outside the county of the text only after a warning that names both', async () => {
  const { page } = await openAtlas(`select=${ID}`);
  await button(page, '更正位置').click();
  await fill(page, OUTSIDE, '100', '单位网站地址');
  const warning = page.getByRole('alert').filter({ hasText: '不在文中所说的县里' });
  await warning.waitFor();
  expect(await warning.innerText()).toMatch(/永修县.*德安县/);
  await button(page, '保存位置').click();
  await page.getByText('请确认，或改放别处。').waitFor();
  await page.getByRole('checkbox', { name: '我知道，仍放在这里' }).check();
  await button(page, '保存位置').click();
  await desk(page).details.getByText('在文中所说的县之外（用户已确认）').waitFor();
});

test('handed on: the build reads the rows, a colleague the file', async () => {
  const { page } = await openAtlas(`select=${ID}`);
  await correct(page, INSIDE, '100', '=县志 第3页');
  await openPage(page);
  const rows = await savedBy(page, button(page, '保存地名表（CSV）'));
  const problems: Problem[] = [];
  const places = readPlaces(
    readTable('gazetteer.csv', rows.bytes, GAZETTEER_ROWS, problems),
    problems,
  );
  expect(problems).toEqual([]);
  expect(places).toMatchObject([
    {
      ...{ id: `own-${ID}`, name: NAME, kind: 'site', county: '360425', mark: 'unverified' },
      ...{ lon: 115.492, lat: 29.2404, uncertaintyM: 3000, citation: "'=县志 第3页" },
    },
  ]);
  const uses = await savedBy(page, button(page, '保存对应表（CSV）'));
  expect(uses.bytes.toString('utf8')).toContain(`${ID},${NAME}`);
  const file = await savedBy(page, button(page, '保存文件'));

  const { page: other } = await openAtlas(`select=${ID}`);
  await correct(other, '115.5000, 29.2500', '30', '我自己量的');
  await openPage(other);
  const open = async (name: string, text: string) => {
    const chooser = other.waitForEvent('filechooser');
    await button(other, '选择文件…').click();
    await (
      await chooser
    ).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  };
  await open('坏.json', file.bytes.toString('utf8').replace('"lat":29.2404', '"lat":129'));
  const faults = other.getByRole('alert').filter({ hasText: '坏.json' });
  expect(await faults.innerText()).toMatch(/第 6 行.*“lat”.*应是 3 到 54/s);

  await open('同事.json', file.bytes.toString('utf8'));
  const conflict = other.getByRole('group', { name: NAME });
  expect(await conflict.getByRole('radio', { name: /留我的/ }).isChecked()).toBe(true);
  await conflict.getByRole('radio', { name: /用对方的/ }).check();
  await button(other, '用上 1 处').click();
  await other.getByText('已用上 1 处。').waitFor();
  await desk(other).details.getByText('=县志 第3页').waitFor();

  await button(other, '全部撤去').click();
  await other.getByRole('dialog').getByRole('button', { name: '不撤' }).click();
  await button(other, '全部撤去').click();
  await other.getByRole('dialog').getByRole('button', { name: '全部撤去' }).click();
  await other.getByText('还没有更正过位置。').waitFor();
  await button(other, '撤销').click();
  await other.getByRole('button', { name: `修改 ${NAME}` }).waitFor();
});

test('storage refused: used and handed on all the same, and it says so', async () => {
  const { page } = await openAtlas(`select=${ID}`, {
    prepare: (made) =>
      made.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('denied by policy', 'SecurityError');
        };
      }),
  });
  await correct(page, INSIDE);
  await page.getByRole('alert').filter({ hasText: 'denied by policy' }).waitFor();
  await openPage(page);
  const { bytes } = await savedBy(page, button(page, '保存文件'));
  expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({ places: [{ feature: ID }] });
});

test('a full disk is told, nothing is lost, and trying again keeps it', async () => {
  const { page } = await openAtlas(`select=${ID}`);
  await button(page, '更正位置').waitFor();
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    (window as unknown as { disk: string }).disk = 'full';
    IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
      if ((window as unknown as { disk: string }).disk === 'full')
        throw new DOMException('disk is full', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
  await correct(page, INSIDE);
  const warning = page.getByRole('alert').filter({ hasText: 'disk is full' });
  await warning.waitFor();
  await desk(page).details.getByText('约 ±100 m').waitFor();
  await page.evaluate(() => ((window as unknown as { disk: string }).disk = 'free'));
  await warning.getByRole('button', { name: '重试' }).click();
  await warning.waitFor({ state: 'detached' });
  await page.reload();
  await desk(page).details.getByText('约 ±100 m').waitFor();
});

test('on a phone, from the list of what has no point; the one file keeps it too', async () => {
  const { page } = await openAtlas('page=places', { screen: 'phone', url: ONE_FILE });
  await page.getByRole('searchbox', { name: '按名称、地点找' }).fill('永修县');
  await button(page, /^更正位置 /)
    .first()
    .tap();
  await button(page, '放在十字处').tap();
  await page.getByText('取自地图').waitFor();
  await fill(page, null, '3000', '问过镇上');
  const agree = page.getByRole('checkbox', { name: '我知道，仍放在这里' });
  await page.getByText(/^位于|^不在文中/).waitFor();
  if (await agree.isVisible()) await agree.check();
  await button(page, '保存位置').tap();
  await desk(page).details.getByText('问过镇上').waitFor();
  await page.reload();
  await desk(page).details.getByText('问过镇上').waitFor();
});

test('in English, dark: form and page are accessible, and nothing of them is Chinese', async () => {
  const { page } = await openAtlas(`lang=en&theme=dark&select=${ID}`);
  await button(page, 'Correct the place').click();
  await field(page, 'Coordinate').fill(OUTSIDE);
  await page.getByText('Not in the county that the text names').waitFor();
  await button(page, 'Keep the place').click();
  await page.getByText('3 entries are missing or wrong.').waitFor();
  const check = async (part: string) => {
    const { violations } = await new AxeBuilder({ page }).include(part).setLegacyMode().analyze();
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`)).toEqual(
      [],
    );
    const chinese = await page.locator(part).evaluate((root) => {
      const isMarked = (at: Element) => at.closest('[lang]')?.getAttribute('lang') === 'zh-CN';
      return [...root.querySelectorAll('*')]
        .filter((at) => !isMarked(at))
        .flatMap((at) => [
          ...[...at.childNodes].filter((n) => n.nodeType === 3).map((n) => n.textContent ?? ''),
          ...['aria-label', 'title', 'placeholder'].map((name) => at.getAttribute(name) ?? ''),
        ])
        .filter((text) => /[\u3400-\u9fff]/.test(text));
    });
    return chinese;
  };
  // The township of the text stands in the language of print.
  expect((await check('aside.detail')).map((text) => text.trim())).toEqual(['Yongxiu 柘林镇']);
  await page.goto(`${new URL(page.url()).origin}/?lang=en&theme=dark&page=places`);
  await page.getByRole('heading', { name: 'Features without a point' }).waitFor();
  const onPage = await check('.page');
  expect(onPage.filter((text) => !/·/.test(text))).toEqual([]);
});
