/** It works alone: no request leaves it (open.ts asserts that after every test), from USB sticks too. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { desk, listCount } from './desk';
import { mapIsDrawn, ONE_FILE, openAtlas } from './open';
import { features } from './record';
import { readPicture } from './saved';

/** Through all panels, with everything switched on that may ask for something. */
async function walk(page: Page) {
  const at = desk(page);
  await mapIsDrawn(page);
  expect(await listCount(at)).toBe(features.length);
  await at.rows.first().click();
  await at.details.waitFor();
  for (const place of ['景德镇市', '赣县区', '九江市']) {
    await page.getByRole('button', { name: place, exact: true }).click();
    await mapIsDrawn(page);
  }
  await page.getByRole('button', { name: '查询统计' }).click();
  await page.getByRole('region', { name: '统计' }).waitFor();
  await page.getByRole('button', { name: '对比分析' }).click();
  await page.getByRole('checkbox', { name: '画出服务圈并计算' }).check();
  await page.locator('[aria-live][aria-busy="false"]').getByText('计入设施').waitFor();
  await page.getByRole('button', { name: '深色' }).click();
  await page.getByRole('button', { name: '成果共享' }).click();
  await page.getByRole('button', { name: '保存 PNG 图片' }).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await mapIsDrawn(page);
}

describe.each([
  ['served', undefined],
  ['one file', ONE_FILE],
])('%s', (_, url) => {
  test('a walk through everything asks nobody', async () => {
    const { page, foreign, errors } = await openAtlas('', url ? { url } : {});
    await walk(page);
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
    const picture = await readPicture(page, await desk(page, 'en').map.screenshot());
    expect(picture.colours).toBeGreaterThan(40);
    expect(picture.plainest).toBeLessThan(0.85);
  });
});
