/** Runs a floating catchment score in a worker; the result before stays until the next one is there. */
import type { FeatureCollection } from 'geojson';
import {
  scoresByArea,
  sharing,
  type AreaScore,
  type CatchmentStudy,
  type Sharing,
} from '../../analysis/catchment-study';
import { createLongAnalysis, type LongAnalysis } from '../../analysis/long-client';
import type { LongRun } from '../../analysis/long';
import { packPoints } from '../../analysis/points';
import { countyShapes, shapeOfPoints, type Unit } from '../../analysis/study/units';
import { loadJson } from '../../state/load';
import type { OwnDemand } from '../../state/own-demand.svelte';
import type { Capacities } from './capacity';

export type CatchmentReach = Pick<CatchmentStudy, 'catchmentM' | 'detour' | 'decay'>;

/** What was asked, kept beside the answer so that words never speak of another question. */
export interface CatchmentFinding<Asked> {
  asked: Asked;
  sharing: Sharing;
  overlapping: readonly string[];
  counties: { unit: Unit; score: AreaScore }[];
  /** Of all counties asked about. */
  total: AreaScore;
  /** Weight of the points outside those counties; they compete all the same. */
  outside: number;
}

export class CatchmentRun<Asked> {
  finding = $state.raw<CatchmentFinding<Asked> | null>(null);
  busy = $state(false);
  share = $state(0);
  failure = $state<string | null>(null);
  private analysis: LongAnalysis | null = null;
  private running: LongRun<unknown> | null = null;
  private turn = 0;

  /** @param inside codes of the counties that are reported */
  async run(
    asked: Asked,
    { rows, overlapping }: Capacities,
    reach: CatchmentReach,
    { points }: OwnDemand,
    inside: ReadonlySet<string>,
  ): Promise<void> {
    const turn = ++this.turn;
    this.busy = true;
    this.share = 0;
    this.failure = null;
    const loaded = await loadJson<FeatureCollection>('base/counties.json');
    if (turn !== this.turn) return;
    if (!loaded.ok) return this.fail(`${loaded.path}: ${loaded.reason}`);
    const shared = sharing(rows);
    // The user's points come from no gazetteer row, so no number is shared.
    const study: CatchmentStudy = {
      ...reach,
      facilities: packPoints(shared.counted, new Map()),
      supply: Float64Array.from(shared.counted, ({ supply }) => supply!),
      demand: points,
    };
    this.analysis ??= createLongAnalysis();
    const run = this.analysis.catchment(study, (share) => (this.share = share));
    this.running = run;
    const answer = await run.answer;
    if (turn !== this.turn) return;
    if (answer.tag === 'failed') return this.fail(answer.reason);
    this.busy = false;
    if (answer.tag !== 'ok') return;
    const { units, shapes } = countyShapes(loaded.value);
    const county = shapeOfPoints(points, shapes);
    const isInside = units.map(({ code }) => inside.has(code));
    const all = county.map((at) => (isInside[at] ? 0 : -1));
    const scores = scoresByArea(answer.value, points.weight, county, units.length);
    const [total] = scoresByArea(answer.value, points.weight, all, 1);
    this.finding = {
      asked,
      sharing: shared,
      overlapping,
      counties: units.flatMap((unit, i) =>
        isInside[i] && scores[i]!.people > 0 ? [{ unit, score: scores[i]! }] : [],
      ),
      total: total!,
      outside: points.weight.reduce((sum, weight, j) => (all[j] === 0 ? sum : sum + weight), 0),
    };
  }

  cancel(): void {
    this.turn++;
    this.running?.cancel();
    this.busy = false;
  }

  /** Ends the worker. */
  close(): void {
    this.turn++;
    this.analysis?.close();
    this.analysis = null;
  }

  private fail(reason: string): void {
    this.busy = false;
    this.failure = reason;
  }
}
