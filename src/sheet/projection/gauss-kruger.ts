/**
 * CGCS2000 Gauss–Krüger in zones of 3 degrees, the system of Chinese sheets of 1:10,000 and larger
 * and of planning files. A zone's central meridian is a multiple of 3°; its number is that
 * meridian divided by 3 (zone 38: 114° E, zone 39: 117° E).
 */
import { wktOf } from './wkt';
import type { ProjectedSystem } from './system';

/** Zones that EPSG has a code for: 75° E to 135° E. */
const FIRST_ZONE = 25;
const LAST_ZONE = 45;
/** EPSG 4513 to 4533: eastings begin with the zone's number. */
const PREFIXED_FROM = 4513;
/** EPSG 4534 to 4554: eastings without it. */
const PLAIN_FROM = 4534;

export const FALSE_EASTING_M = 500_000;

/** Number of the zone whose central meridian is nearest to a longitude (degrees). */
export function zoneAt(lon: number): number {
  return Math.round(lon / 3);
}

/** Degrees east. */
export function centralMeridian(zone: number): number {
  return zone * 3;
}

/** Code of the zone's system, or null outside China. @param prefixed zone number in the easting */
export function epsgOf(zone: number, prefixed: boolean): number | null {
  if (zone < FIRST_ZONE || zone > LAST_ZONE) return null;
  return (prefixed ? PREFIXED_FROM : PLAIN_FROM) + zone - FIRST_ZONE;
}

/** @param prefixed true where eastings begin with the zone's number (39,500,000 m) */
export function gaussKruger(zone: number, prefixed = false): ProjectedSystem {
  const meridian = centralMeridian(zone);
  const easting = FALSE_EASTING_M + (prefixed ? zone * 1e6 : 0);
  const epsg = epsgOf(zone, prefixed);
  return {
    kind: 'gauss-kruger',
    name: {
      zh: `CGCS2000 高斯–克吕格投影，3°分带，中央经线 ${meridian}°E`,
      en: `CGCS2000 Gauss–Krüger, 3° zone, central meridian ${meridian}° E`,
    },
    zone,
    epsg,
    proj: `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=1 +x_0=${easting} +y_0=0 +ellps=GRS80 +units=m +no_defs`,
    wkt: wktOf({
      name: prefixed
        ? `CGCS2000 / 3-degree Gauss-Kruger zone ${zone}`
        : `CGCS2000 / 3-degree Gauss-Kruger CM ${meridian}E`,
      method: 'Transverse_Mercator',
      parameters: {
        latitude_of_origin: 0,
        central_meridian: meridian,
        scale_factor: 1,
        false_easting: easting,
        false_northing: 0,
      },
      epsg,
    }),
  };
}
