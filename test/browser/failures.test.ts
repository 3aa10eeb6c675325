/** What fails says what and why; the rest works on. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { desk, listCount } from './desk';
import { mapIsDrawn, openAtlas } from './open';
import { features } from './record';
import { savedBy } from './saved';

const mining = features.filter(({ properties }) => properties.layer === 'mining');

/** Answers a file with an error until the returned function is called. */
const broken = (path: string, status: number, body = '') => {
  const pattern = `**/${path}`;
  return {
    prepare: (page: Page) => page.route(pattern, (route) => route.fulfill({ status, body })),
    mend: (page: Page) => page.unroute(pattern),
  };
};

test('a layer that fails shows which and why, others work, a retry brings it', async () => {
  const { prepare, mend } = broken('data/layers/mining.json', 500);
  const { page } = await openAtlas('', { prepare });
  const at = desk(page);
  const alert = at.layers.getByRole('alert');
  await alert.getByText('矿产资源没有载入（data/layers/mining.json: HTTP 500）').waitFor();
  await expect.poll(() => listCount(at)).toBe(features.length - mining.length);
  await at.rows.first().click();
  await at.details.waitFor();
  await page.getByRole('button', { name: '成果共享' }).click();
  await page.getByText('没有载入、因此不在文件和图片里：矿产资源。').waitFor();
  await page.getByRole('button', { name: '资源浏览' }).click();

  await mend(page);
  await alert.getByRole('button', { name: '重试' }).click();
  await expect.poll(() => listCount(at)).toBe(features.length);
  expect(await alert.count()).toBe(0);
});

test('a base map file that fails is named; the record is drawn all the same', async () => {
  const { prepare } = broken('base/water.json', 404);
  const { page } = await openAtlas('', { prepare });
  const at = desk(page);
  await at.map.getByRole('alert').getByText('base/water.json').waitFor();
  expect(await at.map.getByRole('alert').innerText()).toContain('HTTP 404');
  await expect.poll(() => listCount(at)).toBe(features.length);
});

describe('the index', () => {
  test.each([
    ['cut off', '{"regions":[{"code":"36'],
    ['of another shape', '{}'],
    ['empty', ''],
  ])('%s: says so at the start, and a retry works', async (_, body) => {
    const { prepare, mend } = broken('data/atlas.json', 200, body);
    const { page } = await openAtlas('', { prepare });
    const alert = page.getByRole('alert');
    await alert.getByText('公报记录没有载入').waitFor({ timeout: 5000 });
    expect(await alert.innerText()).toContain('data/atlas.json');
    await mend(page);
    await alert.getByRole('button', { name: '重试' }).click();
    await expect.poll(() => listCount(desk(page))).toBe(features.length);
  });
});

test('without WebGL the list, the details and the data are there', async () => {
  const { page } = await openAtlas('layers=mining', {
    prepare: (page) =>
      page.addInitScript(() => {
        const { prototype } = HTMLCanvasElement;
        const own = prototype.getContext as (...args: unknown[]) => unknown;
        (prototype as { getContext: unknown }).getContext = function (...args: unknown[]) {
          return String(args[0]).includes('webgl') ? null : own.apply(this, args);
        };
      }),
  });
  const at = desk(page);
  await at.map.getByRole('heading', { name: '这台设备画不出地图' }).waitFor();
  await expect.poll(() => listCount(at)).toBe(mining.length);
  await at.rows.first().click();
  expect(await at.details.getByRole('blockquote').innerText()).toMatch(/〔\d{4}〕\d+号/);
  await page.getByRole('button', { name: '对比分析' }).click();
  await page.getByRole('region', { name: '15分钟服务圈' }).waitFor();
  await page.getByRole('button', { name: '成果共享' }).click();
  await page.getByText('地图没有打开，无法出图').waitFor();
  const { bytes } = await savedBy(page, page.getByRole('button', { name: /GeoJSON/ }));
  const saved = JSON.parse(bytes.toString('utf8')) as { features: unknown[] };
  expect(saved.features).toHaveLength(mining.length);
});

test('a graphics context that is lost comes back with everything on it', async () => {
  const { page } = await openAtlas('map=8/29/115');
  await mapIsDrawn(page);
  const loss = () =>
    page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')!;
          const handle = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
          canvas.addEventListener('webglcontextrestored', () => resolve(), { once: true });
          handle.loseContext();
          setTimeout(() => handle.restoreContext(), 50);
        }),
    );
  const before = await desk(page).map.screenshot();
  await loss();
  await mapIsDrawn(page);
  const after = await desk(page).map.screenshot();
  expect(after.length / before.length).toBeGreaterThan(0.9);
});
