/** The embedded fonts: their bytes, the widths of their characters, and what they lack. */
import { create, type Font as FontFile } from 'fontkit';
import type { FontFamily, FontWeight, Measure } from '../draw/drawing';
import { FACES, faceKey, type Face } from './faces';

export interface Fonts {
  /** Sum of advance widths: the fonts have no kerning and no ligatures. */
  measure: Measure;
  /** A TrueType file. */
  bytes(family: FontFamily, weight: FontWeight): Uint8Array<ArrayBuffer>;
  /** Characters of the text that no font here can draw, each once. */
  missing(text: string): string[];
}

/**
 * @param fetchBytes gives a file of `FACES` by its path
 * @throws what `fetchBytes` throws, and an error where a file is not a font
 */
export async function loadFonts(
  fetchBytes: (path: string) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Fonts> {
  return fontsOf(
    await Promise.all(
      FACES.map(async (face) => ({ face, bytes: await inflate(await fetchBytes(face.file)) })),
    ),
  );
}

/** Of fonts that are read already. */
export function fontsOf(files: { face: Face; bytes: Uint8Array<ArrayBuffer> }[]): Fonts {
  const held = new Map(
    files.map(({ face: { family, weight }, bytes }) => [
      faceKey(family, weight),
      { bytes, widths: advanceWidths(bytes) },
    ]),
  );
  const faceOf = (family: FontFamily, weight: FontWeight) => {
    const found = held.get(faceKey(family, weight));
    if (!found) throw new Error(`no font ${faceKey(family, weight)}`);
    return found;
  };
  const anyFace = faceOf('sans', 400);
  return {
    measure: (text, { family, weight, size }) => {
      const { widths } = faceOf(family, weight);
      let ems = 0;
      for (const character of text) ems += widths.of(character);
      return ems * size;
    },
    bytes: (family, weight) => faceOf(family, weight).bytes,
    missing: (text) => [...new Set(text)].filter((character) => !anyFace.widths.has(character)),
  };
}

/** Widths in ems, read once for each character. */
function advanceWidths(bytes: Uint8Array): {
  of(character: string): number;
  has(character: string): boolean;
} {
  const font = create(bytes as Buffer) as FontFile;
  const known = new Map<string, number>();
  return {
    of(character) {
      let width = known.get(character);
      if (width === undefined) {
        const glyph = font.glyphForCodePoint(character.codePointAt(0)!);
        width = glyph.advanceWidth / font.unitsPerEm;
        known.set(character, width);
      }
      return width;
    },
    has: (character) => font.hasGlyphForCodePoint(character.codePointAt(0)!),
  };
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
