/** Whether the base map is still the one that its inputs would give. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataPackages, packageVersion } from './packages';

const STAMP_FILE = 'stamp.json';

/** Hash of the inputs, of the versions of the data packages, and of the code of this folder. */
export function stampOf(inputs: unknown): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const hash = createHash('sha256').update(JSON.stringify(inputs));
  for (const name of dataPackages) hash.update(`${name}@${packageVersion(name)}\n`);
  const code = readdirSync(here).filter((name) => name.endsWith('.ts'));
  for (const file of code.sort()) hash.update(readFileSync(join(here, file)));
  return hash.digest('hex');
}

/** Whether the folder holds these files, made from inputs of this stamp. */
export function isFresh(folder: string, stamp: string, files: string[]): boolean {
  const path = join(folder, STAMP_FILE);
  if (!existsSync(path) || !files.every((file) => existsSync(join(folder, file)))) return false;
  return readFileSync(path, 'utf8') === stampText(stamp);
}

/** The stamp as a file beside the others: [name, content]. */
export function stampFile(stamp: string): [string, string] {
  return [STAMP_FILE, stampText(stamp)];
}

function stampText(stamp: string): string {
  return `${JSON.stringify({ stamp })}\n`;
}
