/**
 * The service circle of the view: asks the analysis whenever its question changes and keeps the
 * last answer. The shapes are for the eye; the figures are computed on points.
 */
import type { MultiPolygon } from 'geojson';
import { createAnalysis, type Analysis } from '../analysis/client';
import { reachRadii } from '../analysis/circles';
import type { CoverageReport } from '../analysis/coverage';
import { serviceFacilities, townshipSeats } from '../analysis/facilities';
import { locate } from '../analysis/points';
import { radiusM } from '../analysis/travel';
import type { AtlasState } from './atlas.svelte';

/** What the map draws: surely ⊆ nominally ⊆ possibly reached; absent where there is nothing. */
export interface ServiceShapes {
  sure: MultiPolygon;
  nominal: MultiPolygon;
  possible: MultiPolygon;
}

export class ServiceState {
  report = $state.raw<CoverageReport | null>(null);
  shapes = $state.raw<ServiceShapes | null>(null);
  /** Ids left out because the same thing is counted under another id. */
  repeated = $state.raw<string[]>([]);
  failure = $state<string | null>(null);
  busy = $state(false);

  private readonly atlas: AtlasState;
  private analysis: Analysis | null = null;

  /** Call while a component is being set up: it follows the view as long as that one lives. */
  constructor(atlas: AtlasState) {
    this.atlas = atlas;
    $effect(() => void this.follow());
    $effect(() => () => this.analysis?.close());
  }

  /** Township seats that the question is about: those of the area, or all. */
  private seats() {
    const { record, view, regions } = this.atlas;
    if (record.tag !== 'ready') return [];
    const region = view.area ? regions.get(view.area) : undefined;
    return townshipSeats(
      record.index.townships.filter(
        (seat) =>
          !region ||
          seat.county === region.code ||
          (region.level !== 'county' && regions.get(seat.county)?.city === region.city),
      ),
    );
  }

  private async follow(): Promise<void> {
    const setting = this.atlas.view.circles;
    if (!setting) {
      this.report = this.shapes = this.failure = null;
      this.busy = false;
      return;
    }
    const { rows, repeated } = serviceFacilities(this.atlas.shown, setting.serves, setting.when);
    const seats = this.seats();
    const radius = radiusM(setting);
    const analysis = (this.analysis ??= createAnalysis());
    this.busy = true;

    const { located } = locate(rows);
    const centres = Float64Array.from(located.flatMap(({ lon, lat }) => [lon!, lat!]));
    const radii = located.map((row) =>
      reachRadii({ uncertaintyM: row.uncertaintyM!, verified: row.verified }, radius),
    );
    const [report, sure, nominal, possible] = await Promise.all([
      analysis.reach(rows, seats, radius),
      analysis.dissolve(
        'sure',
        centres,
        Float64Array.from(radii, (r) => r.sure ?? 0),
      ),
      analysis.dissolve('nominal', centres, radius),
      analysis.dissolve(
        'possible',
        centres,
        Float64Array.from(radii, (r) => r.possible),
      ),
    ]);
    if ([report, sure, nominal, possible].some((answer) => answer.tag === 'stale')) return;
    this.busy = false;
    const failed = [report, sure, nominal, possible].find((answer) => answer.tag === 'failed');
    this.failure = failed?.tag === 'failed' ? failed.reason : null;
    if (report.tag === 'ok') {
      this.report = report.value;
      this.repeated = repeated;
    }
    if (sure.tag === 'ok' && nominal.tag === 'ok' && possible.tag === 'ok')
      this.shapes = { sure: sure.value, nominal: nominal.value, possible: possible.value };
  }
}
