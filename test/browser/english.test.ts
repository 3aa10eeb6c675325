/** In English nothing of the interface is Chinese; what the documents print is marked as Chinese. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desk } from './desk';
import { mapIsDrawn, openAtlas } from './open';

/** Texts and labels with Chinese characters that no element marks as Chinese. */
function unmarkedChinese(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const chinese = /[\u3400-\u9fff]/;
    const found = new Set<string>();
    const isMarked = (element: Element | null) =>
      element?.closest('[lang]')?.getAttribute('lang')?.startsWith('zh') ?? false;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const parent = node.parentElement!;
      if (parent.closest('script, style') || !chinese.test(text)) continue;
      if (!isMarked(parent)) found.add(`${parent.className || parent.tagName}: ${text.trim()}`);
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        const text = element.getAttribute(name);
        if (text && chinese.test(text) && !isMarked(element)) found.add(`${name}: ${text}`);
      }
    return [...found].slice(0, 20);
  });
}

test.each([
  ['browse, with details', 'lang=en&select=jiujiang-2022-113-elderly-27'],
  ['query', 'lang=en&panel=query&area=360400'],
  ['analyse', 'lang=en&panel=analyse&c=15:walk-elderly:elderly:planned'],
  ['share', 'lang=en&panel=share&layers=mining&area=360424'],
])('%s', async (_, query) => {
  const { page } = await openAtlas(query);
  await mapIsDrawn(page);
  if (query.includes('c=')) await page.locator('[aria-live][aria-busy="false"]').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await unmarkedChinese(page)).toEqual([]);
});

test('the landmarks have their English names', async () => {
  const { page } = await openAtlas('lang=en&select=jiujiang-2022-113-elderly-27');
  const at = desk(page, 'en');
  for (const name of ['layers', 'legend', 'list', 'details', 'map'] as const)
    await at[name].waitFor();
  for (const name of ['Functions', 'Places'])
    await page.getByRole('navigation', { name, exact: true }).waitFor();
  await page.getByRole('heading', { level: 1, name: 'Gazette Atlas' }).waitFor();
});

test('the switch in the masthead changes everything at once', async () => {
  const { page } = await openAtlas();
  await page.getByRole('button', { name: 'English' }).click();
  await desk(page, 'en').list.waitFor();
  await page.getByRole('button', { name: '中文' }).click();
  await desk(page).list.waitFor();
});
