import { describe, expect, it } from 'vitest';
import { createAnalysis } from '../../src/analysis/client';
import { latestWins } from '../../src/analysis/latest';
import type { ReachRow } from '../../src/analysis/points';

/** A slow function whose answers the test gives by hand. */
function byHand() {
  const asked: { question: number; answer: (value: string) => void; fail: (e: unknown) => void }[] =
    [];
  const run = (question: number) =>
    new Promise<string>((answer, fail) => asked.push({ question, answer, fail }));
  return { asked, ask: latestWins(run) };
}

describe('latest wins', () => {
  it('runs one question, keeps the newest waiting and drops the others', async () => {
    const { asked, ask } = byHand();
    const [first, second, third] = [ask(1), ask(2), ask(3)];
    expect(await second).toEqual({ tag: 'stale' });
    asked[0]!.answer('one');
    expect(await first).toEqual({ tag: 'stale' });
    expect(asked.map((a) => a.question)).toEqual([1, 3]);
    asked[1]!.answer('three');
    expect(await third).toEqual({ tag: 'ok', value: 'three' });
  });

  it('gives a failure as a value and goes on', async () => {
    const { asked, ask } = byHand();
    const first = ask(1);
    asked[0]!.fail(new Error('no memory'));
    expect(await first).toEqual({ tag: 'failed', reason: 'no memory' });
    const second = ask(2);
    asked[1]!.answer('two');
    expect(await second).toEqual({ tag: 'ok', value: 'two' });
  });
});

describe('the analysis without a worker', () => {
  const home: ReachRow = { id: 'f', lon: 116, lat: 29, uncertaintyM: 10, verified: true };
  const seat: ReachRow = { ...home, id: 's', lon: 116.001 };
  const centres = Float64Array.of(116, 29);
  const refused = () => Promise.reject(new Error('SecurityError'));

  it.each([
    ['where there is none', undefined],
    ['where it is refused', refused],
  ])('answers on this thread %s', async (_, makeWorker) => {
    const analysis = createAnalysis(makeWorker);
    const reached = await analysis.reach([home], [seat], 500);
    expect(reached).toMatchObject({ tag: 'ok', value: { within: { sure: 1 }, radiusM: 500 } });
    const shape = await analysis.dissolve('nominal', centres, 500);
    expect(shape).toMatchObject({ tag: 'ok', value: { type: 'MultiPolygon' } });
    analysis.close();
  });

  it('answers where the worker’s script does not load', async () => {
    let ended = false;
    class DeadWorker extends EventTarget {
      postMessage() {
        this.dispatchEvent(new Event('error'));
      }
      terminate() {
        ended = true;
      }
    }
    const dead = new DeadWorker() as unknown as Worker;
    const analysis = createAnalysis(() => Promise.resolve(dead));
    expect((await analysis.reach([home], [seat], 500)).tag).toBe('ok');
    expect(ended).toBe(true);
  });

  it('gives a bad radius as a failure', async () => {
    const answer = await createAnalysis().reach([home], [seat], NaN);
    expect(answer).toEqual({ tag: 'failed', reason: 'Radius of NaN m' });
  });

  it('does not let one picture make another stale', async () => {
    const analysis = createAnalysis();
    const answers = await Promise.all([
      analysis.dissolve('sure', centres, 100),
      analysis.dissolve('possible', centres, 300),
      analysis.dissolve('sure', centres, 200),
    ]);
    expect(answers.map((a) => a.tag)).toEqual(['stale', 'ok', 'ok']);
  });
});
