/** Opens the built app in headless Chromium and watches what it must never do. */
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';
import { watchDrawing, type DrawingClock } from './drawing';

/** A size of screen that the atlas is made for. */
export const SCREENS = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
  wall: { width: 3840, height: 2160 },
} as const;
export type Screen = keyof typeof SCREENS;

/** The one-file edition, as a double click opens it. */
export const ONE_FILE = pathToFileURL('dist/gazette-atlas.html').href;

export interface OpenOptions {
  screen?: Screen;
  /** The page; the served app unless another is named. */
  url?: string;
  /** Called before the page is opened: routes, scripts. */
  prepare?: (page: Page) => Promise<unknown>;
  /** Beginnings of other addresses that the test lets the app ask for. */
  mayAsk?: readonly string[];
}

export interface Opened {
  page: Page;
  /** Requests that left the app: asserted to be empty after every test. */
  foreign: string[];
  /** What the console reported as an error. */
  errors: string[];
}

let shared: Promise<Browser> | undefined;
const browser = () => (shared ??= chromium.connect(inject('browser')));
const contexts: BrowserContext[] = [];
const broken: string[] = [];

afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  expect(broken.splice(0), 'requests to other hosts, uncaught errors').toEqual([]);
});
afterAll(async () => {
  await (await shared)?.close();
  shared = undefined;
});

/** @param query the view as an address, e.g. "layers=mining&area=360424" */
export async function openAtlas(
  query = '',
  { screen = 'desktop', url = inject('address'), prepare, mayAsk = [] }: OpenOptions = {},
): Promise<Opened> {
  const isPhone = screen === 'phone';
  const context = await (
    await browser()
  ).newContext({
    viewport: SCREENS[screen],
    hasTouch: isPhone,
    isMobile: isPhone,
    reducedMotion: 'reduce',
    acceptDownloads: true,
    permissions: url.startsWith('http') ? ['clipboard-read', 'clipboard-write'] : [],
  });
  contexts.push(context);
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const target = request.url();
    if (/^(data|blob):/.test(target)) return;
    if ([url, ...mayAsk].some((start) => target.startsWith(start))) return;
    foreign.push(target);
    broken.push(`request: ${target}`);
  });
  page.on('pageerror', (error) => broken.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.addInitScript(watchDrawing);
  await prepare?.(page);
  await page.goto(query ? `${url}?${query}` : url);
  return { page, foreign, errors };
}

/**
 * Waits until the map has drawn everything it was asked to draw: files are loaded, its worker has
 * answered, and nothing has been drawn for some frames.
 */
export async function mapIsDrawn(page: Page): Promise<void> {
  await page.getByRole('application').waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => void ((window as unknown as DrawingClock).stillFrames = 0));
  await page.waitForFunction(
    (frames) => {
      const { firstDrawn, stillFrames } = window as unknown as DrawingClock;
      return firstDrawn > 0 && stillFrames >= frames;
    },
    STILL_FRAMES,
    { timeout: 90_000 },
  );
}

/** A fifth of a second where drawing is quick, longer where it is slow. */
const STILL_FRAMES = 12;
