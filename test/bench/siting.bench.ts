/** Choosing sites against the naive greedy choice of the same sites. */
import type { DemandPoints } from '../../src/analysis/demand';
import { distanceM } from '../../src/analysis/geodesy';
import type { PointSet } from '../../src/analysis/points';
import { siteForCover, siteForDistance, type SitingJob } from '../../src/analysis/siting/siting';
import { verdict } from './browse';
import { ms, numbers, scatter, timedInTurn } from './points';

type Print = (line: string) => void;

const SITES = 10;
const REACH_M = 5_000;

export default async function bench(print: Print): Promise<void> {
  againstNaive(print);
  growth(print);
}

function againstNaive(print: Print): void {
  const job = jobOf(100_000);
  let chosen: number[] = [];
  const [ours] = timedInTurn(3, () => {
    chosen = siteForCover({ ...job, aim: 'nominal' }).sites.map(({ candidate }) => candidate);
  });
  // One round looks at every pair once; nine more do the same, so only three are waited for.
  const rounds = 3;
  let naive: number[] = [];
  const [some] = timedInTurn(1, () => (naive = naiveGreedy(job, rounds)));
  const all = (some! / rounds) * SITES;
  print(`${SITES} of 500 sites over 100,000 points, ${REACH_M / 1000} km: ${ms(ours!)}`);
  print('  (index, lists, greedy, interchange, bound and range)');
  const ratio = all / ours!;
  const goal = `goal 20: ${verdict(1 / ratio, 1 / 20)}`;
  print(
    `  naive greedy: ${ms(all)} by ${rounds} rounds, ${ratio.toFixed(0)} times as long; ${goal}`,
  );
  print(`  its first sites ${naive.join(', ')}; ours ${chosen.join(', ')}`);
}

/** Every round every candidate against every demand point that is still unserved. */
function naiveGreedy({ candidates, demand }: SitingJob, rounds: number): number[] {
  const served = new Uint8Array(demand.lon.length);
  const chosen: number[] = [];
  while (chosen.length < rounds) {
    let best = -1;
    let most = 0;
    for (let s = 0; s < candidates.lon.length; s++) {
      let gain = 0;
      for (let j = 0; j < served.length; j++)
        if (!served[j] && within(candidates, s, demand, j)) gain += demand.weight[j]!;
      if (gain > most) [best, most] = [s, gain];
    }
    chosen.push(best);
    for (let j = 0; j < served.length; j++) if (within(candidates, best, demand, j)) served[j] = 1;
  }
  return chosen;
}

const within = (sites: PointSet, s: number, demand: PointSet, j: number) =>
  distanceM(sites.lon[s]!, sites.lat[s]!, demand.lon[j]!, demand.lat[j]!) <= REACH_M;

function growth(print: Print): void {
  for (const goal of ['cover', 'distance'] as const) {
    const times = [10_000, 100_000, 1_000_000].map((size) => {
      const job = jobOf(size);
      const run = () =>
        goal === 'cover' ? siteForCover({ ...job, aim: 'nominal' }) : siteForDistance(job);
      return { size, time: timedInTurn(size < 1_000_000 ? 3 : 1, run)[0]! };
    });
    const first = times[0]!;
    const last = times[2]!;
    const nLogN = (last.size * Math.log(last.size)) / (first.size * Math.log(first.size));
    const grown = last.time / first.time;
    const told = times.map(({ size, time }) => `${size.toLocaleString('en')} points ${ms(time)}`);
    print(`${SITES} of 500 sites for ${goal}: ${told.join(', ')}`);
    const limit = `n log n allows ${nLogN.toFixed(0)}: ${verdict(grown, nLogN)}`;
    print(`  a hundred times the points, ${grown.toFixed(0)} times the time; ${limit}`);
  }
}

function jobOf(size: number): SitingJob {
  const demand: DemandPoints = { ...scatter(size, 0, 11), weight: numbers(size, 100, 12) };
  const none = scatter(0, 0, 1);
  return { candidates: scatter(500, 0, 13), locked: none, demand, k: SITES, limitM: REACH_M };
}
