/** Tile addresses with placeholders (XYZ), turned into what MapLibre fills in. */
import { hostOf, readAddress } from './address';
import type { RasterTiles, Read } from './definition';

/** What MapLibre fills in. */
const FILLED = ['z', 'x', 'y', 'quadkey', 'bbox-epsg-3857', 'ratio'];
/** Other programs' names for the same. */
const SYNONYMS: Record<string, string> = { '-y': 'y', q: 'quadkey', r: 'ratio' };
/** The deepest level of most services; beyond it tiles are enlarged. */
const USUAL_MAXZOOM = 18;
/** More servers than this in one address are a slip of the pen. */
const MOST_SERVERS = 32;

/** Values of `{s}` by the end of the host name; a, b and c elsewhere. */
const SUBDOMAINS: Record<string, string> = {
  'autonavi.com': '1,2,3,4',
  'gtimg.com': '0,1,2,3',
  'google.cn': '0,1,2,3',
  'tianditu.gov.cn': '0,1,2,3,4,5,6,7',
};

/**
 * Reads a template: {z} {x} {y}, {-y} for rows from the south, {quadkey} or {q}, {bbox-epsg-3857}
 * (WMS), {ratio} or {r}; {s}, {1-4}, {a-c} and {switch:a,b} for several servers of one service.
 */
export function readTemplate(text: string): Read<RasterTiles> {
  const typed = text.trim();
  const scheme = /\{-y\}/i.test(typed) ? 'tms' : 'xyz';
  const tiles: string[] = [];
  for (const one of servers(typed)) {
    const address = readAddress(one);
    if (!address.ok) return address;
    const names: string[] = [];
    const tile = address.value.replace(/\{([^{}]*)\}/g, (_, written: string) => {
      const name = SYNONYMS[written.toLowerCase()] ?? written.toLowerCase();
      names.push(name);
      return `{${name}}`;
    });
    if (names.some((name) => !FILLED.includes(name)))
      return { ok: false, problem: 'placeholderUnknown' };
    const has = (...wanted: string[]) => wanted.every((name) => names.includes(name));
    if (!has('z', 'x', 'y') && !has('quadkey') && !has('bbox-epsg-3857'))
      return { ok: false, problem: 'placeholdersMissing' };
    if (hostOf(tile).includes('{')) return { ok: false, problem: 'placeholderInHost' };
    tiles.push(tile);
  }
  return { ok: true, value: { tiles, scheme, maxzoom: USUAL_MAXZOOM } };
}

/** One address for each server that the text names. */
function servers(text: string): string[] {
  const choice = /\{(?:s|switch:([^{}]+)|([0-9])-([0-9])|([a-z])-([a-z]))\}/i.exec(text);
  if (!choice) return [text];
  const [written, listed, firstDigit, lastDigit, firstLetter, lastLetter] = choice;
  const values = listed
    ? listed.split(',')
    : firstDigit && lastDigit
      ? span(firstDigit, lastDigit)
      : firstLetter && lastLetter
        ? span(firstLetter, lastLetter)
        : subdomainsOf(text);
  return values
    .map((value) => text.replace(written, value))
    .flatMap(servers)
    .slice(0, MOST_SERVERS);
}

function span(first: string, last: string): string[] {
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, i) =>
    String.fromCharCode(from + i),
  );
}

function subdomainsOf(text: string): string[] {
  const host = /^[^/]*\/\/([^/:?#]*)/.exec(text)?.[1] ?? '';
  const domain = Object.keys(SUBDOMAINS).find((known) => host.endsWith(`.${known}`));
  return (domain ? SUBDOMAINS[domain]! : 'a,b,c').split(',');
}
