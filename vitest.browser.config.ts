import { defineConfig } from 'vitest/config';

/** What needs longer than a newcomer should wait: `npm run test:long`. */
const LONG = [
  ...['own-base', 'correct-place', 'pictures', 'sheet-base', 'sheet-pictures', 'sheets-command'],
  ...['save-one-file', 'supply', 'own-demand', 'coverage', 'siting', 'badges-whole'],
].map((name) => `test/browser/${name}.test.ts`);
const isLong = process.env.ATLAS_LONG === '1';

/** User tasks in a real browser on the built app. One file at a time: software rendering is slow. */
export default defineConfig({
  test: {
    include: isLong ? LONG : ['test/browser/**/*.test.ts'],
    exclude: isLong ? [] : LONG,
    environment: 'node',
    globalSetup: ['test/browser/serve.ts'],
    fileParallelism: false,
    // A busy machine can starve a software-rendered page; a true failure fails twice.
    retry: 1,
    testTimeout: 180_000,
    hookTimeout: 90_000,
  },
});
