/** Lambert conformal conic for what spans zones, on CGCS2000. */
import type { ProjectedSystem } from './system';
import type { Extent } from './extent';
import { wktOf } from './wkt';

/** The standard parallels and the meridian are whole minutes: a reader can write them down. */
const toMinute = (degrees: number) => Math.round(degrees * 60) / 60;

/**
 * Two standard parallels at 1/6 and 5/6 of the extent's latitudes, which halves the greatest error
 * (the rule of thumb of Deetz and Adams, Elements of Map Projection, 1934).
 */
export function conic({ west, south, east, north }: Extent): ProjectedSystem {
  const height = north - south;
  const lower = toMinute(south + height / 6);
  const upper = toMinute(north - height / 6);
  const middle = toMinute((south + north) / 2);
  const meridian = toMinute((west + east) / 2);
  return {
    kind: 'conic',
    name: {
      zh: `CGCS2000 兰勃特等角圆锥投影，标准纬线 ${dm(lower)}N、${dm(upper)}N，中央经线 ${dm(meridian)}E`,
      en: `CGCS2000 Lambert conformal conic, standard parallels ${dm(lower)} N and ${dm(upper)} N, central meridian ${dm(meridian)} E`,
    },
    zone: null,
    epsg: null,
    proj: `+proj=lcc +lat_0=${middle} +lon_0=${meridian} +lat_1=${lower} +lat_2=${upper} +x_0=0 +y_0=0 +ellps=GRS80 +units=m +no_defs`,
    wkt: wktOf({
      name: 'CGCS2000 / Lambert conformal conic of this sheet',
      method: 'Lambert_Conformal_Conic_2SP',
      parameters: {
        standard_parallel_1: lower,
        standard_parallel_2: upper,
        latitude_of_origin: middle,
        central_meridian: meridian,
        false_easting: 0,
        false_northing: 0,
      },
      epsg: null,
    }),
  };
}

/** Degrees and minutes: 28°55′. */
function dm(degrees: number): string {
  const minutes = Math.round(degrees * 60);
  return `${Math.floor(minutes / 60)}°${String(minutes % 60).padStart(2, '0')}′`;
}
