/** Writes the fonts of sheets: public/fonts/. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { FACES } from '../../src/sheet/fonts/faces';
import { charactersOf } from './characters';
import { packageOf, subsetFace } from './subset';

const TEXTS = ['src', 'public/data', 'public/base'];
/** Made from by hand: a change of how the fonts are made is a new number. */
const RECIPE = 1;

export interface FontReport {
  /** False where the files of an earlier build still hold. */
  rebuilt: boolean;
  characters: number;
}

/**
 * Writes the fonts unless those in the folder were made of the same characters and packages. The
 * stamp is written last, so that a build that breaks off is done again.
 */
export async function buildFonts(folder: string): Promise<FontReport> {
  const characters = charactersOf(TEXTS);
  const packages = FACES.map(packageOf).map(({ name, version }) => `${name}@${version}`);
  const stamp = createHash('sha256')
    .update(JSON.stringify([RECIPE, packages, characters]))
    .digest('hex');
  const stampFile = join(folder, 'stamp');
  const files = FACES.map(({ file }) => join(folder, basename(file)));
  const report = { rebuilt: false, characters: [...characters].length };
  const isFresh =
    existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp && files.every(existsSync);
  if (isFresh) return report;

  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [i, face] of FACES.entries()) {
    const font = await subsetFace(face, characters);
    writeFileSync(files[i]!, deflateSync(font, { level: 9 }));
    copyFileSync(packageOf(face).licence, join(folder, `${face.family}-OFL.txt`));
  }
  writeFileSync(stampFile, stamp);
  return { ...report, rebuilt: true };
}
