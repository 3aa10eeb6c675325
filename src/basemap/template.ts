/** Tile addresses with placeholders (XYZ), turned into what MapLibre fills in. */
import { hostOf, readAddress } from './address';
import type { RasterTiles, Read } from './definition';

/** What MapLibre fills in. */
const FILLED = ['z', 'x', 'y', 'quadkey', 'bbox-epsg-3857', 'ratio'];
/** Other programs' names for the same. */
const SYNONYMS: Record<string, string> = { q: 'quadkey', r: 'ratio' };
/** The deepest level of most services; deeper tiles are enlarged. */
const USUAL_MAXZOOM = 18;

/** Values of `{s}` by the end of the host name; a, b and c elsewhere. */
const SUBDOMAINS: [domain: string, values: string[]][] = [
  ['autonavi.com', ['1', '2', '3', '4']],
  ['gtimg.com', ['0', '1', '2', '3']],
  ['google.cn', ['0', '1', '2', '3']],
  ['tianditu.gov.cn', ['0', '1', '2', '3', '4', '5', '6', '7']],
];

/**
 * Reads a template: {z} {x} {y}, {-y} for rows from the south, {quadkey} or {q}, {bbox-epsg-3857}
 * (WMS), {ratio} or {r}; {s}, {1-4}, {a-c} and {switch:a,b} for several servers of one service.
 */
export function readTemplate(text: string): Read<RasterTiles> {
  const whole = readAddress(text.trim().replace(/\{[^{}]*\}/g, (part) => part.replaceAll(' ', '')));
  if (!whole.ok) return guessProblem(text, whole);
  const scheme = whole.value.includes('{-y}') ? 'tms' : 'xyz';
  const named = whole.value.replace(/\{([^{}]*)\}/g, (_, name: string) =>
    name === '-y' ? '{y}' : `{${SYNONYMS[name] ?? name}}`,
  );
  const tiles = expand(named);
  for (const tile of tiles) {
    const names = [...tile.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]!);
    if (names.some((name) => !FILLED.includes(name)))
      return { ok: false, problem: 'placeholderUnknown' };
    const has = (...wanted: string[]) => wanted.every((name) => names.includes(name));
    if (!has('z', 'x', 'y') && !has('quadkey') && !has('bbox-epsg-3857'))
      return { ok: false, problem: 'placeholdersMissing' };
    if (/^[^/]*\/\/[^/?#]*\{/.test(tile) || !hostOf(tile))
      return { ok: false, problem: 'placeholderInHost' };
  }
  return { ok: true, value: { tiles, scheme, maxzoom: USUAL_MAXZOOM } };
}

/** A host with a placeholder is no address by itself: reads it again with the servers filled in. */
function guessProblem(text: string, failed: Read<never> | Read<string>): Read<RasterTiles> {
  const [first = ''] = expand(text.trim());
  if (first === text.trim() || !readAddress(first).ok)
    return failed.ok ? { ok: false, problem: 'addressUnreadable' } : failed;
  return readTemplateParts(expand(text.trim()));
}

function readTemplateParts(expanded: string[]): Read<RasterTiles> {
  const all: string[] = [];
  let last: RasterTiles | null = null;
  for (const one of expanded) {
    const read = readTemplate(one);
    if (!read.ok) return read;
    all.push(...read.value.tiles);
    last = read.value;
  }
  return last
    ? { ok: true, value: { ...last, tiles: all } }
    : { ok: false, problem: 'addressUnreadable' };
}
