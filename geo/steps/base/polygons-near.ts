/** The polygons of a large MultiPolygon file that come near a box, without reading the others. */
import type { Position } from 'geojson';
import type { Bbox } from './coordinates';

const [COMMA, MINUS, POINT, ZERO, NINE, CLOSE] = [...',-.09]'].map((sign) =>
  sign.charCodeAt(0),
) as [...[number, number, number, number, number, number]];

/**
 * Polygons of [lon, lat] rings in degrees whose outer ring's bounding box overlaps `box`. `json`
 * is GeoJSON of MultiPolygons without spaces or exponents among the coordinates, as the geo-maps
 * packages write it; parsing 100 MB of it as a whole costs ten times as much. Throws where it
 * finds no polygon at all.
 */
export function polygonsNear(json: Buffer, box: Bbox): Position[][][] {
  const found: Position[][][] = [];
  let at = json.indexOf('[[[[') + 1;
  if (at === 0) throw new Error('no MultiPolygon without spaces in this file');
  while (at > 0) {
    const end = json.indexOf(']]]', at) + 3;
    if (overlap(outerBox(json, at), box))
      found.push(JSON.parse(json.toString('latin1', at, end)) as Position[][]);
    at = json[end] === COMMA ? end + 1 : json.indexOf('[[[[', end) + 1;
  }
  return found;
}

/** Bounding box of the ring whose brackets begin at `start`, or at the end of its first "]]". */
function outerBox(json: Buffer, start: number): Bbox {
  const box: Bbox = [Infinity, Infinity, -Infinity, -Infinity];
  let [digits, scale, sign, axis] = [0, 0, 1, 0];
  for (let i = start; ; i++) {
    const byte = json[i]!;
    if (byte >= ZERO && byte <= NINE) {
      digits = digits * 10 + byte - ZERO;
      scale *= 10;
    } else if (byte === POINT) scale = 1;
    else if (byte === MINUS) sign = -1;
    else if (byte === COMMA || byte === CLOSE) {
      const value = (sign * digits) / (scale || 1);
      if (value < box[axis]!) box[axis] = value;
      if (value > box[axis + 2]!) box[axis + 2] = value;
      [digits, scale, sign] = [0, 0, 1];
      if (byte === COMMA) axis = 1;
      else if (json[i + 1] === CLOSE) return box;
      else {
        axis = 0;
        i++;
      }
    }
  }
}

const overlap = (a: Bbox, b: Bbox) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
