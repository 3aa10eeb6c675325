/** The nearest facility of every demand point, with how near and how far it may really be. */
import { tell, type Progress } from '../cancel';
import { distanceM } from '../geodesy';
import type { PointSet } from '../points';

export interface Nearest {
  /** For demand[j]: position of the nearest facility whose distance is known; -1 for none. */
  facility: Int32Array;
  /** Metres to it; NaN for none. */
  distanceM: Float64Array;
  /**
   * The distance to the nearest facility is not below `leastM`, and not above `mostM`: over all
   * pairs, d − u_f − u_d and d + u_f + u_d. Only verified pairs bound it from above (else Infinity);
   * a facility at the same gazetteer row makes `leastM` 0.
   */
  leastM: Float64Array;
  mostM: Float64Array;
  /** 1 where a facility takes its point from the same gazetteer row: that distance is unknown. */
  samePlace: Uint8Array;
}

/** Every pair: for seats and sites by the hundred, not for a raster of a million cells. */
export function nearestFacilities(
  facilities: PointSet,
  demand: PointSet,
  progress?: Progress,
): Nearest {
  const size = demand.lon.length;
  const found: Nearest = {
    facility: new Int32Array(size).fill(-1),
    distanceM: new Float64Array(size).fill(NaN),
    leastM: new Float64Array(size).fill(Infinity),
    mostM: new Float64Array(size).fill(Infinity),
    samePlace: new Uint8Array(size),
  };
  for (let j = 0; j < size; j++) {
    if (j % 256 === 0) tell(progress, j / size);
    nearestOf(facilities, demand, j, found);
  }
  tell(progress, 1);
  return found;
}

function nearestOf(facilities: PointSet, demand: PointSet, j: number, found: Nearest): void {
  const place = demand.place[j]!;
  let nearest = Infinity;
  let least = Infinity;
  let most = Infinity;
  for (let f = 0; f < facilities.lon.length; f++) {
    const d = distanceM(facilities.lon[f]!, facilities.lat[f]!, demand.lon[j]!, demand.lat[j]!);
    const spread = facilities.uncertaintyM[f]! + demand.uncertaintyM[j]!;
    const verified = facilities.verified[f] === 1 && demand.verified[j] === 1;
    if (verified) most = Math.min(most, d + spread);
    if (place >= 0 && facilities.place[f] === place) {
      found.samePlace[j] = 1;
      least = 0;
      continue;
    }
    least = Math.min(least, Math.max(0, d - spread));
    if (d >= nearest) continue;
    nearest = d;
    found.facility[j] = f;
    found.distanceM[j] = d;
  }
  found.leastM[j] = least;
  found.mostM[j] = most;
}
