/** Everything without a mouse. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { desk, listCount, query } from './desk';
import { mapIsDrawn, openAtlas } from './open';
import { features } from './record';

interface Stop {
  name: string;
  visible: boolean;
}

/** What has the focus: its name, and whether one can see that it has it. */
function focused(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return null;
    const labels = [...((element as HTMLInputElement).labels ?? [])];
    const label = labels.map((one) => one.innerText).join(' ');
    const name =
      element.getAttribute('aria-label') || label || element.innerText || element.tagName;
    // A field may show its focus on the frame around it.
    const frames = [element, element.parentElement!].map((frame) => getComputedStyle(frame));
    const visible = frames.some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1,
    );
    return { name: name.trim().replace(/\s+/g, ' '), visible };
  });
}

test('the tab key reaches every part, in the order of reading, with a visible focus', async () => {
  const { page } = await openAtlas();
  await mapIsDrawn(page);
  const stops: Stop[] = [];
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (!stop) break;
    stops.push(stop);
  }
  const names = stops.map(({ name }) => name);
  const order = [
    'English',
    '深色',
    '资源浏览',
    '成果共享',
    '搜索',
    '重点项目',
    '公共服务',
    '筛选',
    '只列视野内',
    '列表',
    '地图画面：方向键移动，加减键缩放',
    '放大',
    '显示全部范围',
    '全部',
    '图例',
  ];
  expect(order.filter((name) => !names.includes(name))).toEqual([]);
  const places = order.map((name) => names.indexOf(name));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(stops.filter(({ visible }) => !visible).map(({ name }) => name)).toEqual([]);
});

describe('the list', () => {
  test('"/" searches, arrows walk, Enter opens, Escape closes', async () => {
    const { page } = await openAtlas();
    const at = desk(page);
    await at.rows.first().waitFor();
    await page.keyboard.press('/');
    expect(await at.search.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type('敬老院');
    await page.keyboard.press('ArrowDown');
    const list = at.list.getByRole('listbox');
    expect(await list.evaluate((box) => box === document.activeElement)).toBe(true);
    const active = async () => {
      const id = await list.getAttribute('aria-activedescendant');
      return page.locator(`[id="${id}"]`).getAttribute('aria-posinset');
    };
    expect(await active()).toBe('1');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe('3');
    await page.keyboard.press('End');
    expect(await active()).toBe(String(await listCount(at)));
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    const heading = at.details.getByRole('heading', { level: 2 });
    await heading.waitFor();
    const first = at.list.locator('[role="option"][aria-posinset="1"]');
    expect((await first.innerText()).trim()).toContain(await heading.innerText());
    expect(await list.evaluate((box) => box.scrollTop)).toBe(0);
    await page.keyboard.press('Escape');
    await at.details.waitFor({ state: 'detached' });
    expect(await list.evaluate((box) => box === document.activeElement)).toBe(true);
  });

  test('Escape in the search clears it', async () => {
    const { page } = await openAtlas('q=敬老院');
    const at = desk(page);
    await at.search.focus();
    await page.keyboard.press('Escape');
    expect(await at.search.inputValue()).toBe('');
  });
});

test('layers, theme and language are switched by the keyboard', async () => {
  const { page } = await openAtlas();
  const at = desk(page);
  await expect.poll(() => listCount(at)).toBe(features.length);
  await at.layers.getByRole('checkbox', { name: '矿产资源' }).focus();
  await page.keyboard.press('Space');
  await expect.poll(() => listCount(at)).toBeLessThan(features.length);
  await page.getByRole('button', { name: '深色' }).press('Enter');
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await page.getByRole('button', { name: 'English' }).press('Enter');
  await desk(page, 'en').layers.waitFor();
});

test('the map is moved and zoomed by the keyboard', async () => {
  const { page } = await openAtlas('map=8/29/115');
  await mapIsDrawn(page);
  await page.getByRole('application').focus();
  const camera = () =>
    (query(page).get('map') ?? '').split('/').map(Number) as [number, number, number];
  await page.keyboard.press('+');
  await expect.poll(() => camera()[0]).toBeGreaterThan(8.9);
  await page.keyboard.press('-');
  await expect.poll(() => camera()[0]).toBeLessThan(8.1);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => camera()[2]).toBeGreaterThan(115.1);
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => camera()[1]).toBeGreaterThan(29.1);
});
