import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from './files';

/** Folders whose whole content is the build's: what it no longer makes is removed. */
const OWNED = ['geo/layers', 'public/data/layers'];

/** What in the committed layers differs from what the registers give, one line a file. */
export function staleLayers(root: string, expected: Files): string[] {
  const changed = [...expected].flatMap(([path, text]) => {
    const file = join(root, path);
    if (!existsSync(file)) return [`${path} is missing`];
    const difference = firstDifference(readFileSync(file, 'utf8'), text);
    return difference ? [`${path}:${difference} is not what the registers give`] : [];
  });
  return [
    ...changed,
    ...surplus(root, expected, 'geo/layers').map((path) => `${path} has no register`),
  ];
}

/** Writes all files and removes those that earlier builds left in its own folders. */
export function writeFiles(root: string, files: Files) {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const path of OWNED.flatMap((folder) => surplus(root, files, folder)))
    rmSync(join(root, path));
}

function surplus(root: string, files: Files, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => /\.(geo)?json$/.test(name))
    .map((name) => `${folder}/${name}`)
    .filter((path) => !files.has(path));
}

/** 1-based line of the first difference (line ends apart); 0 where the texts are alike. */
function firstDifference(actual: string, expected: string): number {
  const lines = actual.split(/\r?\n/);
  const wanted = expected.split('\n');
  const count = Math.max(lines.length, wanted.length);
  for (let i = 0; i < count; i++) if (lines[i] !== wanted[i]) return i + 1;
  return 0;
}
