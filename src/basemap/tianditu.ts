/**
 * 天地图 (National Platform for Common Geospatial Information Services): WMTS in Web Mercator
 * (`_w`, EPSG:3857 on CGCS2000, within centimetres of WGS84), a key (`tk`) for each user.
 */
import type { Face, RasterTiles, Read } from './definition';
import { readTemplate } from './template';

/** The layer itself, and its layer of names. */
const NAMES: Record<Face, string> = { vec: 'cva', img: 'cia', ter: 'cta' };

/** The deepest level that the service has tiles of everywhere. */
const MAXZOOM: Record<Face, number> = { vec: 18, img: 18, ter: 14 };

export function readKey(text: string): Read<string> {
  const key = text.trim();
  if (!key) return { ok: false, problem: 'keyMissing' };
  return /^[\w-]{8,64}$/.test(key)
    ? { ok: true, value: key }
    : { ok: false, problem: 'keyUnreadable' };
}

/** The two layers from below up. */
export function tiandituTiles(face: Face, key: string): RasterTiles[] {
  return [face, NAMES[face]].flatMap((layer) => {
    const read = readTemplate(
      `https://t{s}.tianditu.gov.cn/${layer}_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0` +
        `&LAYER=${layer}&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles` +
        `&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=${encodeURIComponent(key)}`,
    );
    return read.ok ? [{ ...read.value, maxzoom: MAXZOOM[face] }] : [];
  });
}
