/** One face of the sheets' fonts, from a pinned package, with no more characters than needed. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import type { Face } from '../../src/sheet/fonts/faces';

const require = createRequire(import.meta.url);

const PACKAGES = {
  sans: '@expo-google-fonts/noto-sans-sc',
  serif: '@expo-google-fonts/noto-serif-sc',
};
const FILES = { sans: 'NotoSansSC', serif: 'NotoSerifSC' };
const STYLES = { 400: '400Regular', 700: '700Bold' };

/** Kerning, ligatures and vertical forms: without them every writer sets a text equally wide. */
const LAYOUT = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'kern', 'vhea', 'vmtx', 'VORG', 'STAT', 'DSIG'];
/** Copyright, the names, trademark, and the licence that every copy must carry. */
const NAMES = [0, 1, 2, 3, 4, 5, 6, 7, 13, 14];

export function packageOf({ family }: Face): { name: string; version: string; licence: string } {
  const name = PACKAGES[family];
  const { version } = require(`${name}/package.json`) as { version: string };
  return { name, version, licence: require.resolve(`${name}/LICENSE_FONT`) };
}

export function subsetFace({ family, weight }: Face, characters: string): Promise<Buffer> {
  const style = STYLES[weight];
  const path = `${PACKAGES[family]}/${style}/${FILES[family]}_${style}.ttf`;
  return subsetFont(readFileSync(require.resolve(path)), characters, {
    targetFormat: 'truetype',
    noHinting: true,
    dropTables: LAYOUT,
    preserveNameIds: NAMES,
  });
}
