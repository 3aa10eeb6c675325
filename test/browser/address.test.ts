/** Opening a copied address shows the same view; a broken one falls back part by part. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desk, listCount, query } from './desk';
import { mapIsDrawn, openAtlas } from './open';
import { features } from './record';

const ID = 'jiujiang-2022-113-elderly-27';

/** What a person would compare: switches, list, selection, camera, panel. */
async function view(page: Page) {
  const at = desk(page);
  await at.details.getByRole('heading', { level: 2 }).waitFor();
  await mapIsDrawn(page);
  return {
    address: Object.fromEntries(query(page)),
    selected: await at.details.getByRole('heading', { level: 2 }).innerText(),
    theme: await page.locator('html').getAttribute('data-theme'),
    scale: await at.map.getByRole('img', { name: /比例尺/ }).getAttribute('aria-label'),
    pressed: await page.getByRole('navigation').getByRole('button', { pressed: true }).innerText(),
  };
}

test('a copied address opens the same view', async () => {
  const { page } = await openAtlas();
  const at = desk(page);
  await page.getByRole('button', { name: '九江市', exact: true }).click();
  await at.layers.getByRole('checkbox', { name: '矿产资源' }).uncheck();
  await at.search.fill('柘林镇');
  await at.rows.filter({ hasText: '柘林镇敬老院' }).click();
  await page.getByRole('button', { name: '深色' }).click();
  await mapIsDrawn(page);
  await at.map.getByRole('button', { name: '放大' }).click();
  await mapIsDrawn(page);
  const count = await listCount(at);
  expect(count).toBeGreaterThan(0);
  await page.getByRole('button', { name: '成果共享' }).click();
  await page.getByRole('button', { name: '复制网址' }).click();
  await page.getByText('已复制').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(() => query(page).get('panel')).toBe('share');
  const before = await view(page);
  expect(copied).toBe(page.url());
  expect(before.address).toMatchObject({ area: '360400', q: '柘林镇', select: ID, theme: 'dark' });
  expect(before.address.layers).not.toContain('mining');

  const other = await openAtlas(new URL(copied).search.slice(1));
  expect(await view(other.page)).toEqual(before);
  await other.page.getByRole('button', { name: '资源浏览' }).click();
  await expect.poll(() => listCount(desk(other.page))).toBe(count);
});

test('a broken address falls back part by part, with a notice', async () => {
  const broken =
    'layers=mining,nonsense&area=999999&from=abcd&theme=pink&map=99/0/0&c=15:rocket&lang=en';
  const { page } = await openAtlas(broken);
  const at = desk(page, 'en');
  const notice = page.getByRole('alert');
  await notice.waitFor();
  const said = await notice.innerText();
  for (const part of [
    'layers=nonsense',
    'area=999999',
    'from=abcd',
    'theme=pink',
    'map=99/0/0',
    'c=15:rocket',
  ])
    expect(said).toContain(part);
  expect(await at.layers.getByRole('checkbox', { name: 'Mining' }).isChecked()).toBe(true);
  expect(await at.layers.getByRole('checkbox', { checked: true }).count()).toBe(1);
  await expect.poll(() => listCount(at)).toBeGreaterThan(0);
  await notice.getByRole('button', { name: 'Close' }).click();
  await notice.waitFor({ state: 'detached' });
});

test('an address naming a thing that is gone says so', async () => {
  const { page } = await openAtlas('select=no-such-thing&q=敬老院');
  await page.getByRole('alert').getByText('select=no-such-thing').waitFor();
  expect(await listCount(desk(page))).toBeGreaterThan(0);
  expect(await desk(page).details.count()).toBe(0);
});

test('a reload keeps the view', async () => {
  const { page } = await openAtlas('q=敬老院');
  const at = desk(page);
  const count = features.filter(({ properties: p }) => p.name.includes('敬老院')).length;
  await expect.poll(() => listCount(at)).toBeGreaterThanOrEqual(count);
  await page.reload();
  await expect.poll(() => listCount(at)).toBeGreaterThanOrEqual(count);
  expect(await listCount(at)).toBeLessThan(features.length);
  expect(await at.search.inputValue()).toBe('敬老院');
});
