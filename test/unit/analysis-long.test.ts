import { expose } from 'comlink';
import { describe, expect, it } from 'vitest';
import { tell, type Progress } from '../../src/analysis/cancel';
import { jobs as analysisJobs } from '../../src/analysis/jobs';
import { handedOver, told } from '../../src/analysis/handing';
import { LongWork } from '../../src/analysis/long';
import { createLongAnalysis } from '../../src/analysis/long-client';
import { exactly } from '../../src/analysis/reach';
import { seatsDemand } from '../../src/analysis/study/study-demand';
import type { StudyReach } from '../../src/analysis/study/study-reach';
import { prepareStudy, standing } from '../../src/analysis/study/study';
import { Regions } from '../../src/atlas/regions';
import { createDemandReader } from '../../src/demand/client';
import { jobs as demandJobs } from '../../src/demand/jobs';

/** Workers of this thread: what passes is copied or handed over as between threads. */
function desk(jobs: object) {
  const made: { worker: Worker; ended: boolean; breakDown: () => void }[] = [];
  const makeWorker = async () => {
    const { port1, port2 } = new MessageChannel();
    expose(jobs, port2 as never);
    const errors = new EventTarget();
    const worker = {
      postMessage: (message: unknown, transfer: Transferable[]) =>
        port1.postMessage(message, transfer),
      addEventListener: (type: string, listener: EventListener, options?: object) =>
        (type === 'error' ? errors : (port1 as EventTarget)).addEventListener(
          type,
          listener,
          options,
        ),
      removeEventListener: (type: string, listener: EventListener) =>
        (port1 as EventTarget).removeEventListener(type, listener),
      start: () => port1.start(),
      terminate() {
        entry.ended = true;
        port1.close();
        port2.close();
      },
    } as unknown as Worker;
    const breakDown = () =>
      errors.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    const entry = { worker, ended: false, breakDown };
    made.push(entry);
    return worker;
  };
  return { made, makeWorker };
}

const ready = () => true as const;
const soon = () => new Promise((resolve) => setTimeout(resolve, 5));
const endless = { ready, never: () => new Promise<number>(() => undefined), seven: () => 7 };
const here = () => Promise.resolve(endless);
const noWorker = () => Promise.resolve(null);

describe('long work', () => {
  it('tells how far it is, from a worker and from this thread', async () => {
    const jobs = {
      ready,
      async count(progress: Progress) {
        for (const share of [0.25, 0.5, 1]) {
          await new Promise((resolve) => setTimeout(resolve, 60));
          tell(told(progress), share);
        }
        return 'done';
      },
    };
    for (const makeWorker of [desk(jobs).makeWorker, noWorker]) {
      const shares: number[] = [];
      const work = new LongWork(makeWorker, () => Promise.resolve(jobs));
      const run = work.run(
        (remote, progress) => remote.count(progress),
        (share) => shares.push(share),
      );
      expect(await run.answer).toEqual({ tag: 'ok', value: 'done' });
      // The last one may come behind the answer, and is then no news.
      expect(shares.slice(0, 3)).toEqual([0, 0.25, 0.5]);
      work.close();
    }
  });

  it('ends the worker to stop a loop that hears nothing, and goes on with a new one', async () => {
    const { made, makeWorker } = desk(endless);
    const work = new LongWork(makeWorker, here);
    const run = work.run((jobs) => jobs.never());
    await soon();
    run.cancel();
    expect(await run.answer).toEqual({ tag: 'cancelled' });
    await soon();
    expect(made.map(({ ended }) => ended)).toEqual([true]);
    const next = work.run((jobs) => jobs.seven());
    expect(await next.answer).toEqual({ tag: 'ok', value: 7 });
    expect(made.map(({ ended }) => ended)).toEqual([true, false]);
    next.cancel();
    expect(made[1]!.ended).toBe(false);
    work.close();
    await soon();
    expect(made[1]!.ended).toBe(true);
  });

  it('makes an older question stale, waiting a little before it ends the worker', async () => {
    const { made, makeWorker } = desk(endless);
    const work = new LongWork(makeWorker, here);
    const first = work.run((jobs) => jobs.never());
    const second = work.run((jobs) => jobs.never());
    const third = work.run((jobs) => jobs.seven());
    expect(await second.answer).toEqual({ tag: 'stale' });
    expect(await first.answer).toEqual({ tag: 'stale' });
    expect(await third.answer).toEqual({ tag: 'ok', value: 7 });
    expect(made).toHaveLength(2);
    // A quick answer is awaited: the worker lives on.
    const runs = [1, 2, 3].map(() => work.run((jobs) => jobs.seven()));
    const tags = await Promise.all(runs.map(async ({ answer }) => (await answer).tag));
    expect(tags).toEqual(['ok', 'stale', 'ok']);
    expect(made).toHaveLength(2);
    work.close();
  });

  it('gives a failure as a value, and starts afresh after a breakdown', async () => {
    const failing = { ...endless, fail: () => Promise.reject(new RangeError('no radius')) };
    const { made, makeWorker } = desk(failing);
    const work = new LongWork(makeWorker, () => Promise.resolve(failing));
    const refused = await work.run((jobs) => jobs.fail()).answer;
    expect(refused).toEqual({ tag: 'failed', reason: 'no radius' });
    const run = work.run((jobs) => jobs.never());
    await soon();
    made.at(-1)!.breakDown();
    expect(await run.answer).toEqual({ tag: 'failed', reason: 'out of memory' });
    expect(await work.run((jobs) => jobs.seven()).answer).toEqual({ tag: 'ok', value: 7 });
    work.close();
  });

  it('falls back to this thread where a worker is refused, and can be stopped there', async () => {
    const refuse = () => Promise.reject(new Error('SecurityError'));
    const work = new LongWork(refuse, here);
    expect(await work.run((jobs) => jobs.seven()).answer).toEqual({ tag: 'ok', value: 7 });
    const run = work.run(async (_, progress) => {
      for (;;) {
        await soon();
        tell(progress, 0.5);
      }
    });
    await soon();
    run.cancel();
    expect(await run.answer).toEqual({ tag: 'cancelled' });
    work.close();
  });
});

