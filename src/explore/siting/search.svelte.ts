/** Runs the search for sites in a worker; the result before stays until the next one is there. */
import type { FeatureCollection } from 'geojson';
import { createLongAnalysis, type LongAnalysis } from '../../analysis/long-client';
import type { LongRun } from '../../analysis/long';
import type { Scenario } from '../../analysis/scenario/site';
import type { Areal } from '../../analysis/study/ring-crossings';
import { countyShapes, unitsIn } from '../../analysis/study/units';
import type { Township } from '../../atlas/record';
import { loadJson } from '../../state/load';
import type { OwnDemand } from '../../state/own-demand.svelte';
import type { Ground } from './ground';
import {
  candidatesOf,
  coverFinding,
  distanceFinding,
  jobOf,
  type Finding,
  type SitingChoice,
} from './where-next';

export type SearchFailure =
  | { tag: 'no-shapes'; path: string; reason: string }
  | { tag: 'too-many-pairs' }
  | { tag: 'other'; reason: string };

/** The area that is studied: its townships, and the codes of its counties. */
export interface Where {
  townships: readonly Township[];
  inside: ReadonlySet<string>;
}

export class SiteSearch {
  finding = $state.raw<Finding | null>(null);
  busy = $state(false);
  share = $state(0);
  failure = $state.raw<SearchFailure | null>(null);
  private analysis: LongAnalysis | null = null;
  private running: LongRun<unknown> | null = null;

  async run(
    choice: SitingChoice,
    ground: Ground,
    scenario: Scenario,
    own: OwnDemand | null,
    { townships, inside }: Where,
  ): Promise<void> {
    this.busy = true;
    this.share = 0;
    this.failure = null;
    const shapes = choice.candidates === 'grid' ? await countiesIn(inside) : [];
    if (!Array.isArray(shapes)) {
      this.busy = false;
      this.failure = { tag: 'no-shapes', ...shapes };
      return;
    }
    const candidates = candidatesOf(choice, ground, { townships, shapes, own });
    const job = jobOf(choice, ground, scenario, candidates);
    const told = { choice, ground, scenario, job, candidates, townships };
    const analysis = (this.analysis ??= createLongAnalysis());
    const onShare = (share: number) => (this.share = share);
    if (choice.aim === 'cover') {
      const run = (this.running = analysis.sitesForCover({ ...job, aim: choice.end }, onShare));
      const answer = await run.answer;
      if (answer.tag === 'ok') this.finding = coverFinding(told, answer.value);
      this.end(run, answer);
    } else {
      const run = (this.running = analysis.sitesForDistance(job, onShare));
      const answer = await run.answer;
      if (answer.tag === 'ok') this.finding = distanceFinding(told, answer.value);
      this.end(run, answer);
    }
  }

  cancel(): void {
    this.running?.cancel();
  }

  close(): void {
    this.analysis?.close();
    this.analysis = null;
  }

  private end(run: LongRun<unknown>, answer: { tag: string; reason?: string }): void {
    if (this.running !== run) return;
    this.busy = false;
    if (answer.tag !== 'failed') return;
    const reason = answer.reason ?? '';
    this.failure = /pairs of site/.test(reason)
      ? { tag: 'too-many-pairs' }
      : { tag: 'other', reason };
  }
}

async function countiesIn(inside: ReadonlySet<string>) {
  const loaded = await loadJson<FeatureCollection>('base/counties.json');
  if (!loaded.ok) return { path: loaded.path, reason: loaded.reason };
  return unitsIn(countyShapes(loaded.value), inside).shapes as Areal[];
}
