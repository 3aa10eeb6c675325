/** What a catchment score is of. */
import type { Counts } from './words';

export interface CatchmentAsked {
  /** The question as one text: compared, never read. */
  question: string;
  counts: Counts;
  /** What a weight of the demand counts, in the user's words; '' for plain points. */
  weighs: string;
}
