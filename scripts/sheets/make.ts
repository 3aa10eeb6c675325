/** Makes the files in a browser without a window, by the same buttons that a user presses. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { sheetRoomMessages } from '../../src/i18n/messages/sheet-room';
import { encodeSheet } from '../../src/sheet/model/sheet-address';
import { encodeView } from '../../src/state/url';
import type { Options } from './options';

/** A long atlas on a slow machine. */
const LONGEST_MS = 30 * 60_000;

/** @returns paths of the files written; @throws with what the app says where it makes none */
export async function makeSheets(page: Page, address: string, options: Options): Promise<string[]> {
  const { view, sheet, each, out } = options;
  const query = encodeView({ ...view, panel: 'sheet', page: null, sheet: encodeSheet(sheet) });
  const m = sheetRoomMessages(view.lang);
  await page.goto(`${address}?${query}`);
  await page
    .getByRole('region', { name: m.preview })
    .and(page.locator('[aria-busy="false"]:has(svg)'))
    .waitFor({ timeout: 120_000 });
  await page.getByLabel(m.dpi).selectOption(String(options.dpi));
  mkdirSync(out, { recursive: true });
  return each ? makeAtlas(page, options) : makeOne(page, options);
}

async function makeOne(page: Page, { view, format, out }: Options): Promise<string[]> {
  const m = sheetRoomMessages(view.lang);
  const label = { pdf: m.outputPdf, svg: m.outputSvg, png: m.outputPng }[format];
  const files = format === 'png' ? 3 : 1;
  const panel = page.getByRole('region', { name: m.room });
  const downloads = await pressed(page, files, () =>
    panel.getByRole('button', { name: label }).first().click(),
  );
  return Promise.all(downloads.map((file) => saved(file, out)));
}

async function makeAtlas(
  page: Page,
  { view, each, separate, format, out }: Options,
): Promise<string[]> {
  const m = sheetRoomMessages(view.lang);
  await page.getByLabel(m.atlasEach).selectOption(each);
  await page.getByLabel(m.atlasForm).selectOption(format === 'pdf' && !separate ? 'book' : format);
  const button = page.getByRole('button', { name: m.atlasButton });
  if (!(await button.isVisible())) throw new Error(m.atlasNothing);
  const [file] = await pressed(page, 1, () => button.click());
  const path = await saved(file!, out);
  return path.endsWith('.zip') ? unpacked(path, out) : [path];
}

/** Waits for the files, or for the words with which the app says that there are none. */
async function pressed(page: Page, count: number, press: () => Promise<void>): Promise<Download[]> {
  const downloads: Download[] = [];
  const all = new Promise<Download[]>((done) =>
    page.on('download', (download) => {
      downloads.push(download);
      if (downloads.length === count) done(downloads);
    }),
  );
  const refusal = page
    .locator('p.outcome.warning')
    .first()
    .waitFor({ timeout: LONGEST_MS })
    .then(async () => {
      throw new Error(await page.locator('p.outcome.warning').first().innerText());
    });
  await press();
  return Promise.race([all, refusal]);
}

async function saved(download: Download, out: string): Promise<string> {
  const path = join(out, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

/** The archive's files beside it: names come from the app and hold no path. */
function unpacked(archive: string, out: string): string[] {
  return Object.entries(unzipSync(readFileSync(archive))).map(([name, bytes]) => {
    const path = join(out, name.replace(/[\\/]/g, '-'));
    writeFileSync(path, bytes);
    return path;
  });
}
