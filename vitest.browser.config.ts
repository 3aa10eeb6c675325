import { defineConfig } from 'vitest/config';

/** User tasks in a real browser on the built app. One file at a time: software rendering is slow. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['test/browser/serve.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
