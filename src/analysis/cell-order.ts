/**
 * Points sorted so that neighbours on the ground are neighbours in memory. A million points in the
 * order of a file are found by the index at scattered addresses, and waiting for these takes longer
 * than the distances themselves. Worth its one pass for points that are asked more than once.
 */
import KDBush from 'kdbush';
import type { DemandPoints } from './demand';
import type { PointSet } from './points';

/** For position n of the sorted points: the position that it had. */
export type Order = Uint32Array;

/** The order in which the index keeps the points. */
export function cellOrder({ lon, lat }: Pick<PointSet, 'lon' | 'lat'>): Order {
  const index = new KDBush(lon.length);
  for (let j = 0; j < lon.length; j++) index.add(lon[j]!, lat[j]!);
  return Uint32Array.from(index.finish().ids);
}

/** Values in that order. */
export function sorted<A extends Float64Array | Int32Array | Uint8Array>(
  values: A,
  order: Order,
): A {
  const result = new (values.constructor as new (size: number) => A)(values.length);
  for (let n = 0; n < order.length; n++) result[n] = values[order[n]!]!;
  return result;
}

export function sortedDemand(points: DemandPoints, order: Order): DemandPoints {
  return {
    weight: sorted(points.weight, order),
    lon: sorted(points.lon, order),
    lat: sorted(points.lat, order),
    uncertaintyM: sorted(points.uncertaintyM, order),
    place: sorted(points.place, order),
    verified: sorted(points.verified, order),
  };
}

/** Values back in the order that the points had. */
export function restored(values: Float64Array, order: Order): Float64Array {
  const result = new Float64Array(values.length);
  for (let n = 0; n < order.length; n++) result[order[n]!] = values[n]!;
  return result;
}
