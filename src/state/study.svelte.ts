/**
 * The study of the view (coverage and siting): asks the analysis whenever its question changes and
 * keeps the last answer while the next is on its way, was stopped, or failed. What it reckons with
 * is fetched when the first study is asked.
 */
import { untrack } from 'svelte';
import { createAnalysis, type Analysis } from '../analysis/client';
import type { DemandPoints } from '../analysis/demand';
import type { LongAnalysis } from '../analysis/long-client';
import type { LongRun } from '../analysis/long';
import type { Facility } from '../analysis/states';
import type { AtlasState } from './atlas.svelte';
import { ownDemand } from './own-demand.svelte';
import { reckon, type StudyAnswer } from './study-reckon';
import {
  seatMarks,
  shapesOf,
  type FoundMark,
  type ReachDrawing,
  type StudyDrawing,
} from './study-drawing';
import {
  demandFor,
  loadShapes,
  pairOf,
  reachFor,
  shapesIn,
  standardFor,
  type LabelledPoints,
  type Parts,
  type Shapes,
  type StudyQuestion,
} from './study-question';

export type { StudyAnswer, StudyComparison } from './study-reckon';

/** What ends a reckoning early: the user, a newer question, or a failure with its reason. */
class Ended extends Error {}

export class StudyState {
  private parts = $state.raw<Parts | null>(null);
  private shapes = $state.raw<Shapes | null>(null);
  answer = $state.raw<StudyAnswer | null>(null);
  private areas = $state.raw<ReachDrawing | null>(null);
  /** What a search for sites has found and nobody has taken over yet. */
  found = $state.raw<readonly FoundMark[]>([]);
  private labels = $state.raw<LabelledPoints | null>(null);
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
  /** The user's own points or grid are to be reached, and no file is open. */
  waitsForFile = $derived(this.isAsked && this.setting.demand === 'own' && !ownDemand.current);
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
    const { parts, atlas, area, setting, shapes, labels } = this;
    if (!parts || atlas.record.tag !== 'ready') return null;
    const places = new Map<string, number>();
    const record = {
      features: atlas.features,
      townships: atlas.record.index.townships,
      regions: atlas.regions,
      ...(area === undefined ? {} : { area }),
    };
    const own = ownDemand.current;
    // Labels of an earlier file fit no other one.
    const fitting = own && labels?.of === own.points ? labels : null;
    const demand = demandFor(parts, setting, record, places, own, shapes, fitting);
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

  private own = $derived.by((): StudyDrawing['own'] => {
    const { labels, setting } = this;
    const own = setting.demand === 'own' ? ownDemand.current : null;
    return own && labels?.of === own.points
      ? { picture: labels.picture, source: own.source }
      : null;
  });
  drawing = $derived.by((): StudyDrawing | null => {
    const { areas, own, found } = this;
    return areas || own || found.length ? { areas, own, found } : null;
  });

  /** Something is asked, but files or the places of the user's points are still to come. */
  private isPending = $derived.by(() => {
    const { isAsked, parts, reach, setting } = this;
    return isAsked && !!parts && !!reach && setting.kinds.length > 0 && !this.question;
  });
  /** The user's points whose counties and townships are still to be found. */
  private toLabel = $derived.by((): DemandPoints | null => {
    const { parts, shapes, labels, isAsked, setting } = this;
    const own = isAsked && setting.demand === 'own' && parts && shapes ? ownDemand.current : null;
    return own && labels?.of !== own.points ? own.points : null;
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
    $effect(() => {
      const { toLabel } = this;
      if (toLabel) untrack(() => void this.label(toLabel));
    });
    $effect(() => {
      const { standard } = this.setting;
      if (this.parts && standard !== null) untrack(() => this.checkStandard(standard));
    });
    $effect(() => {
      const { question, isPending } = this;
      untrack(() => void this.follow(question, isPending));
    });
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
    else if (this.toLabel) void this.label(this.toLabel);
    else void this.follow(this.question, this.isPending);
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

  private async label(of: DemandPoints): Promise<void> {
    const { counties, townships } = this.shapes!;
    const long = (this.long ??= this.parts!.createLongAnalysis());
    const run = long.label(of, counties, townships);
    this.run = run;
    this.isStopped = false;
    this.busy = true;
    const answer = await run.answer;
    if (this.toLabel !== of) return;
    if (answer.tag === 'ok') this.labels = { of, ...answer.value };
    else this.busy = false;
    if (answer.tag === 'failed') this.failure = answer.reason;
    this.isStopped = answer.tag === 'cancelled';
  }

  /** Of an address: one that is not known, or gives no time or distance, is named and left. */
  private checkStandard(id: string): void {
    const { standardOf, isReach } = this.parts!;
    const known = standardOf(id);
    if (known && isReach(known.measure)) return;
    this.atlas.notices = [...this.atlas.notices, { key: 's', value: id }];
    this.atlas.view.study = { ...this.atlas.view.study, standard: null };
  }

  private async follow(question: StudyQuestion | null, isPending: boolean): Promise<void> {
    const turn = ++this.turn;
    if (!question) {
      if (!this.toLabel) this.run?.cancel();
      this.busy = isPending && !this.waitsForFile;
      this.isStopped = false;
      // While a file is chosen and read, what was found before stays; not so what it gave itself.
      const isGone = this.waitsForFile && this.answer?.question.setting.demand === 'own';
      if (!isPending || isGone) this.answer = this.areas = null;
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
    return reckon(question, parts, long, async (start, share) => {
      const run = start((done) => {
        if (turn === this.turn) this.share = share(done);
      });
      this.run = run;
      const answer = await run.answer;
      if (turn !== this.turn || answer.tag === 'stale' || answer.tag === 'cancelled')
        throw new Ended();
      if (answer.tag === 'failed') throw new Ended(answer.reason);
      return answer.value;
    });
  }

  private async draw({ question, report, comparison }: StudyAnswer, turn: number): Promise<void> {
    const parts = this.parts!;
    const { facilities, pair, places, setting, standing, reach } = question;
    const [smaller, larger] = pair
      ? pair.map((state) => parts.standing(facilities, state, places).points)
      : [standing.points];
    if (!(larger ?? smaller!).lon.length) {
      // What no facility with a point is asked about must not look as if it were out of reach.
      this.areas = null;
      return;
    }
    this.analysis ??= createAnalysis();
    const shapes = await shapesOf(this.analysis, smaller!, larger ?? null, reach.limits);
    if (!shapes || turn !== this.turn) return;
    const shown = comparison?.after ?? report;
    const seats = seatMarks(question, shown, comparison?.before ?? null, parts.inReachStep);
    this.areas = { setting, reach, ...shapes, seats };
  }
}
