/** Floating catchment scores against one plain pass over the same pairs. */
import { catchment } from '../../src/analysis/catchment';
import { runCatchment } from '../../src/analysis/catchment-study';
import { cellOrder, sortedDemand } from '../../src/analysis/cell-order';
import { DECAYS } from '../../src/analysis/decay';
import { boxesAround, distanceM } from '../../src/analysis/geodesy';
import { indexPoints, type IndexedPoints, type PointSet } from '../../src/analysis/points';
import { straightLine } from '../../src/analysis/travel-model';
import { verdict } from './browse';
import { ms, numbers, scatter, timedInTurn } from './points';

const CATCHMENT_M = 15_000;

export default async function bench(print: (line: string) => void): Promise<void> {
  const facilities = scatter(100, 0, 1);
  const supply = numbers(100, 200, 2);
  const model = straightLine(CATCHMENT_M);
  const times: { size: number; whole: number }[] = [];
  for (const size of [10_000, 100_000, 1_000_000]) {
    const asRead = { ...scatter(size, 0, 3), weight: numbers(size, 100, 4) };
    const sorted = sortedDemand(asRead, cellOrder(asRead));
    const vague = { ...sorted, uncertaintyM: sorted.uncertaintyM.map(() => 300) };
    const given = { facilities, supply, weight: sorted.weight, model };
    const job = { ...given, demand: indexPoints(sorted), decay: DECAYS.gaussian.weigh };
    const vagueJob = { ...job, demand: indexPoints(vague) };
    const study = { ...given, demand: asRead, catchmentM: CATCHMENT_M, detour: 1 };
    const indexAsRead = indexPoints(asRead);
    let pairs = 0;
    const [scattered, plain, both, range, whole] = timedInTurn(
      size < 1_000_000 ? 9 : 5,
      () => ({ pairs } = plainPass(facilities, indexAsRead, asRead.weight)),
      () => plainPass(facilities, job.demand, sorted.weight),
      () => catchment(job),
      () => catchment(vagueJob),
      () => runCatchment({ ...study, decay: 'gaussian' }),
    ) as [number, number, number, number, number];
    times.push({ size, whole });
    const ratio = (value: number) => `${ms(value)}, ${(value / plain).toFixed(2)} times`;
    const goalOf = (pass: number) =>
      `${(both / pass).toFixed(2)} times: ${verdict(both / pass, 1.3)}`;
    print(`E2SFCA, 100 facilities × ${size.toLocaleString('en')} points, 15 km, ${pairs} pairs`);
    print(`  one plain pass over the pairs, points as read: ${ratio(scattered)}`);
    print(`  the same, points in the order of the index (1): ${ms(plain)}`);
    print(`  both steps, Gaussian decay, in that order: ${ratio(both)}`);
    print(`    goal 1.3 of the pass as read, ${goalOf(scattered)}; in order, ${goalOf(plain)}`);
    print(`  with the range of ±300 m points: ${ratio(range)}`);
    print(`  with sorting, index and order restored: ${ms(whole)}`);
  }
  const [first, , last] = times as [(typeof times)[0], unknown, (typeof times)[0]];
  const nLogN = (last.size * Math.log(last.size)) / (first.size * Math.log(first.size));
  const grown = last.whole / first.whole;
  const limit = `n log n allows ${nLogN.toFixed(0)}: ${verdict(grown, nLogN)}`;
  print(`a hundred times the points, ${grown.toFixed(0)} times the time; ${limit}`);
}

/** The first look that any answer needs: who is in reach, how far, how many people. */
function plainPass(facilities: PointSet, demand: IndexedPoints, weight: Float64Array) {
  let pairs = 0;
  let people = 0;
  for (let f = 0; f < facilities.lon.length; f++) {
    const [lon, lat] = [facilities.lon[f]!, facilities.lat[f]!];
    for (const box of boxesAround(lon, lat, CATCHMENT_M))
      for (const j of demand.index.range(...box)) {
        if (distanceM(lon, lat, demand.lon[j]!, demand.lat[j]!) > CATCHMENT_M) continue;
        pairs++;
        people += weight[j]!;
      }
  }
  return { pairs, people };
}
