/**
 * The study of the view (coverage and siting): asks the analysis whenever its question changes and
 * keeps the last answer while the next is on its way, was stopped, or failed. What it reckons with
 * is fetched when the first study is asked.
 */
import { createAnalysis, type Analysis } from '../analysis/client';
import type { LongAnalysis } from '../analysis/long-client';
import type { LongRun } from '../analysis/long';
import type { Facility } from '../analysis/states';
import type { AreaReport } from '../analysis/study/area-study';
import type { StateChange } from '../analysis/study/compare';
import type { PlanGains } from '../analysis/study/plan-gains';
import type { StudyReport } from '../analysis/study/study';
import type { AtlasState } from './atlas.svelte';
import { ownDemand } from './own-demand.svelte';
import { seatMarks, shapesOf, type StudyDrawing } from './study-drawing';
import {
  demandFor,
  loadShapes,
  pairOf,
  reachFor,
  shapesIn,
  standardFor,
  type Parts,
  type Shapes,
  type StudyQuestion,
} from './study-question';

/** Two states side by side, the smaller first. */
export interface StudyComparison {
  before: StudyReport;
  after: StudyReport;
  change: StateChange;
  /** Null where there are too many demand points to try each project (MOST_FOR_GAINS). */
  gains: PlanGains | null;
}

export interface StudyAnswer {
  question: StudyQuestion;
  /** Of the setting's own state. */
  report: StudyReport;
  areaReport: AreaReport | null;
  comparison: StudyComparison | null;
}

/** Trying each project stays below a frame or two up to here, and runs on the page's own thread. */
export const MOST_FOR_GAINS = 20_000;

/** What ends a reckoning early: the user, a newer question, or a failure with its reason. */
class Ended extends Error {}

export class StudyState {
  private parts = $state.raw<Parts | null>(null);
  private shapes = $state.raw<Shapes | null>(null);
  answer = $state.raw<StudyAnswer | null>(null);
  drawing = $state.raw<StudyDrawing | null>(null);
  busy = $state(false);
  /** Of the work under way, 0 to 1. */
  share = $state(0);
  failure = $state<string | null>(null);
  /** The last reckoning was stopped by the user. */
  isStopped = $state(false);

  private readonly atlas: AtlasState;
  private analysis: Analysis | null = null;
  private long: LongAnalysis | null = null;
  private run: LongRun<unknown> | null = null;
  private turn = 0;

  setting = $derived.by(() => this.atlas.view.study);
  /** Whether the room that is open asks a study. */
  isAsked = $derived.by(() => ['coverage', 'siting'].includes(this.atlas.view.room));
  private needsShapes = $derived(this.setting.demand !== 'seats');
  /** Code of the city or county that is studied; a functional area has no border: its city. */
  area = $derived.by(() => {
    const region = this.atlas.view.area ? this.atlas.regions.get(this.atlas.view.area) : undefined;
    return region?.level === 'area' ? region.city : region?.code;
  });
  standard = $derived(this.parts ? standardFor(this.parts, this.setting) : undefined);
  /** Undefined where nothing gives a radius: nothing is drawn then. */
  reach = $derived(this.parts ? reachFor(this.parts, this.setting) : undefined);
  /** Of all states: those with a point, and those that may stand in the area. */
  facilities = $derived.by((): Facility[] => {
    const { parts, atlas, area, setting } = this;
    if (!parts || !setting.kinds.length) return [];
    const all = parts.facilitiesOf(atlas.features, new Set(setting.kinds));
    return parts.relevantTo(all, atlas.regions, area);
  });
  years = $derived(this.parts ? this.parts.planYears(this.facilities) : []);

  /** Demand and facilities share numbers of gazetteer rows: made together. */
  private ground = $derived.by(() => {
    const { parts, atlas, area, setting, shapes } = this;
    if (!parts || atlas.record.tag !== 'ready') return null;
    const places = new Map<string, number>();
    const record = {
      features: atlas.features,
      townships: atlas.record.index.townships,
      regions: atlas.regions,
      ...(area === undefined ? {} : { area }),
    };
    const demand = demandFor(parts, setting, record, places, ownDemand.current, shapes);
    if (!demand) return null;
    return { places, demand, standing: parts.standing(this.facilities, setting.state, places) };
  });
  /** What people are taken to live at; null where the user's own is asked for and not there. */
  demand = $derived(this.ground?.demand ?? null);
  /** Numbers of gazetteer rows, shared by demand and facilities. */
  places = $derived(this.ground?.places ?? new Map<string, number>());
  /** The facilities that stand in the setting's state. */
  standing = $derived(this.ground?.standing ?? null);

  question = $derived.by((): StudyQuestion | null => {
    const { parts, ground, reach, standard, shapes, facilities, area, atlas } = this;
    if (!this.isAsked || !parts || !ground || !reach || !this.setting.kinds.length) return null;
    const setting = $state.snapshot(this.setting) as StudyQuestion['setting'];
    if (setting.demand === 'area' && !shapes) return null;
    const pair = pairOf(setting);
    return {
      ...{ setting, reach, facilities, ...ground },
      ...(standard ? { standard } : {}),
      ...(pair ? { pair } : {}),
      ...(shapes && setting.demand === 'area'
        ? { shapes: shapesIn(parts, shapes, parts.countiesOf(atlas.regions, area)) }
        : {}),
    };
  });

