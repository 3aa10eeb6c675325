/** Degrees, WGS84. */
export interface Extent {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** The smallest extent that holds all points; west is greater than east where there are none. */
export function extentOf(points: Iterable<readonly number[]>): Extent {
  const extent = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [lon = NaN, lat = NaN] of points) {
    extent.west = Math.min(extent.west, lon);
    extent.east = Math.max(extent.east, lon);
    extent.south = Math.min(extent.south, lat);
    extent.north = Math.max(extent.north, lat);
  }
  return extent;
}

/** Points on the extent's border, closed, anticlockwise from the lower left corner. */
export function borderOf({ west, south, east, north }: Extent, steps = 24): [number, number][] {
  const along = (a: number, b: number) =>
    Array.from({ length: steps }, (_, i) => a + ((b - a) * i) / steps);
  return [
    ...along(west, east).map((lon): [number, number] => [lon, south]),
    ...along(south, north).map((lat): [number, number] => [east, lat]),
    ...along(east, west).map((lon): [number, number] => [lon, north]),
    ...along(north, south).map((lat): [number, number] => [west, lat]),
    [west, south],
  ];
}
