/** Made-up points and stopwatches that the analysis benches share. */
import type { PointSet } from '../../src/analysis/points';

/** A fixed sequence of numbers in [0, 1): every run measures the same points. */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Verified points over 4° × 3° of the record's latitude. */
export function scatter(size: number, uncertaintyM: number, seed: number): PointSet {
  const next = sequence(seed);
  const fill = (value: () => number) => Float64Array.from({ length: size }, value);
  return {
    lon: fill(() => 114 + 4 * next()),
    lat: fill(() => 26 + 3 * next()),
    uncertaintyM: fill(() => uncertaintyM),
    place: new Int32Array(size).fill(-1),
    verified: new Uint8Array(size).fill(1),
  };
}

/** Whole numbers from 0 to below `limit`. */
export function numbers(size: number, limit: number, seed: number): Float64Array {
  const next = sequence(seed);
  return Float64Array.from({ length: size }, () => Math.floor(limit * next()));
}

/** Best of some runs of each task in milliseconds, the tasks run in turn. */
export function timedInTurn(runs: number, ...tasks: (() => unknown)[]): number[] {
  const best = tasks.map(() => Infinity);
  for (let run = 0; run < runs; run++)
    tasks.forEach((task, i) => {
      const start = performance.now();
      task();
      best[i] = Math.min(best[i]!, performance.now() - start);
    });
  return best;
}

export const ms = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
