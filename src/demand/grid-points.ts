/** The cells with people, each as one point. */
import type { DemandPoints } from '../analysis/demand';
import { distanceM } from '../analysis/geodesy';
import { tooMany } from './gather';
import type { GridFrame, Window } from './grid-frame';
import { GrowingPoints } from './growing-points';
import { DemandError } from './problem';

export class GridPoints {
  /** Cells without data or without people. */
  empty = 0;
  largestUncertaintyM = 0;
  private readonly points = new GrowingPoints();

  constructor(
    private readonly frame: GridFrame,
    private readonly most: number,
  ) {}

  get size(): number {
    return this.points.size;
  }

  /**
   * @param cells row by row, those of the window
   * @throws DemandError for a number that cannot be people, and for too many points
   */
  add(
    cells: ArrayLike<number>,
    { x0, y0, x1, y1 }: Window,
    isNoData: (value: number) => boolean,
    place: DemandError['problem']['place'],
  ): void {
    const { west, north, stepLon, stepLat } = this.frame;
    let i = 0;
    for (let y = y0; y < y1; y++) {
      const lat = north - (y + 0.5) * stepLat;
      const uncertaintyM = halfDiagonalM(lat, stepLon, stepLat);
      this.largestUncertaintyM = Math.max(this.largestUncertaintyM, uncertaintyM);
      for (let x = x0; x < x1; x++) {
        const people = cells[i++]!;
        if (people === 0 || isNoData(people)) {
          this.empty++;
          continue;
        }
        if (!(people > 0 && people < Infinity)) throw new DemandError(negative(x, y, people));
        if (this.points.size === this.most) throw new DemandError(tooMany(this.most, place));
        this.points.push(west + (x + 0.5) * stepLon, lat, people, uncertaintyM);
      }
    }
  }

  finish(): DemandPoints {
    return this.points.finish();
  }
}

/** Metres from the middle of a cell to its farther corners, those on the side of the equator. */
export function halfDiagonalM(lat: number, stepLon: number, stepLat: number): number {
  const toEquator = lat > 0 ? -stepLat / 2 : stepLat / 2;
  return distanceM(0, lat, stepLon / 2, lat + toEquator);
}

function negative(x: number, y: number, value: number): DemandError['problem'] {
  return {
    code: 'negative',
    place: {
      zh: `栅格第 ${y + 1} 行第 ${x + 1} 列`,
      en: `row ${y + 1}, column ${x + 1} of the grid`,
    },
    what: {
      zh: `格子的值是 ${value}，不会是人数。`,
      en: `The cell holds ${value}, which is no number of people.`,
    },
    remedy: {
      zh: `若它表示“无数据”，请写明：gdal_edit.py -a_nodata ${value} 文件.tif；否则请核对选的是不是人口栅格。`,
      en: `If it means “no data”, say so: gdal_edit.py -a_nodata ${value} file.tif; else check that this is a population grid.`,
    },
  };
}
