/**
 * A page with nothing but the writers of sheets, bundled as the app bundles them, and the fonts of
 * the built app: what they write is compared without the app around them.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { build, type Rolldown } from 'vite';
import type * as SheetOut from '../fixtures/sheet-out';
import type { Fonts } from '../../src/sheet/fonts/fonts';

declare global {
  interface Window {
    sheetOut: typeof SheetOut;
    fonts: Fonts;
  }
}

const HOST = 'http://sheet.test';
const PAGE = `<!doctype html><meta charset="utf-8"><script type="module">
import * as sheetOut from '/sheet-out.js';
window.fonts = await sheetOut.loadFonts(async (path) =>
  new Uint8Array(await (await fetch('/' + path)).arrayBuffer()));
window.sheetOut = sheetOut;
</script>`;

export interface SheetPage {
  page: Page;
  close(): Promise<void>;
}

export async function openSheetPage(): Promise<SheetPage> {
  const scripts = await bundle();
  const browser: Browser = await chromium.connect(inject('browser'));
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route(`${HOST}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    const script = scripts.get(basename(path));
    if (script !== undefined)
      return route.fulfill({ contentType: 'text/javascript', body: script });
    if (path === '/') return route.fulfill({ contentType: 'text/html', body: PAGE });
    return route.fulfill({ body: readFileSync(join('dist', path)) });
  });
  await page.goto(HOST);
  await page.waitForFunction('window.sheetOut');
  return {
    page,
    async close() {
      await context.close();
      await browser.close();
    },
  };
}

async function bundle(): Promise<Map<string, string>> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      copyPublicDir: false,
      lib: { entry: 'test/fixtures/sheet-out.ts', formats: ['es'], fileName: 'sheet-out' },
    },
  })) as Rolldown.RolldownOutput[];
  return new Map(
    built
      .flatMap(({ output }) => output)
      .flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code]] : [])),
  );
}
