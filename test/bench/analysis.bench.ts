/** The analysis against the plain way of doing the same, on the same machine in the same run. */
import { createRequire } from 'node:module';
import area from '@turf/area';
import type { MultiPolygon, Position } from 'geojson';
import { circleRing } from '../../src/analysis/circles';
import { runReach } from '../../src/analysis/coverage';
import { dissolveCircles } from '../../src/analysis/dissolve';
import { distanceM } from '../../src/analysis/geodesy';
import { indexPoints, type PointSet } from '../../src/analysis/points';
import { reach } from '../../src/analysis/reach';
import { ms, numbers, scatter, sequence } from './points';
import { verdict } from './browse';

type Print = (line: string) => void;

/** Best of some runs in milliseconds, and the last answer. */
function timed<T>(runs: number, task: () => T): { ms: number; answer: T } {
  let best = Infinity;
  let answer!: T;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    answer = task();
    best = Math.min(best, performance.now() - start);
  }
  return { ms: best, answer };
}

export default async function bench(print: Print): Promise<void> {
  dissolving(print, 1000);
  dissolving(print, 3000);
  population(print);
  million(print);
}

/** Circles of 1 km over half a degree, 64 corners. */
function dissolving(print: Print, count: number): void {
  const what = `dissolve ${count.toLocaleString('en')} circles`;
  const next = sequence(7);
  const centres = Float64Array.from(
    { length: 2 * count },
    (_, i) => (i % 2 ? 29 : 116) + next() / 2,
  );
  const ours = timed(3, () => dissolveCircles(centres, 1000));
  print(`${what}: ${ms(ours.ms)}`);
  const union = turfsEngine();
  if (!union) {
    print(`${what}, Turf’s engine: not installed, not measured`);
    return;
  }
  const circles = Array.from({ length: count }, (_, i) => [
    circleRing(centres[i * 2]!, centres[i * 2 + 1]!, 1000),
  ]);
  const theirs = timed(1, () => union(circles[0]!, ...circles.slice(1)));
  const shape: MultiPolygon = { type: 'MultiPolygon', coordinates: theirs.answer };
  const ratio = theirs.ms / ours.ms;
  print(
    `${what}, polyclip-ts: ${ms(theirs.ms)}, ${ratio.toFixed(1)} times as long; goal 8 times: ${verdict(8, ratio)}`,
  );
  const apart = Math.abs(area(shape) / area(ours.answer) - 1);
  print(`${what}, areas differ by: ${(apart * 100).toFixed(5)} %`);
}

/** polyclip-ts, which @turf/intersect brings with it and @turf/union is made of. */
function turfsEngine(): ((...polygons: Position[][][]) => Position[][][]) | undefined {
  try {
    const turf = createRequire(import.meta.url).resolve('@turf/intersect');
    return (createRequire(turf)('polyclip-ts') as { union: never }).union;
  } catch {
    return undefined;
  }
}

/** People within 1 km of 100 facilities, among 100,000 places. */
function population(print: Print): void {
  const facilities = scatter(100, 0, 1);
  const demand = scatter(100_000, 0, 2);
  const people = numbers(demand.lon.length, 100, 3);
  const sum = (isInside: (j: number) => boolean) =>
    people.reduce((total, weight, j) => total + (isInside(j) ? weight : 0), 0);

  const index = timed(3, () => indexPoints(demand));
  const ours = timed(5, () => {
    const ranks = reach(facilities, index.answer, 1000);
    return sum((j) => ranks[j]! > 0);
  });
  const plain = timed(1, () => sum((j) => withinAny(facilities, demand, j, 1000)));
  print(`population within 1 km of 100 facilities, 100,000 places: ${ms(ours.ms)}`);
  print(`  its index, made once: ${ms(index.ms)}`);
  const ratio = plain.ms / (ours.ms + index.ms);
  print(`  every pair: ${ms(plain.ms)}, ${ratio.toFixed(1)} times as long as index and answer`);
  print(`  both count: ${ours.answer} and ${plain.answer}`);
}

function withinAny(facilities: PointSet, demand: PointSet, j: number, radius: number): boolean {
  for (let f = 0; f < facilities.lon.length; f++)
    if (distanceM(facilities.lon[f]!, facilities.lat[f]!, demand.lon[j]!, demand.lat[j]!) <= radius)
      return true;
  return false;
}

/** The largest case: everything that the panel needs, uncertainties and ranking included. */
function million(print: Print): void {
  const demand = scatter(1_000_000, 100, 5);
  const facilities = scatter(1000, 300, 4);
  const all = timed(1, () => runReach({ facilities, demand, radiusM: 1000 }));
  print(`reach with points to fix first, 1,000 facilities × 1,000,000 places: ${ms(all.ms)}`);
}
