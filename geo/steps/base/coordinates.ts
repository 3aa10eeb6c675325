/** Conversion and rounding of coordinates [lon, lat] in degrees. */
import gcoord from 'gcoord';
import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';

export type LonLat = [number, number];

const GRID = 1e5;

/** The nearest point of the 0.00001° grid (about 1 m) that all files of the base map use. */
export function round5([lon = 0, lat = 0]: Position): LonLat {
  return [Math.round(lon * GRID) / GRID, Math.round(lat * GRID) / GRID];
}

/** GCJ-02 to WGS84, by iteration; the round trip is off by less than 1 m (see the tests). */
export function gcj02ToWgs84([lon = 0, lat = 0]: Position): LonLat {
  const [x, y] = gcoord.transform([lon, lat], gcoord.GCJ02, gcoord.WGS84);
  return [x, y];
}

/** WGS84 to GCJ-02. */
export function wgs84ToGcj02([lon = 0, lat = 0]: Position): LonLat {
  const [x, y] = gcoord.transform([lon, lat], gcoord.WGS84, gcoord.GCJ02);
  return [x, y];
}

/**
 * An area in GCJ-02 as WGS84 on the grid. Each vertex is converted by itself, so that a border
 * that two areas share vertex by vertex stays shared.
 */
export function areaToWgs84(area: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const ring = (r: Position[]): Position[] => r.map((point) => round5(gcj02ToWgs84(point)));
  return area.type === 'Polygon'
    ? { type: 'Polygon', coordinates: area.coordinates.map(ring) }
    : { type: 'MultiPolygon', coordinates: area.coordinates.map((part) => part.map(ring)) };
}

/** The polygons of an area, each a list of rings. */
export function polygonsOf(area: Polygon | MultiPolygon): Position[][][] {
  return area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
}

export type Bbox = [west: number, south: number, east: number, north: number];

/** Bounding box of geometries of one nesting or another, in degrees. */
export function bboxOf(geometries: Exclude<Geometry, { type: 'GeometryCollection' }>[]): Bbox {
  const box: Bbox = [Infinity, Infinity, -Infinity, -Infinity];
  const visit = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    const [lon, lat] = value as unknown[];
    if (typeof lon !== 'number' || typeof lat !== 'number') return value.forEach(visit);
    box[0] = Math.min(box[0], lon);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lon);
    box[3] = Math.max(box[3], lat);
  };
  for (const geometry of geometries) visit(geometry.coordinates);
  return box;
}

/** The box, larger by a margin in degrees on each side. */
export function widen([w, s, e, n]: Bbox, margin: number): Bbox {
  return [w - margin, s - margin, e + margin, n + margin];
}

/** Whether a point lies in the box. */
export function inBox([lon = 0, lat = 0]: Position, [w, s, e, n]: Bbox): boolean {
  return lon >= w && lon <= e && lat >= s && lat <= n;
}
