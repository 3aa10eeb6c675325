/** Projected systems in WKT 1 (OGC 01-009), the form that GDAL, QGIS and PDF readers take. */

interface WktParts {
  name: string;
  method: string;
  parameters: Record<string, number>;
  epsg: number | null;
}

/** EPSG:4490, China Geodetic Coordinate System 2000. */
const CGCS2000 =
  'GEOGCS["China Geodetic Coordinate System 2000",' +
  'DATUM["China_2000",SPHEROID["CGCS2000",6378137,298.257222101,AUTHORITY["EPSG","1024"]],AUTHORITY["EPSG","1043"]],' +
  'PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],' +
  'UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4490"]]';

/** A system on CGCS2000 in metres. Easting before northing: what traditional GIS order expects. */
export function wktOf({ name, method, parameters, epsg }: WktParts): string {
  const list = Object.entries(parameters).map(([key, value]) => `PARAMETER["${key}",${value}]`);
  const authority = epsg === null ? [] : [`AUTHORITY["EPSG","${epsg}"]`];
  return `PROJCS[${[
    `"${name}"`,
    CGCS2000,
    `PROJECTION["${method}"]`,
    ...list,
    'UNIT["metre",1,AUTHORITY["EPSG","9001"]]',
    ...authority,
  ].join(',')}]`;
}

/** EPSG:3857; readers know it by the PROJ extension, since its sphere is not its datum's. */
export const WEB_MERCATOR_WKT =
  'PROJCS["WGS 84 / Pseudo-Mercator",GEOGCS["WGS 84",' +
  'DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],' +
  'PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],' +
  'UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]],' +
  'PROJECTION["Mercator_1SP"],PARAMETER["central_meridian",0],PARAMETER["scale_factor",1],' +
  'PARAMETER["false_easting",0],PARAMETER["false_northing",0],UNIT["metre",1,AUTHORITY["EPSG","9001"]],' +
  'EXTENSION["PROJ4","+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +wktext +no_defs"],' +
  'AUTHORITY["EPSG","3857"]]';
