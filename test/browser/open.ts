/** Opens the built app in headless Chromium and watches what it must never do. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { findBrowser } from './find-browser';

/** A size of screen that the atlas is made for. */
export const SCREENS = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
  wall: { width: 3840, height: 2160 },
} as const;

let shared: Browser | undefined;

async function browser(): Promise<Browser> {
  const { path } = findBrowser({ install: false });
  shared ??= await chromium.launch({
    ...(path ? { executablePath: path } : {}),
    args: [
      '--no-sandbox',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  return shared;
}

afterAll(async () => {
  await shared?.close();
  shared = undefined;
});

export interface Opened {
  page: Page;
  /** Requests to any other host than the app's own, and errors of the console: both stay empty. */
  foreign: string[];
  errors: string[];
}

/**
 * @param query the view as an address, e.g. "layers=mining&area=360424"
 * @param url the page; the served app unless another is named
 */
export async function openAtlas(
  query = '',
  screen: keyof typeof SCREENS = 'desktop',
  url = inject('address'),
): Promise<Opened> {
  const context = await (
    await browser()
  ).newContext({
    viewport: SCREENS[screen],
    hasTouch: screen === 'phone',
    isMobile: screen === 'phone',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    permissions: url.startsWith('http') ? ['clipboard-read', 'clipboard-write'] : [],
  });
  const page = await context.newPage();
  const foreign: string[] = [];
  const errors: string[] = [];
  const own = new URL(url).origin;
  page.on('request', (request) => {
    const target = request.url();
    if (
      !target.startsWith('data:') &&
      !target.startsWith('blob:') &&
      !target.startsWith(url) &&
      new URL(target).origin !== own
    )
      foreign.push(target);
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(query ? `${url}?${query}` : url);
  return { page, foreign, errors };
}

/** Waits until the map has drawn everything it was asked to draw. */
export async function mapIsDrawn(page: Page): Promise<void> {
  await page.waitForSelector('[data-map-state="idle"]', { timeout: 60_000 });
}
