/** What a standard says of one kind of facility: how far, how long or how much, and who says so. */
import type { Bilingual } from './text';

/** An official document says it; somebody quotes a standard; it is ours and editable. */
export const FIGURE_MARKS = ['norm', 'reading', 'assumption'] as const;
export type FigureMark = (typeof FIGURE_MARKS)[number];

export const TRAVEL_MODES = ['walk-elderly', 'walk', 'ebike', 'car'] as const;
export type TravelMode = (typeof TRAVEL_MODES)[number];

export interface Minutes {
  t: 'minutes';
  minutes: number;
  /** The mode to begin with; where the source prints none this is an assumption, and the note says so. */
  mode: TravelMode;
  /** km/h, only where the source prints a speed; else the mode's own (analysis/travel.ts). */
  speedKmh?: number;
}

/** A distance, printed as one figure (`low` equals `high`) or as a span. */
export interface Metres {
  t: 'metres';
  low: number;
  high: number;
  /** `way`: the length of the walk, so a detour factor applies; `line`: a service radius. */
  along: 'line' | 'way';
}

/** So much for so many: never drawn, compared with supply. */
export interface Ratio {
  t: 'ratio';
  relation: '>=' | '<=' | '>' | '=';
  value: number;
  unit: Bilingual;
  per: Bilingual;
}

export type Measure = Minutes | Metres | Ratio;
/** A measure that a circle can be drawn from. */
export type ReachMeasure = Minutes | Metres;

/** Where a document of the record says it; a unit test holds each against the registers. */
export interface Quoted {
  documentNumber: string;
  locator: string;
  /** Name of the row in the register. */
  name: string;
  register: 'rules' | 'indicators';
  /** Codes of the regions that the document speaks for. */
  areas: readonly string[];
}

export interface Standard {
  id: string;
  title: Bilingual;
  /**
   * Kinds of src/atlas/layers that it applies to; empty where the record has no kind of its own for
   * the thing, so that only the user can say which.
   */
  kinds: readonly string[];
  measure: Measure;
  mark: FigureMark;
  /** Document and place inside it, or standard and clause. */
  source: Bilingual;
  /** Only where documents of the record say it. */
  quoted?: readonly Quoted[];
  /**
   * Minutes of the living circle of GB 50180 whose facility this is. The tiers are not nested: a
   * facility of a higher tier does not count for a lower one.
   */
  tier?: 5 | 10 | 15;
  note?: Bilingual;
}

export function isReach(measure: Measure): measure is ReachMeasure {
  return measure.t !== 'ratio';
}
