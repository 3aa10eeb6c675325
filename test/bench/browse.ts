/** A browser and the built app for the benches that measure in a page. */
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { watchDrawing } from '../browser/drawing';
import { findBrowser } from '../browser/find-browser';
import { BROWSER_ARGS, serveApp } from '../browser/serve';

/** Runs `task` with a browser and the address of the served app, and closes both. */
export async function browse<T>(
  task: (browser: Browser, address: string) => Promise<T>,
): Promise<T> {
  const { path, reason } = findBrowser({ install: false });
  if (!path) throw new Error(reason);
  const server = await serveApp();
  const browser = await chromium.launch({ executablePath: path, args: BROWSER_ARGS });
  try {
    return await task(browser, server.address);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** A page whose drawing is watched from the start. */
export async function watchedPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  // tsx names functions by a helper of its own, which the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(watchDrawing);
  return page;
}

/** The value below which that share of the values lies: 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!;
}

export const verdict = (value: number, goal: number) => (value <= goal ? 'reached' : 'missed');
