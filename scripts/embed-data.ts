/**
 * Vite plugin of the one-file build: puts every data file of public/ into the page as JSON, and the
 * fonts of sheets as base64.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { FACES } from '../src/sheet/fonts/faces.ts';

const ROOT = 'public';
/** What the app reads at run time; the schema is for readers of the files. */
const FOLDERS = ['data', 'base'];

export function embedData(): Plugin {
  return {
    name: 'gazette-atlas-embed-data',
    transformIndexHtml: () => [
      ...FOLDERS.flatMap((folder) => jsonFiles(join(ROOT, folder))).map((file) => ({
        tag: 'script',
        attrs: { type: 'application/json', id: relative(ROOT, file).split('\\').join('/') },
        // "</script" inside a JSON text would end the element; "<" may be written as an escape.
        children: readFileSync(file, 'utf8').replaceAll('<', '\\u003c'),
        injectTo: 'body' as const,
      })),
      ...FACES.map(({ file }) => ({
        tag: 'script',
        attrs: { type: 'text/plain', id: file },
        children: readFileSync(join(ROOT, file), 'base64'),
        injectTo: 'body' as const,
      })),
    ],
  };
}

function jsonFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'schema' ? [] : jsonFiles(path);
    return name.endsWith('.json') ? [path] : [];
  });
}
