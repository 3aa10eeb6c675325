/** A proposed site dragged over a million points, against reckoning anew at every step. */
import { Drag, type IndexedDemand } from '../../src/analysis/incremental';
import { indexPoints } from '../../src/analysis/points';
import { exactly } from '../../src/analysis/reach';
import { assess } from '../../src/analysis/study/assess';
import { quantile, verdict } from './browse';
import { ms, numbers, scatter, sequence } from './points';

const GOAL_MS = 4;
const STEPS = 400;
const FACILITIES = 100;

export default async function bench(print: (line: string) => void): Promise<void> {
  for (const size of [10_000, 100_000, 1_000_000])
    for (const radiusM of [1000, 5800]) dragging(print, size, radiusM);
}

/** 1 km, and 15 minutes by car in a straight line; every point uncertain by 100 m. */
function dragging(print: (line: string) => void, size: number, radiusM: number): void {
  const facilities = scatter(FACILITIES, 300, 4);
  const weight = numbers(size, 100, 3);
  const demand: IndexedDemand = { ...indexPoints(scatter(size, 100, 5)), weight };
  const limits = exactly(radiusM);
  const start = performance.now();
  const counts = assess(facilities, demand, limits);
  const anew = performance.now() - start;
  const lifted = performance.now();
  const drag = new Drag(counts, demand, limits, scatter(1, 0, 6), 0);
  const lift = performance.now() - lifted;

  const next = sequence(8);
  let [lon, lat] = [116, 27.5];
  const steps = Array.from({ length: STEPS }, () => {
    lon += (next() - 0.5) / 200;
    lat += (next() - 0.5) / 200;
    const begin = performance.now();
    drag.at(lon, lat);
    return performance.now() - begin;
  });
  const slow = quantile(steps, 0.95);
  const points = size.toLocaleString('en');
  const way = `${(radiusM / 1000).toFixed(1)} km`;
  print(
    `drag over ${points} points, ${way}: median ${quantile(steps, 0.5).toFixed(3)} ms, ` +
      `95 % below ${slow.toFixed(3)} ms (goal ${GOAL_MS} ms: ${verdict(slow, GOAL_MS)})`,
  );
  const ratio = anew / quantile(steps, 0.5);
  print(
    `  all ${FACILITIES} anew: ${ms(anew)}, ${Math.round(ratio)} times a step; lifting it: ${ms(lift)}`,
  );
}
