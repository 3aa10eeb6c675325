/** A picture and the data to take away, from the served app. */
import { expect, inject, test } from 'vitest';
import { mapIsDrawn, openAtlas } from './open';
import { savedBy } from './saved';
import { button, savingTasks, VIEW } from './saving';

savingTasks();

test('the picture goes to the clipboard', async () => {
  const { page } = await openAtlas(VIEW);
  await mapIsDrawn(page);
  await page.getByRole('button', { name: '复制图片' }).click();
  await page.getByText('图片已复制').waitFor({ timeout: 60_000 });
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item!.getType('image/png');
    const { width, height } = await createImageBitmap(blob);
    return { width, height };
  });
  const stage = (await page.getByRole('main').boundingBox())!;
  expect(copied.width).toBeGreaterThanOrEqual(2 * Math.round(stage.width) - 2);
});

test('a browser without a clipboard for pictures says so, and the title stays', async () => {
  const { page } = await openAtlas(VIEW, {
    prepare: (page) => page.addInitScript('delete window.ClipboardItem'),
  });
  await mapIsDrawn(page);
  await page.getByLabel('图名').fill('修水县矿产与养老');
  await page.getByRole('button', { name: '复制图片' }).click();
  await page.getByText('浏览器没有让图片进入剪贴板').waitFor();
  expect(await page.getByLabel('图名').inputValue()).toBe('修水县矿产与养老');
});

test('a part that does not come is named, and the next format still works', async () => {
  const { page, errors } = await openAtlas(VIEW, {
    prepare: (page) => page.route(/\/assets\/write-/, (route) => route.abort()),
  });
  await button(page, 'GeoPackage').click();
  await page.getByText(/GeoPackage 没有生成/).waitFor();
  const { name } = await savedBy(page, button(page, 'CSV'));
  expect(name).toMatch(/\.csv$/);
  expect(errors.every((text) => /ERR_FAILED/.test(text))).toBe(true);
});

test('the share dialog has the address, and a code only where others can open it', async () => {
  const { page } = await openAtlas(VIEW);
  await page.getByRole('button', { name: '分享…' }).click();
  const dialog = page.getByRole('dialog', { name: '分享当前视图' });
  expect(await dialog.getByLabel('网址').inputValue()).toBe(page.url());
  await dialog.getByText('不出二维码').waitFor();
  expect(await dialog.getByRole('img').count()).toBe(0);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

test('the share dialog shows a code on a public host', async () => {
  const host = 'https://atlas.gazette.cn/';
  const { page } = await openAtlas(VIEW, {
    url: host,
    prepare: (page) =>
      page.route(`${host}**`, async (route) => {
        const asked = route.request().url().slice(host.length);
        await route.fulfill({ response: await route.fetch({ url: inject('address') + asked }) });
      }),
  });
  await page.getByRole('button', { name: '分享…' }).click();
  const dialog = page.getByRole('dialog', { name: '分享当前视图' });
  await dialog.getByRole('img', { name: '用手机扫码打开同一视图' }).waitFor();
  expect(await dialog.getByLabel('网址').inputValue()).toMatch(host);
});
