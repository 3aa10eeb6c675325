/**
 * `npm run sheets -- --each county --layers care,mining --page A3 --out out/`: sheets and atlases
 * from the command line. Needs the built app and a Chrome or Chromium. Ends with 2 on a wrong
 * option, with 1 where no sheet could be made.
 */
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import type { AtlasIndex } from '../src/atlas/record';
import { Regions } from '../src/atlas/regions';
import { BROWSER_ARGS } from '../test/browser/serve';
import { findBrowser } from '../test/browser/find-browser';
import { makeSheets } from './sheets/make';
import { HELP, readOptions, type Options } from './sheets/options';
import { UsageError } from './usage';

const INDEX = 'dist/data/atlas.json';

async function run(options: Options): Promise<void> {
  const { path, reason } = findBrowser({ install: false });
  if (!path) throw new Error(reason);
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'silent' });
  const browser = await chromium.launch({ executablePath: path, args: BROWSER_ARGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const files = await makeSheets(page, server.resolvedUrls!.local[0]!, options);
    for (const file of files) console.log(file);
  } finally {
    await browser.close();
    await server.close();
  }
}

try {
  if (!existsSync(INDEX)) throw new Error('The app is not built: run `npm run build` first.');
  const index = JSON.parse(readFileSync(INDEX, 'utf8')) as AtlasIndex;
  const isDocument = (id: string) => index.documents.some((document) => document.id === id);
  const options = readOptions(process.argv.slice(2), new Regions(index.regions), isDocument);
  if (options) await run(options);
  else console.log(HELP);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
