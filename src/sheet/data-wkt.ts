/**
 * Coordinate systems in well-known text, version 1. GCJ-02 and BD-09 get a datum of their own name,
 * so that no program takes them for WGS84 and shifts nothing in silence.
 */
import type { DataSystem } from './data-system';
import { centralMeridian, gaussKruger } from './projection/gauss-kruger';

const DEGREE = '0.0174532925199433';

/** As EPSG writes it; axes are left to the format that holds it. */
export function ogcWkt(system: DataSystem): string {
  return system.zone ? gaussKruger(system.zone).wkt : ogcGeographic(system);
}

function ogcGeographic({ id, name, epsg }: DataSystem): string {
  const datum =
    id === 'CGCS2000'
      ? 'DATUM["China_2000",SPHEROID["CGCS2000",6378137,298.257222101,AUTHORITY["EPSG","1024"]],AUTHORITY["EPSG","1043"]]'
      : id === 'WGS84'
        ? 'DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]]'
        : `DATUM["${name}",SPHEROID["WGS 84",6378137,298.257223563]]`;
  const authority = epsg ? `,AUTHORITY["EPSG","${epsg}"]` : '';
  return `GEOGCS["${name}",${datum},PRIMEM["Greenwich",0],UNIT["degree",${DEGREE}]${authority}]`;
}

/** As Esri writes it into a .prj file: other names, no codes. */
export function esriWkt(system: DataSystem): string {
  if (!system.zone) return esriGeographic(system.id, system.name);
  const meridian = centralMeridian(system.zone);
  return `PROJCS["CGCS2000_3_Degree_GK_CM_${meridian}E",${esriGeographic('CGCS2000', '')},PROJECTION["Gauss_Kruger"],${parameters(
    ['False_Easting', '500000.0'],
    ['False_Northing', '0.0'],
    ['Central_Meridian', `${meridian}.0`],
    ['Scale_Factor', '1.0'],
    ['Latitude_Of_Origin', '0.0'],
  )},UNIT["Meter",1.0]]`;
}

function esriGeographic(id: DataSystem['id'], name: string): string {
  const rest = `PRIMEM["Greenwich",0.0],UNIT["Degree",${DEGREE}]`;
  if (id === 'CGCS2000')
    return `GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],${rest}]`;
  const word = name.replaceAll(/\W/g, '_');
  const [gcs, datum] = id === 'WGS84' ? ['GCS_WGS_1984', 'D_WGS_1984'] : [word, `D_${word}`];
  return `GEOGCS["${gcs}",DATUM["${datum}",SPHEROID["WGS_1984",6378137.0,298.257223563]],${rest}]`;
}

function parameters(...list: readonly (readonly [string, string | number])[]): string {
  return list.map(([name, value]) => `PARAMETER["${name}",${value}]`).join(',');
}
