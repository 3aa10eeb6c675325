/** Where the borders of polygons cross lines of latitude, for filling and for asking "which one?". */
import type { MultiPolygon, Polygon, Position } from 'geojson';

export type Areal = Polygon | MultiPolygon;

/** Every ring, outer ones and holes alike: inside is where an odd number of borders is to the west. */
export function ringsOf(shape: Areal): Position[][] {
  return shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
}

/**
 * Calls `visit` for every crossing of a border with a row of latitude.
 * @param rowOf lowest row at or above a latitude, as a whole number
 * @param latOf latitude of a row in degrees
 */
export function visitCrossings(
  shape: Areal,
  rowOf: (lat: number) => number,
  latOf: (row: number) => number,
  visit: (row: number, lon: number) => void,
): void {
  for (const ring of ringsOf(shape))
    for (let i = 0; i + 1 < ring.length; i++) {
      const [x0, y0] = ring[i] as [number, number];
      const [x1, y1] = ring[i + 1] as [number, number];
      if (y0 === y1) continue;
      const [south, north] = y0 < y1 ? [y0, y1] : [y1, y0];
      // Half open, so that a corner on a row counts once.
      for (let row = rowOf(south), lat = latOf(row); lat < north; lat = latOf(++row))
        if (lat >= south) visit(row, x0 + ((lat - y0) / (y1 - y0)) * (x1 - x0));
    }
}
