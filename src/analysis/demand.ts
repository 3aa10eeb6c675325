/** Where people are, or are taken to be: points with weights, and where these come from. */
import type { Bilingual, Lang } from '../atlas/text';
import type { PointSet } from './points';

export interface DemandPoints extends PointSet {
  /** People, households, or 1 for each plain point: `DemandSource.counts` says which. */
  weight: Float64Array;
}

export interface DemandSource {
  /** `grid`: cells of a raster; `points`: the user's own; `township-seats`: those of the record. */
  tag: 'township-seats' | 'points' | 'grid';
  name: string;
  /** What a weight counts, in the user's words ('people', '户'); '' for plain points. */
  counts: string;
  citation: Bilingual;
}

/** The same in the reader's language, as far as it is not the user's own word. */
export function whatIsCounted({ tag, counts }: Pick<DemandSource, 'tag' | 'counts'>, lang: Lang) {
  return tag === 'grid' && counts === 'people' && lang === 'zh' ? '人' : counts;
}
