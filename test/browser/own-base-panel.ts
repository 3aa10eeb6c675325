/** What the tests of own base maps do with the panel, and what they see on the map. */
import type { Locator, Page } from 'playwright-core';
import { basemapMessages } from '../../src/i18n/messages/basemap';
import type { Colour } from '../fixtures/own-base/png';
import { GROUND } from '../fixtures/own-base/tiles';
import { mapIsDrawn } from './open';

const m = basemapMessages('zh');
export const panelOf = (page: Page) => page.getByRole('dialog', { name: m.baseMap });

export async function openPanel(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: m.baseMap, exact: true }).press('Enter');
  const panel = panelOf(page);
  await panel.waitFor();
  return panel;
}

export async function add(
  panel: Locator,
  kind: 'xyz' | 'style' | 'pmtiles',
  address: string,
  { credit = '© Test', gcj = false } = {},
) {
  await panel.getByRole('combobox', { name: m.kind }).selectOption(kind);
  await panel.getByLabel(kind === 'xyz' ? m.template : m.address, { exact: true }).fill(address);
  await panel.getByLabel(m.credit).fill(credit);
  if (gcj) await panel.getByLabel(m.isGcj).check();
  await panel.getByRole('button', { name: m.addButton }).press('Enter');
}

/** Share of the map's pixels that have a colour, and their middle in pixels of the page. */
export async function seen(page: Page, colour: Colour, png?: Buffer) {
  const map = page.locator('.maplibregl-map');
  const box = (await map.boundingBox())!;
  const shot = png ?? (await map.screenshot());
  const found = await page.evaluate(
    async ([base64, [r, g, b]]) => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const { width, height } = bitmap;
      const context = new OffscreenCanvas(width, height).getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      let [n, x, y] = [0, 0, 0];
      for (let i = 0; i < data.length; i += 4) {
        const off = Math.hypot(data[i]! - r, data[i + 1]! - g, data[i + 2]! - b);
        if (off > 24) continue;
        n++;
        x += (i / 4) % width;
        y += Math.floor(i / 4 / width);
      }
      return { share: n / (width * height), x: x / n + 0.5, y: y / n + 0.5 };
    },
    [shot.toString('base64'), [...colour] as [number, number, number]] as const,
  );
  return { share: found.share, x: box.x + found.x, y: box.y + found.y };
}

export const groundShare = async (page: Page) => {
  await mapIsDrawn(page);
  return (await seen(page, GROUND)).share;
};
