/** What a finished form says, as places of one or several features that are the same thing. */
import type { AtlasFeature } from '../../atlas/feature';
import type { Regions } from '../../atlas/regions';
import { isOutside, type CountyAt } from '../../places/county';
import type { OwnPlace } from '../../places/own-place';
import { oneLine } from '../../places/text';
import type { PlaceDraft } from '../../state/place-draft.svelte';

/** Call only where the form has no problems left. */
export function placesOf(
  draft: PlaceDraft,
  features: readonly AtlasFeature[],
  countyAt: CountyAt | null,
  regions: Regions,
): OwnPlace[] {
  const { position, uncertaintyM, precision, known, verified, clicked, text, system } = draft;
  if (!position || uncertaintyM === null) return [];
  const [lon, lat] = position;
  const county = countyAt?.(position);
  const kept = new Date().toISOString();
  return features.map(({ properties: p }) => {
    const outside = county === undefined ? draft.outside : isOutside(p, county, regions);
    return {
      ...{ feature: p.id, name: p.name, lon, lat, precision, uncertaintyM },
      ...{ known: oneLine(known), verified },
      ...(clicked ? {} : { typed: { text: oneLine(text), system } }),
      ...(outside ? { outside: true as const } : {}),
      kept,
    };
  });
}
