/**
 * What sheets cost in the app, from the press of the button to the saved file: an A3 PDF of the
 * whole record, an atlas of the counties, and a picture of A0 at 300 dpi.
 */
import { stat } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { sheetRoomMessages } from '../../src/i18n/messages/sheet-room';
import { browse, verdict } from './browse';

const m = sheetRoomMessages('zh');
const GOALS = { pdfMs: 5_000, pdfBytes: 3_000_000, atlasMs: 60_000, atlasPages: 18 };
const LONGEST_MS = 15 * 60_000;

export default async function bench(print: (line: string) => void): Promise<void> {
  await browse(async (browser, address) => {
    await pdf(browser, address, print);
    await atlas(browser, address, print);
    await picture(browser, address, print);
  });
}

async function pdf(browser: Browser, address: string, print: (line: string) => void) {
  const page = await sheetAt(browser, `${address}?panel=sheet`);
  const button = page.getByRole('button', { name: m.outputPdf });
  const first = await saved(page, button);
  const again = await saved(page, button);
  print(
    `A3 PDF, all layers: ${seconds(first.ms)} with its script, ${seconds(again.ms)} again (goal 5 s: ${verdict(first.ms, GOALS.pdfMs)}), ${mega(first.bytes)} (goal 3 MB: ${verdict(first.bytes, GOALS.pdfBytes)})`,
  );
  await page.close();
}

async function atlas(browser: Browser, address: string, print: (line: string) => void) {
  const page = await sheetAt(browser, `${address}?panel=sheet`);
  const pages = Number(/\d+/.exec(await page.getByText(/^共 \d+ 页$/).innerText())![0]);
  const made = await saved(page, page.getByRole('button', { name: m.atlasButton, exact: true }));
  const leftOut = await page.locator('p.warning:not(.outcome)').allInnerTexts();
  if (leftOut.length) print(`  ${leftOut.join(' ')}`);
  const scaled = (made.ms / pages) * GOALS.atlasPages;
  print(
    `atlas of ${pages} counties: ${seconds(made.ms)}, ${mega(made.bytes)}; ${GOALS.atlasPages} sheets at that rate ${seconds(scaled)} (goal 60 s: ${verdict(scaled, GOALS.atlasMs)})`,
  );
  await page.close();
}

async function picture(browser: Browser, address: string, print: (line: string) => void) {
  const page = await sheetAt(browser, `${address}?panel=sheet&sheet=paper:A0`);
  await page.getByLabel(m.dpi).selectOption('300');
  let shares = 0;
  const button = page.getByRole('button', { name: new RegExp(`^${m.outputPng}`) });
  const watching = setInterval(() => {
    void page
      .locator('progress')
      .count()
      .then((count) => (shares += count))
      .catch(() => {});
  }, 500);
  const made = await saved(page, button);
  clearInterval(watching);
  print(
    `A0 PNG at 300 dpi (14,043 × 9,933): ${seconds(made.ms)}, ${mega(made.bytes)}, progress shown ${shares ? 'yes' : 'no'}`,
  );
  await page.close();
}

async function sheetAt(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url);
  await page
    .getByRole('region', { name: m.preview })
    .and(page.locator('[aria-busy="false"]:has(svg)'))
    .waitFor({ timeout: 120_000 });
  return page;
}

async function saved(page: Page, button: Locator): Promise<{ ms: number; bytes: number }> {
  const start = performance.now();
  const [download] = await Promise.all([
    page.waitForEvent('download', {
      timeout: LONGEST_MS,
      // A picture has small files beside it.
      predicate: (file) => /\.(pdf|png)$/.test(file.suggestedFilename()),
    }),
    button.click(),
  ]);
  const path = await download.path();
  const ms = performance.now() - start;
  return { ms, bytes: (await stat(path)).size };
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
const mega = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
