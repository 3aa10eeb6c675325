/** Demand points as a quiet picture: few as dots, many as cells by the sum of their weights. */
import type { DemandPoints } from '../demand';
import type { Box } from '../geodesy';

/** More dots than these hide each other and the map below. */
export const MOST_DOTS = 3000;
const MOST_CELLS = 4000;
/** Degrees; doubled until there are no more than MOST_CELLS cells with weight. */
const FINEST_STEP = 0.01;

export const CELL_TONES = [1, 2, 3, 4] as const;
export type CellTone = (typeof CELL_TONES)[number];

export type DemandPicture =
  | { t: 'dots'; at: [lon: number, lat: number][] }
  | {
      t: 'cells';
      /** Degrees, of a cell's edge. */
      step: number;
      cells: { box: Box; tone: CellTone }[];
      /** Largest sum of each tone: quarters of the cells, from the least to the most. */
      upTo: [number, number, number, number];
    };

/** One pass over the points: for millions run it in the worker. */
export function pictureOfDemand({ lon, lat, weight }: DemandPoints): DemandPicture {
  if (lon.length <= MOST_DOTS)
    return { t: 'dots', at: Array.from(lon, (x, i): [number, number] => [x, lat[i]!]) };
  let step = FINEST_STEP;
  let sums = sumsByCell(lon, lat, weight, step);
  while (sums.size > MOST_CELLS) {
    step *= 2;
    sums = doubled(sums);
  }
  const ordered = Float64Array.from(sums.values()).sort();
  const quarter = (n: number) => ordered[Math.ceil((n / 4) * ordered.length) - 1] ?? 0;
  const upTo: [number, number, number, number] = [quarter(1), quarter(2), quarter(3), quarter(4)];
  const cells = [...sums].map(([key, sum]) => {
    const [column, row] = placeOf(key);
    const box: Box = [column * step, row * step, (column + 1) * step, (row + 1) * step];
    const tone = CELL_TONES.find((one) => sum <= upTo[one - 1]!) ?? 4;
    return { box, tone };
  });
  return { t: 'cells', step, cells, upTo };
}

/** Columns fit below this at the finest step. */
const COLUMNS = 2 ** 17;
const keyOf = (column: number, row: number) => row * COLUMNS + column + COLUMNS / 2;
function placeOf(key: number): [column: number, row: number] {
  const row = Math.floor(key / COLUMNS);
  return [key - row * COLUMNS - COLUMNS / 2, row];
}

function sumsByCell(lon: Float64Array, lat: Float64Array, weight: Float64Array, step: number) {
  const sums = new Map<number, number>();
  for (let i = 0; i < lon.length; i++) {
    if (!(weight[i]! > 0)) continue;
    const key = keyOf(Math.floor(lon[i]! / step), Math.floor(lat[i]! / step));
    sums.set(key, (sums.get(key) ?? 0) + weight[i]!);
  }
  return sums;
}

/** Cells of twice the edge, out of those of half of it: the points are not visited again. */
function doubled(sums: ReadonlyMap<number, number>): Map<number, number> {
  const larger = new Map<number, number>();
  for (const [key, sum] of sums) {
    const [column, row] = placeOf(key);
    const into = keyOf(Math.floor(column / 2), Math.floor(row / 2));
    larger.set(into, (larger.get(into) ?? 0) + sum);
  }
  return larger;
}
