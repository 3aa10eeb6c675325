/**
 * WMTS (OGC 07-057r7) addresses, in the form with a query (KVP) or with a path (REST), turned into a
 * tile template. Only grids of Web Mercator whose levels count like those of XYZ tiles: the program
 * reads no capabilities document.
 */
import type { RasterTiles, Read } from './definition';
import { readTemplate } from './template';

/** Grids in degrees: 天地图 `c`, EPSG:4326, EPSG:4490 (CGCS2000), CRS84. */
const DEGREES = /^c$|4326|4490|crs:?84/i;

const PATH_NAMES: Record<string, string> = {
  tilematrix: '{z}',
  tilerow: '{y}',
  tilecol: '{x}',
};

/** Takes a template, an address with LAYER and TILEMATRIXSET, or one whole GetTile address. */
export function readWmts(text: string): Read<RasterTiles> {
  const named = text
    .trim()
    .replace(/\{([^{}]*)\}/g, (part, name: string) => PATH_NAMES[name.toLowerCase()] ?? part);
  const [path = '', query = ''] = named.split('?', 2);
  if (/\{(tilematrixset|style|layer|time)\}/i.test(named))
    return { ok: false, problem: 'wmtsNeeds' };
  // {z} in the path: the REST form, or an address that is a plain template already.
  if (path.includes('{z}')) return readTemplate(named);
  const pairs = query.split('&').filter(Boolean);
  const valueOf = (key: string) =>
    pairs.find((pair) => keyOf(pair) === key)?.replace(/^[^=]*=?/, '');
  const grid = valueOf('TILEMATRIXSET');
  if (!valueOf('LAYER') || !grid) return { ok: false, problem: 'wmtsNeeds' };
  if (DEGREES.test(safeDecode(grid))) return { ok: false, problem: 'wmtsGrid' };
  const level = safeDecode(valueOf('TILEMATRIX') ?? '{z}');
  const wanted: Record<string, string> = {
    SERVICE: 'WMTS',
    REQUEST: 'GetTile',
    VERSION: valueOf('VERSION') || '1.0.0',
    STYLE: valueOf('STYLE') || 'default',
    FORMAT: valueOf('FORMAT') || 'image/png',
    // A level of one example ("EPSG:900913:12") says how the others are named.
    TILEMATRIX: level.includes('{z}') ? level : level.replace(/\d*$/, '{z}'),
    TILEROW: '{y}',
    TILECOL: '{x}',
  };
  const rest = pairs.filter((pair) => !(keyOf(pair) in wanted));
  const own = Object.entries(wanted).map(([key, value]) => `${key}=${value}`);
  return readTemplate(`${path}?${[...own, ...rest].join('&')}`);
}

function keyOf(pair: string): string {
  return pair.split('=', 1)[0]!.toUpperCase();
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
