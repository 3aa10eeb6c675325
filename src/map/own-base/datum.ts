/**
 * On a base map in GCJ-02 everything of ours is drawn where that system has it: MapLibre cannot move
 * tiles, so coordinates are converted on their way to the screen, and back on their way from it.
 * Nothing else in the house knows of it: records, figures and files stay WGS84.
 */
import gcoord from 'gcoord';
import type { FeatureCollection, Geometry, Position } from 'geojson';
import type { Datum } from '../../basemap/datum';

type LonLat = [lon: number, lat: number];

/** Where a WGS84 place stands in a datum, degrees. Outside China GCJ-02 is WGS84. */
export function onScreen(at: LonLat, datum: Datum): LonLat {
  if (datum === 'WGS84') return at;
  const [lon, lat] = gcoord.transform([at[0], at[1]], gcoord.WGS84, gcoord.GCJ02);
  return [lon, lat];
}

/** The WGS84 place of a point on the screen; the inverse of onScreen to a centimetre. */
export function onGround(at: LonLat, datum: Datum): LonLat {
  if (datum === 'WGS84') return at;
  const [lon, lat] = gcoord.transform([at[0], at[1]], gcoord.GCJ02, gcoord.WGS84);
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
