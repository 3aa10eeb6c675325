/** The figures of a scenario over more demand than the page can reckon between two frames. */
import { createLongAnalysis, type LongAnalysis } from '../../analysis/long-client';
import type { Scenario } from '../../analysis/scenario/site';
import { prepareStudy } from '../../analysis/study/study';
import type { StudyDemand } from '../../analysis/study/study-demand';
import { pointsWith, type Ground } from './ground';
import type { Ends, WhatIf } from './what-if';

export class LargeWhatIf {
  figures = $state.raw<WhatIf | null>(null);
  busy = $state(false);
  share = $state(0);
  failure = $state<string | null>(null);
  private analysis: LongAnalysis | null = null;
  private before: { ground: Ground; ends: Ends } | null = null;
  private latest = 0;

  /** The answer before stays until the next one is there. */
  async ask(ground: Ground, scenario: Scenario): Promise<void> {
    const turn = ++this.latest;
    this.busy = true;
    this.failure = null;
    const before =
      this.before?.ground === ground ? this.before.ends : await this.covered(ground, []);
    if (turn !== this.latest) return;
    if (before) this.before = { ground, ends: before };
    const after = before && (await this.covered(ground, scenario));
    if (turn !== this.latest) return;
    this.busy = false;
    if (before && after) this.figures = { before, after, adds: new Map() };
  }

  cancel(): void {
    this.latest++;
    this.busy = false;
    this.close();
  }

  close(): void {
    this.analysis?.close();
    this.analysis = null;
  }

  private async covered(ground: Ground, scenario: Scenario): Promise<Ends | null> {
    this.analysis ??= createLongAnalysis();
    const points = pointsWith(ground, scenario);
    const there = { placed: [], withoutPoint: [], points };
    const run = this.analysis.study(
      prepareStudy(there, ungrouped(ground), ground.reach),
      (share) => (this.share = share),
    );
    const answer = await run.answer;
    if (answer.tag === 'failed') this.failure = answer.reason;
    return answer.tag === 'ok' ? answer.value.total.weightWithin : null;
  }
}

/** Only the total is asked for. */
function ungrouped({ source, demand }: Ground): StudyDemand {
  const size = demand.lon.length;
  return {
    source,
    points: demand,
    counties: [{ code: '', name: { zh: '', en: '' }, county: '' }],
    townships: [],
    county: new Int32Array(size),
    township: new Int32Array(size).fill(-1),
    withoutPoint: [],
    outside: { points: 0, weight: 0 },
  };
}
