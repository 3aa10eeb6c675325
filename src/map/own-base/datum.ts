/**
 * On a base map in GCJ-02 everything of ours is drawn where that system has it: MapLibre cannot move
 * tiles, so coordinates are converted on their way to the screen, and back on their way from it.
 * Nothing else in the house knows of it: records, figures and files stay WGS84.
 */
import type { FeatureCollection, Geometry, Position } from 'geojson';
import type { Datum } from '../../basemap/datum';

type LonLat = [lon: number, lat: number];
type Gcoord = typeof import('gcoord').default;

let gcoord: Gcoord | undefined;

/** Loads what a datum needs; whoever draws in it or reads from it waits for this first. */
export async function readyFor(datum: Datum): Promise<void> {
  if (datum !== 'WGS84') gcoord ??= (await import('gcoord')).default;
}

function loaded(): Gcoord {
  if (!gcoord) throw new Error('The datum of the screen was used before it was loaded');
  return gcoord;
}

/** Where a WGS84 place stands in a datum, degrees. Outside China GCJ-02 is WGS84. */
export function onScreen(at: LonLat, datum: Datum): LonLat {
  if (datum === 'WGS84') return at;
  const { transform, WGS84, GCJ02 } = loaded();
  const [lon, lat] = transform([at[0], at[1]], WGS84, GCJ02);
  return [lon, lat];
}

/** The WGS84 place of a point on the screen; the inverse of onScreen to a centimetre. */
export function onGround(at: LonLat, datum: Datum): LonLat {
  if (datum === 'WGS84') return at;
  const { transform, WGS84, GCJ02 } = loaded();
  const [lon, lat] = transform([at[0], at[1]], GCJ02, WGS84);
  return [lon, lat];
}

/** The same features in a datum; the input is not changed. */
export function collectionOn(data: FeatureCollection, datum: Datum): FeatureCollection {
  if (datum === 'WGS84') return data;
  const move = ([lon = 0, lat = 0]: Position) => onScreen([lon, lat], datum);
  return {
    ...data,
    features: data.features.map((feature) => ({
      ...feature,
      geometry: feature.geometry && geometryOn(feature.geometry, move),
    })),
  };
}

function geometryOn(geometry: Geometry, move: (at: Position) => Position): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { ...geometry, coordinates: move(geometry.coordinates) };
    case 'MultiPoint':
    case 'LineString':
      return { ...geometry, coordinates: geometry.coordinates.map(move) };
    case 'MultiLineString':
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map((line) => line.map(move)) };
    case 'MultiPolygon':
      return {
        ...geometry,
        coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.map(move))),
      };
    case 'GeometryCollection':
      return { ...geometry, geometries: geometry.geometries.map((one) => geometryOn(one, move)) };
  }
}
