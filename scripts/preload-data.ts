/**
 * Vite plugin: the page names the data of its first view, so that a browser fetches them beside the
 * script and not one after the other behind it.
 */
import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import { BASE_FILES, CLOSE_UP } from '../src/map/sources.ts';

const FIRST = BASE_FILES.filter((name) => !CLOSE_UP.some((later) => later === name));

export function preloadData(): Plugin {
  return {
    name: 'gazette-atlas-preload-data',
    transformIndexHtml: () => {
      const layers = readdirSync('public/data/layers').filter((name) => name.endsWith('.json'));
      const files = [
        'data/atlas.json',
        ...layers.map((name) => `data/layers/${name}`),
        ...FIRST.map((name) => `base/${name}.json`),
      ];
      return files.map((href) => ({
        tag: 'link',
        // As fetch asks without being told otherwise; else the answer would not be used.
        attrs: { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href },
        injectTo: 'head' as const,
      }));
    },
  };
}
