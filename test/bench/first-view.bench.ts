/**
 * What the first view costs: script, data, and the time to the first complete map beside a bare
 * MapLibre page that draws the same base at the same size, in alternating runs.
 */
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { DrawingClock } from '../browser/drawing';
import { serveBare } from './bare-map';
import { browse, quantile, verdict, watchedPage } from './browse';

const SIZE = { width: 1440, height: 900 };
const RUNS = 5;
/** Without a drawing for so many frames after the last answer of the network, it is complete. */
const STILL_FRAMES = 40;

const GOALS = { script: 600_000, data: 400_000, ratio: 1.6 };

interface FirstView {
  /** From the start of the navigation to the last drawing. */
  ms: number;
  /** Bytes, gzip. */
  script: number;
  data: number;
}

export default async function bench(print: (line: string) => void): Promise<void> {
  await browse(async (browser, address) => {
    // The stage of the app beside its panels, so that both draw as many pixels.
    const stage = await stageOf(browser, address);
    const bare = await serveBare();
    try {
      const ours: FirstView[] = [];
      const theirs: FirstView[] = [];
      for (let run = 0; run < RUNS; run++) {
        ours.push(await firstView(browser, address, SIZE));
        theirs.push(await firstView(browser, bare.address, stage));
      }
      report(print, ours, theirs);
    } finally {
      await bare.close();
    }
  });
}

function report(
  print: (line: string) => void,
  ours: readonly FirstView[],
  theirs: readonly FirstView[],
): void {
  const median = (views: readonly FirstView[]) =>
    quantile(
      views.map(({ ms }) => ms),
      0.5,
    );
  const { script, data } = ours[0]!;
  const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB gzip`;
  print(`script of the first view: ${kB(script)} (goal 600: ${verdict(script, GOALS.script)})`);
  print(`data of the first view: ${kB(data)} (goal 400: ${verdict(data, GOALS.data)})`);
  const [app, bare] = [median(ours), median(theirs)];
  print(`first complete map, median of ${RUNS}: ${Math.round(app)} ms`);
  print(`the same base on a bare MapLibre page: ${Math.round(bare)} ms`);
  const ratio = app / bare;
  print(`ratio: ${ratio.toFixed(2)} (goal ${GOALS.ratio}: ${verdict(ratio, GOALS.ratio)})`);
}

async function stageOf(browser: Browser, address: string) {
  const page = await browser.newPage({ viewport: SIZE });
  await page.goto(address);
  const box = (await page.locator('.maplibregl-map').boundingBox())!;
  await page.close();
  return { width: Math.round(box.width), height: Math.round(box.height) };
}

async function firstView(
  browser: Browser,
  address: string,
  viewport: { width: number; height: number },
): Promise<FirstView> {
  const context = await browser.newContext({ viewport });
  const page = await watchedPage(context);
  const sizes = { script: 0, data: 0 };
  const pending: Promise<void>[] = [];
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    const what = /\.m?js$/.test(path) ? 'script' : /\.json$/.test(path) ? 'data' : null;
    if (what)
      pending.push(
        response.body().then((body) => {
          sizes[what] += gzipSync(body).length;
        }),
      );
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const ms = await lastDrawing(page);
  await Promise.all(pending);
  await context.close();
  return { ms, ...sizes };
}

async function lastDrawing(page: Page): Promise<number> {
  const handle = await page.waitForFunction(
    (frames) => {
      const { lastDrawn, stillFrames } = window as unknown as DrawingClock;
      return stillFrames >= frames ? lastDrawn : 0;
    },
    STILL_FRAMES,
    { timeout: 120_000 },
  );
  return handle.jsonValue();
}
