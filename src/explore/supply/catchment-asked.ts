/** What a catchment score is of: kept beside the answer, so that words never speak of another one. */
import type { DecayId } from '../../analysis/decay';
import type { Figure } from '../../analysis/travel';
import type { Bilingual } from '../../atlas/text';
import type { SharingState } from './capacity';
import type { Counts } from './words';

/** A figure behind the catchment, with its name and unit as the panel writes them. */
export interface CatchmentFigure {
  name: string;
  unit: string;
  figure: Figure;
}

export interface CatchmentAsked {
  /** The question as one text: compared, never read. */
  question: string;
  counts: Counts;
  /** What a weight of the demand counts, in the user's words; '' for plain points. */
  weighs: string;
  figures: readonly CatchmentFigure[];
  decay: DecayId;
  state: SharingState;
  /** Citation of the demand. */
  demand: Bilingual;
  /** Null: all areas. */
  area: Bilingual | null;
  /** The view's address, so that the question can be opened again. */
  address: string;
}
