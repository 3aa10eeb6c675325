/** Demand points whose number is not known beforehand. */
import type { DemandPoints } from '../analysis/demand';

const COLUMNS = ['lon', 'lat', 'weight', 'uncertaintyM'] as const;
type Column = (typeof COLUMNS)[number];

export class GrowingPoints {
  size = 0;
  private readonly column: Record<Column, Float64Array<ArrayBuffer>> = {
    lon: new Float64Array(1024),
    lat: new Float64Array(1024),
    weight: new Float64Array(1024),
    uncertaintyM: new Float64Array(1024),
  };

  push(lon: number, lat: number, weight: number, uncertaintyM: number): void {
    const { column, size } = this;
    if (size === column.lon.length)
      for (const name of COLUMNS) {
        const larger = new Float64Array(size * 2);
        larger.set(column[name]);
        column[name] = larger;
      }
    column.lon[size] = lon;
    column.lat[size] = lat;
    column.weight[size] = weight;
    column.uncertaintyM[size] = uncertaintyM;
    this.size++;
  }

  /** Points of the user's own, who answers for them: none from the gazetteer, all taken as verified. */
  finish(): DemandPoints {
    const { column, size } = this;
    return {
      lon: column.lon.slice(0, size),
      lat: column.lat.slice(0, size),
      weight: column.weight.slice(0, size),
      uncertaintyM: column.uncertaintyM.slice(0, size),
      place: new Int32Array(size).fill(-1),
      verified: new Uint8Array(size).fill(1),
    };
  }
}
