/** Reads the fonts of sheets where the app runs: in the one-file edition they stand in the page. */
import { loadFonts, type Fonts } from './fonts';

let loading: Promise<Fonts> | undefined;

/** Once a page; after a failure the next call tries again. */
export function sheetFonts(): Promise<Fonts> {
  loading ??= loadFonts(fetchFont).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchFont(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const embedded = document.getElementById(path);
  if (embedded) return fromBase64(embedded.textContent ?? '');
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
