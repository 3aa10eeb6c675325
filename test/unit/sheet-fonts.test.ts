import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildFonts } from '../../scripts/fonts/build';
import { FACES } from '../../src/sheet/fonts/faces';
import { loadFonts } from '../../src/sheet/fonts/fonts';
import { testFonts } from '../fixtures/sheet-fonts';

const fonts = await testFonts();
const sans = { family: 'sans', weight: 400, size: 10 } as const;

describe('the fonts of sheets', () => {
  it('measure a Chinese character as one em and a text as the sum of its characters', () => {
    expect(fonts.measure('九', sans)).toBe(10);
    expect(fonts.measure('九江市', { ...sans, size: 3 })).toBeCloseTo(9);
    expect(fonts.measure('AVAVA', sans)).toBeCloseTo(
      3 * fonts.measure('A', sans) + 2 * fonts.measure('V', sans),
    );
    expect(fonts.measure('', sans)).toBe(0);
  });

  it('measure bold Latin wider than regular', () => {
    expect(fonts.measure('Jiujiang', { ...sans, weight: 700 })).toBeGreaterThan(
      fonts.measure('Jiujiang', sans),
    );
  });

  it('hold what a user types and a sheet says', () => {
    const said = '鄱阳湖瑞昌浔阳濂溪蠡婺 1:50,000 ㎡ ㎢ ² ³ ° ′ ″ − × ≤ ≥ ± → ① 〔2022〕 Jiǔjiāng';
    expect(fonts.missing(said)).toEqual([]);
  });

  it('name each character that they lack, once', () => {
    expect(fonts.missing('九😀江😀\u{20000}')).toEqual(['😀', '\u{20000}']);
  });

  it('have no kerning and no ligatures, so that every writer sets a text equally wide', () => {
    for (const { family, weight } of FACES) {
      const tables = Buffer.from(fonts.bytes(family, weight).subarray(0, 400)).toString('latin1');
      expect(tables).toContain('glyf');
      for (const table of ['GSUB', 'GPOS', 'kern']) expect(tables).not.toContain(table);
    }
  });

  it('carry their copyright and licence', () => {
    const text = Buffer.from(fonts.bytes('serif', 700)).swap16().toString('utf16le');
    const odd = Buffer.from(fonts.bytes('serif', 700).slice(1, -1));
    const shifted = odd
      .subarray(0, odd.length & ~1)
      .swap16()
      .toString('utf16le');
    expect(text + shifted).toContain('SIL Open Font License');
  });

  it('are read from compressed files', async () => {
    const asked: string[] = [];
    const loaded = await loadFonts(async (path) => {
      asked.push(path);
      const { family, weight } = FACES.find(({ file }) => file === path)!;
      return new Uint8Array(deflateSync(fonts.bytes(family, weight)));
    });
    expect(asked).toEqual(FACES.map(({ file }) => file));
    expect(loaded.measure('九江 Map', sans)).toBe(fonts.measure('九江 Map', sans));
  });

  it('pass on why a file could not be had', async () => {
    await expect(loadFonts(() => Promise.reject(new Error('HTTP 404')))).rejects.toThrow('404');
  });
});

describe('the build of the fonts', () => {
  it('makes them where they are missing or stale, and not again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sheet-fonts-'));
    try {
      expect((await buildFonts(folder)).rebuilt).toBe(true);
      const licence = readFileSync(join(folder, 'serif-OFL.txt'), 'utf8');
      expect(licence).toContain('SIL OPEN FONT LICENSE');
      const built = await loadFonts(async (path) =>
        Uint8Array.from(readFileSync(join(folder, path.replace('fonts/', '')))),
      );
      expect(built.missing('公报图集 GazetteAtlas')).toEqual([]);
      expect((await buildFonts(folder)).rebuilt).toBe(false);
      writeFileSync(join(folder, 'stamp'), 'of another build');
      expect((await buildFonts(folder)).rebuilt).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 30_000);
});
