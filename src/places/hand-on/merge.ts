/** What a handed-on file would change here, sorted by what has to be decided. */
import type { AtlasFeature } from '../../atlas/feature';
import { canBePlaced } from '../apply';
import { saysTheSame, type OwnPlace, type OwnPlaces } from '../own-place';

export interface Conflict {
  mine: OwnPlace;
  theirs: OwnPlace;
}

export interface Merge {
  /** Nothing of mine stands against them. */
  fresh: OwnPlace[];
  conflicts: Conflict[];
  /** Both say the same. */
  same: OwnPlace[];
  /** Features that this record does not have, or that bear another name in it. */
  strangers: { place: OwnPlace; nameHere: string | null }[];
}

export function mergeOf(
  mine: OwnPlaces,
  theirs: readonly OwnPlace[],
  features: ReadonlyMap<string, AtlasFeature>,
): Merge {
  const merge: Merge = { fresh: [], conflicts: [], same: [], strangers: [] };
  for (const place of theirs) {
    const feature = features.get(place.feature);
    const own = mine.get(place.feature);
    if (!feature || !canBePlaced(feature) || feature.properties.name !== place.name)
      merge.strangers.push({ place, nameHere: feature?.properties.name ?? null });
    else if (!own) merge.fresh.push(place);
    else if (saysTheSame(own, place)) merge.same.push(place);
    else merge.conflicts.push({ mine: own, theirs: place });
  }
  return merge;
}