describe('what passes between worker and app', () => {
  it('is handed over, not copied', async () => {
    const values = Float64Array.of(1, 2, 3);
    const jobs = { ready, give: () => handedOver({ deep: [{ values, same: values }] }) };
    const work = new LongWork(desk(jobs).makeWorker, () => Promise.resolve(jobs));
    const answer = await work.run((remote) => remote.give()).answer;
    expect(answer).toMatchObject({
      tag: 'ok',
      value: { deep: [{ values: Float64Array.of(1, 2, 3) }] },
    });
    expect(values.byteLength).toBe(0);
    work.close();
  });

  it('is told now and then, the end for certain', () => {
    const shares: number[] = [];
    const progress = told((share) => void shares.push(share))!;
    for (let i = 0; i <= 1000; i++) progress(i / 1000);
    expect(shares.length).toBeLessThan(20);
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect(told(undefined)).toBeUndefined();
    expect(told(() => false)!(1)).toBe(false);
  });
});

describe('the long questions of the app', () => {
  const points = (lon: number[]) => ({
    lon: Float64Array.from(lon),
    lat: new Float64Array(lon.length).fill(29),
    uncertaintyM: new Float64Array(lon.length),
    place: new Int32Array(lon.length).fill(-1),
    verified: new Uint8Array(lon.length).fill(1),
  });
  const demand = { ...points([116, 116.005, 116.5]), weight: Float64Array.of(10, 20, 30) };
  const square = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [115.9, 28.9],
        [116.1, 28.9],
        [116.1, 29.1],
        [115.9, 29.1],
        [115.9, 28.9],
      ],
    ],
  };
  const shapes = {
    units: [{ code: 'c', name: { zh: '县', en: 'C' }, county: 'c' }],
    shapes: [square],
  };

  it.each([
    ['in a worker', desk(analysisJobs).makeWorker],
    ['on this thread', noWorker],
  ])('are answered alike %s', async (_, makeWorker) => {
    const analysis = createLongAnalysis(makeWorker);
    const rows = new Map<string, number>();
    const seat = { lon: 116, lat: 29, uncertaintyM: 0, mark: 'cited' as const };
    const facilities = points([116]);
    const supply = Float64Array.of(6);
    const reachable = { catchmentM: 5000, detour: 1, decay: 'none' as const };
    const scores = await analysis.catchment({ facilities, supply, demand, ...reachable }).answer;
    const nominal = Float64Array.of(0.2, 0.2, 0);
    expect(scores).toMatchObject({ tag: 'ok', value: { nominal } });
    const job = {
      candidates: points([116, 116.5]),
      locked: points([]),
      demand,
      k: 1,
      limitM: 1000,
    };
    const sites = await analysis.sitesForCover({ ...job, aim: 'nominal' }).answer;
    expect(sites).toMatchObject({ tag: 'ok', value: { total: 60, sites: [{ adds: 30 }] } });
    const shorter = await analysis.sitesForDistance(job).answer;
    expect(shorter).toMatchObject({ tag: 'ok', value: { total: 60 } });
    const seats = seatsDemand(
      [{ code: 's', name: '镇', county: 'c', ...seat }],
      new Regions([]),
      rows,
    );
    const record = { row: { id: 'f', ...seat, placeId: 'g', verified: true }, records: [] };
    const there = standing([record], { t: 'existing' }, rows);
    const reach = { limits: exactly(1000) } as StudyReach;
    const study = await analysis.study(prepareStudy(there, seats, reach)).answer;
    expect(study).toMatchObject({ tag: 'ok', value: { total: { within: { sure: 1 } } } });
    const question = {
      ...{ facilities: points([116]), counties: shapes, townships: shapes },
      ...{ limits: exactly(3000), stepM: 1000 },
    };
    const first = await analysis.area(question).answer;
    if (first.tag !== 'ok') throw new Error(JSON.stringify(first));
    expect(first.value.total.points).toBeGreaterThan(300);
    expect(await analysis.area(question).answer).toEqual(first);
    // The question's own arrays are still the app's.
    expect(demand.weight).toHaveLength(3);
    analysis.close();
  });

  it('are read from a file in a worker, problems as answers', async () => {
    const reader = createDemandReader(desk(demandJobs).makeWorker);
    const extent: [number, number, number, number] = [113, 24, 119, 31];
    const good = new File(['lon,lat,pop\n116,29,5\n'], '点.csv');
    const read = await reader.read(good, { extent }).answer;
    expect(read).toMatchObject({
      tag: 'ok',
      value: { ok: true, demand: { source: { name: '点.csv', counts: 'pop' } } },
    });
    const bad = await reader.read(new File(['a,b\n1,2\n'], 'b.csv'), { extent }).answer;
    expect(bad).toMatchObject({ value: { ok: false, problem: { code: 'no-coordinates' } } });
    reader.close();
  });
});
