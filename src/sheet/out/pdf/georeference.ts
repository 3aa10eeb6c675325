/**
 * Where the map of a page lies on the Earth: a viewport with a geospatial measure (ISO 32000-2,
 * 12.10), which GDAL and QGIS read.
 */
import type { MapPlacing } from '../../draw/drawing';
import { Exact, pdfText } from './document';

/** Points of the page's PDF units in a millimetre. */
export const UNITS_PER_MM = 72 / 25.4;

/**
 * @param pageHeight millimetres
 * @returns the entry /VP of the page
 */
export function viewport(map: MapPlacing, pageHeight: number): unknown[] {
  const { x, y, width, height } = map.box;
  const corners = map.control.filter(({ u, v }) => u % 1 === 0 && v % 1 === 0);
  return [
    {
      Type: 'Viewport',
      Name: pdfText('Map'),
      // Units of the page go up from its lower left corner.
      BBox: [x, pageHeight - y - height, x + width, pageHeight - y].map(
        (mm) => new Exact(mm * UNITS_PER_MM),
      ),
      Measure: {
        Type: 'Measure',
        Subtype: 'GEO',
        Bounds: [0, 0, 0, 1, 1, 1, 1, 0],
        // Latitude first. Readers take four points and no more.
        GPTS: corners.flatMap(({ lon, lat }) => [new Exact(lat), new Exact(lon)]),
        LPTS: corners.flatMap(({ u, v }) => [u, v]),
        GCS: {
          Type: 'PROJCS',
          ...(map.epsg !== null && { EPSG: map.epsg }),
          WKT: pdfText(map.wkt),
        },
      },
    },
  ];
}
