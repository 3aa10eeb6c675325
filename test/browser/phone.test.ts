/** On a phone the panels are a sheet over the map. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desk } from './desk';
import { openAtlas, SCREENS } from './open';
import { tooWide } from './overflow';

const open = (query = '') => openAtlas(query, { screen: 'phone' });

/** Height that the sheet takes of the screen. */
const sheetHeight = async (page: Page) =>
  SCREENS.phone.height - (await page.getByRole('navigation', { name: '功能' }).boundingBox())!.y;

test('the sheet opens and closes', async () => {
  const { page } = await open();
  const grip = page.getByRole('button', { name: '打开面板' });
  await grip.waitFor();
  expect(await sheetHeight(page)).toBeLessThan(80);
  // What lies below the screen's edge is out of reach of keyboards and screen readers too.
  expect(await desk(page).search.evaluate((field) => field.closest('[inert]') !== null)).toBe(true);
  await grip.tap();
  await desk(page).rows.first().waitFor();
  await expect.poll(() => sheetHeight(page)).toBeGreaterThan(400);
  await page.getByRole('button', { name: '收起面板' }).tap();
  await expect.poll(() => sheetHeight(page)).toBeLessThan(80);
  await page.getByRole('button', { name: '查询统计' }).tap();
  await expect.poll(() => sheetHeight(page)).toBeGreaterThan(400);
});

test('an address that names a panel opens it', async () => {
  const { page } = await open('panel=query&area=360400');
  await page.getByRole('button', { name: '收起面板' }).waitFor();
  expect(await sheetHeight(page)).toBeGreaterThan(400);
  const statistics = page.getByRole('region', { name: '统计' });
  expect(await statistics.evaluate((part) => part.closest('[inert]'))).toBe(null);
});

test('the buttons of the map stand on the part of it that is left free', async () => {
  const { page } = await open('select=jiujiang-2022-113-elderly-27');
  const at = desk(page);
  const details = (await at.details.boundingBox())!;
  const map = (await at.map.boundingBox())!;
  const boxes = await Promise.all(
    ['放大', '缩小', '显示全部范围', '底图'].map((name) =>
      page.getByRole('button', { name, exact: true }).boundingBox(),
    ),
  );
  boxes.forEach((box, i) => {
    expect(box!.y).toBeGreaterThanOrEqual(map.y);
    expect(box!.y + box!.height).toBeLessThanOrEqual(details.y);
    for (const other of boxes.slice(i + 1))
      expect(
        box!.x + box!.width <= other!.x ||
          other!.x + other!.width <= box!.x ||
          box!.y + box!.height <= other!.y ||
          other!.y + other!.height <= box!.y,
      ).toBe(true);
  });
});

test('a project is found and its details are read', async () => {
  const { page } = await open();
  const at = desk(page);
  await page.getByRole('button', { name: '打开面板' }).tap();
  await at.search.fill('柘林镇敬老院');
  await at.rows.first().tap();
  const box = (await at.details.boundingBox())!;
  expect(box.width).toBe(SCREENS.phone.width);
  expect(box.height).toBeGreaterThan(SCREENS.phone.height / 2);
  const citation = at.details.getByRole('blockquote');
  await citation.scrollIntoViewIfNeeded();
  expect(
    await citation.evaluate((text) => parseFloat(getComputedStyle(text).fontSize)),
  ).toBeGreaterThanOrEqual(13);
  await at.details.getByRole('button', { name: '关闭' }).tap();
  await at.details.waitFor({ state: 'detached' });
});

test.each([
  ['home', ''],
  ['query', 'panel=query'],
  ['analyse', 'panel=analyse&c=15:walk-elderly:elderly:planned'],
  ['share', 'panel=share'],
  ['details', 'select=jiujiang-2022-113-elderly-27'],
  ['English', 'lang=en&area=360400'],
])('nothing scrolls sideways: %s', async (_, query) => {
  const { page } = await open(query);
  await page.getByRole('application').waitFor();
  const closed = page.getByRole('button', { name: /打开面板|Open the panel/ });
  if (!/select|panel/.test(query)) await closed.tap();
  expect(await tooWide(page)).toEqual([]);
});

test('what is tapped is large enough for a finger', async () => {
  const { page } = await open();
  await page.getByRole('application').waitFor();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, summary, select')]
      // A word to press inside a sentence is as high as its line.
      .filter((element) => element.checkVisibility() && !element.closest('[inert], p'))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ element, box }) => `${element.textContent?.trim()} ${box.width}×${box.height}`),
  );
  expect(small).toEqual([]);
});
