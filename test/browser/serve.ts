/**
 * Before the browser tests: serves the built app on loopback and a free port, and starts the one
 * browser that all test files use. ATLAS_URL names another address, such as a development server.
 */
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './find-browser';

declare module 'vitest' {
  interface ProvidedContext {
    address: string;
    browser: string;
  }
}

/** Draws WebGL without graphics hardware, and asks nobody outside for anything. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export default async function serve(project: TestProject) {
  const { path, reason } = findBrowser({ install: false });
  if (!path) throw new Error(reason);
  const browser = await chromium.launchServer({ executablePath: path, args: BROWSER_ARGS });
  project.provide('browser', browser.wsEndpoint());

  const other = process.env.ATLAS_URL;
  const server = other ? null : await serveApp();
  project.provide('address', other ?? server!.address);
  return async () => {
    await browser.close();
    await server?.close();
  };
}

/** Serves dist/ at a free port of loopback. */
export async function serveApp(): Promise<{ address: string; close: () => Promise<void> }> {
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'warn' });
  const { port } = server.httpServer.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
