import { defineConfig } from 'vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { embedData } from './scripts/embed-data.ts';
import { preloadData } from './scripts/preload-data.ts';

/**
 * Two builds from one source: `dist/` for any static host, and with `--mode onefile` one HTML file
 * that opens from a USB stick, where a browser blocks modules, fetch and workers from files.
 */
export default defineConfig(({ mode }) => {
  const oneFile = mode === 'onefile';
  return {
    base: './',
    plugins: [
      svelte(),
      ...(oneFile
        ? [embedData(), viteSingleFile({ removeViteModuleLoader: true })]
        : [preloadData()]),
    ],
    // From file:// only a classic worker starts from an inline source.
    worker: { format: oneFile ? ('iife' as const) : ('es' as const) },
    build: {
      target: 'es2022',
      emptyOutDir: true,
      copyPublicDir: !oneFile,
      chunkSizeWarningLimit: 1200,
    },
    server: { port: 5173 },
    preview: { port: 4173, host: '127.0.0.1' },
  };
});
