/**
 * Finds Chrome or Chromium: the environment variable, the usual places, Playwright's own. As root
 * on Debian in CI it installs Debian's packages; elsewhere it says in one line what to install.
 */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { install as installPackages, mayInstall } from '../debian';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

export type Browser = { path: string; reason?: never } | { path?: never; reason: string };

export function findBrowser({ install }: { install: boolean }): Browser {
  const found = installed();
  // Chinese labels need a CJK font too, so in CI both are made sure of at once.
  if (install && mayInstall() && (!found || !existsSync('/usr/share/fonts/opentype/noto')))
    installPackages('chromium', 'fonts-noto-cjk');
  const path = found ?? installed();
  return path
    ? { path }
    : {
        reason:
          'no Chrome or Chromium found: install one (Debian: apt-get install chromium fonts-noto-cjk) or set CHROME_PATH',
      };
}

function installed(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named && existsSync(named)) return named;
  const own = chromium.executablePath();
  return [...USUAL_PLACES, own].find((path) => path && existsSync(path));
}
