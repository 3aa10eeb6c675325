/** Points with an uncertainty, first as rows of the record, then as flat arrays for the sums. */
import KDBush from 'kdbush';
import { onSphere, type SpherePoints } from './geodesy';

/** A facility or a demand point as the record has it. */
export interface ReachRow {
  id: string;
  /** Degrees, WGS84; absent where the thing has no point. */
  lon?: number;
  lat?: number;
  /** Metres. A point of unknown uncertainty cannot be used. */
  uncertaintyM?: number;
  /** The gazetteer row that the point was taken from. */
  placeId?: string;
  /** False: general knowledge only, takes no part in a "sure" figure. */
  verified: boolean;
  /** Six-digit code of the county, for the counts. */
  county?: string;
}

/** Points side by side in arrays: lon/lat in degrees, uncertainty in metres. */
export interface PointSet {
  lon: Float64Array;
  lat: Float64Array;
  uncertaintyM: Float64Array;
  /** Number of the gazetteer row; -1 where a point has none. Equal numbers: the same row. */
  place: Int32Array;
  verified: Uint8Array;
}

export interface IndexedPoints extends PointSet {
  /** Positions in the arrays by lon and lat. */
  index: KDBush;
  byPlace: Map<number, number[]>;
  /** The same points on the unit sphere. */
  sphere: SpherePoints;
  /** Metres; 0 for no points. */
  maxUncertaintyM: number;
}

/** Splits rows into those whose point can be reckoned with and those that have none. */
export function locate<R extends ReachRow>(rows: readonly R[]): { located: R[]; without: R[] } {
  const located: R[] = [];
  const without: R[] = [];
  for (const row of rows) (hasUsablePoint(row) ? located : without).push(row);
  return { located, without };
}

function hasUsablePoint({ lon, lat, uncertaintyM }: ReachRow): boolean {
  return (
    Math.abs(lon ?? NaN) <= 180 &&
    Math.abs(lat ?? NaN) <= 90 &&
    Number.isFinite(uncertaintyM) &&
    uncertaintyM! >= 0
  );
}

/**
 * Located rows as flat arrays.
 * @param places numbers given to gazetteer rows and their coordinates so far: hand the same map to
 * both sides
 */
export function packPoints(located: readonly ReachRow[], places: Map<string, number>): PointSet {
  const size = located.length;
  const points: PointSet = {
    lon: new Float64Array(size),
    lat: new Float64Array(size),
    uncertaintyM: new Float64Array(size),
    place: new Int32Array(size).fill(-1),
    verified: new Uint8Array(size),
  };
  located.forEach((row, i) => {
    points.lon[i] = row.lon!;
    points.lat[i] = row.lat!;
    points.uncertaintyM[i] = row.uncertaintyM!;
    points.verified[i] = row.verified ? 1 : 0;
    if (row.placeId === undefined) return;
    // A row that copies another's coordinate says no more of the distance between them than one row.
    const copied = `${row.lon},${row.lat}`;
    const place = places.get(row.placeId) ?? places.get(copied) ?? places.size;
    places.set(row.placeId, place).set(copied, place);
    points.place[i] = place;
  });
  return points;
}

/** Prepares points for look-ups by place; about 0.3 s for a million points. */
export function indexPoints(points: PointSet): IndexedPoints {
  const { lon, lat, uncertaintyM, place } = points;
  const index = new KDBush(lon.length);
  const byPlace = new Map<number, number[]>();
  let maxUncertaintyM = 0;
  for (let i = 0; i < lon.length; i++) {
    index.add(lon[i]!, lat[i]!);
    maxUncertaintyM = Math.max(maxUncertaintyM, uncertaintyM[i]!);
    if (place[i]! < 0) continue;
    const row = byPlace.get(place[i]!);
    if (row) row.push(i);
    else byPlace.set(place[i]!, [i]);
  }
  index.finish();
  return { ...points, index, byPlace, maxUncertaintyM, sphere: onSphere(points) };
}