  report = $derived(this.answer?.report ?? null);
  areaReport = $derived(this.answer?.areaReport ?? null);
  comparison = $derived(this.answer?.comparison ?? null);

  /** Call while a component is being set up: it follows the view as long as that one lives. */
  constructor(atlas: AtlasState) {
    this.atlas = atlas;
    $effect(() => {
      if (this.atlas.view.room !== 'circle' && !this.parts) void this.fetchParts();
    });
    $effect(() => {
      if (this.isAsked && this.parts && this.needsShapes && !this.shapes) void this.fetchShapes();
    });
    $effect(() => void this.follow(this.question));
    $effect(() => () => {
      this.analysis?.close();
      this.long?.close();
    });
  }

  /** Stops what is under way; the earlier result stays. */
  cancel(): void {
    this.run?.cancel();
  }

  /** Asks again after a failure. */
  retry(): void {
    this.failure = null;
    if (!this.parts) void this.fetchParts();
    else if (this.needsShapes && !this.shapes) void this.fetchShapes();
    else void this.follow(this.question);
  }

  private async fetchParts(): Promise<void> {
    try {
      this.parts = await import('./study-parts');
    } catch (error) {
      this.failure = String(error);
    }
  }

  private async fetchShapes(): Promise<void> {
    const loaded = await loadShapes(this.parts!);
    if ('path' in loaded) this.failure = `${loaded.path}: ${loaded.reason}`;
    else this.shapes = loaded;
  }

  private async follow(question: StudyQuestion | null): Promise<void> {
    const turn = ++this.turn;
    if (!question) {
      this.run?.cancel();
      this.answer = this.drawing = null;
      this.busy = this.isStopped = false;
      return;
    }
    this.busy = true;
    this.isStopped = false;
    this.share = 0;
    try {
      const answer = await this.reckon(question, turn);
      this.failure = null;
      this.answer = answer;
      await this.draw(answer, turn);
    } catch (error) {
      if (turn !== this.turn) return;
      if (!(error instanceof Ended)) this.failure = String(error);
      else if (error.message) this.failure = error.message;
      else this.isStopped = true;
    }
    if (turn === this.turn) this.busy = false;
  }

  private async reckon(question: StudyQuestion, turn: number): Promise<StudyAnswer> {
    const parts = this.parts!;
    const long = (this.long ??= parts.createLongAnalysis());
    const { demand, reach, pair, facilities, places, setting, shapes } = question;
    const steps = 1 + (pair ? 1 : 0) + (shapes ? 1 : 0) + (shapes && pair ? 1 : 0);
    let done = 0;
    const ask = async <T>(start: (told: (share: number) => void) => LongRun<T>): Promise<T> => {
      const run = start((share) => {
        if (turn === this.turn) this.share = (done + share) / steps;
      });
      this.run = run;
      const answer = await run.answer;
      if (turn !== this.turn || answer.tag === 'stale' || answer.tag === 'cancelled')
        throw new Ended();
      if (answer.tag === 'failed') throw new Ended(answer.reason);
      done++;
      return answer.value;
    };
    const { limits } = reach;
    const study = (standing: StudyQuestion['standing']) =>
      ask((told) => long.study(parts.prepareStudy(standing, demand, reach), told));
    const area = (standing: StudyQuestion['standing']) =>
      ask((told) => long.area({ facilities: standing.points, ...shapes!, limits }, told));

    const report = await study(question.standing);
    const areaReport = shapes ? await area(question.standing) : null;
    if (!pair) return { question, report, areaReport, comparison: null };

    const otherStanding = parts.standing(facilities, setting.compare!, places);
    const other = await study(otherStanding);
    const otherArea = shapes ? await area(otherStanding) : null;
    const isBefore = pair[0] === setting.state;
    const [before, after] = isBefore ? [report, other] : [other, report];
    const [areaBefore, areaAfter] = isBefore ? [areaReport, otherArea] : [otherArea, areaReport];
    const gains =
      demand.points.lon.length <= MOST_FOR_GAINS
        ? parts.planGains(facilities, pair, demand, limits, places)
        : null;
    const change =
      areaBefore && areaAfter
        ? parts.compareStates(areaBefore, areaAfter)
        : parts.compareStates(before, after);
    return { question, report, areaReport, comparison: { before, after, change, gains } };
  }

  private async draw({ question, report, comparison }: StudyAnswer, turn: number): Promise<void> {
    const parts = this.parts!;
    const { facilities, pair, places, setting, standing, reach } = question;
    const [smaller, larger] = pair
      ? pair.map((state) => parts.standing(facilities, state, places).points)
      : [standing.points];
    if (!(larger ?? smaller!).lon.length) {
      // What no facility with a point is asked about must not look as if it were out of reach.
      this.drawing = null;
      return;
    }
    this.analysis ??= createAnalysis();
    const shapes = await shapesOf(this.analysis, smaller!, larger ?? null, reach.limits);
    if (!shapes || turn !== this.turn) return;
    const shown = comparison?.after ?? report;
    const seats = seatMarks(question, shown, comparison?.before ?? null, parts.inReachStep);
    this.drawing = { setting, reach, ...shapes, seats };
  }
}
