/** The record with the user's own places in it. What the record itself says stays readable. */
import { hasPoint, type AtlasFeature, type Properties } from '../atlas/feature';
import type { OwnPlace, OwnPlaces } from './own-place';

/** Whether a thing can be placed by the user: a route is no point. */
export function canBePlaced(feature: AtlasFeature): boolean {
  return feature.geometry?.type !== 'LineString';
}

/** Whether an own place is still about the thing that bears its id. */
export function fits(place: OwnPlace, feature: AtlasFeature | undefined): feature is AtlasFeature {
  return feature !== undefined && canBePlaced(feature) && feature.properties.name === place.name;
}

/** Features that are not concerned are the very same objects. */
export function withOwnPlaces(
  features: readonly AtlasFeature[],
  places: OwnPlaces,
): readonly AtlasFeature[] {
  if (!places.size) return features;
  const placeIds = placeIdsOf(places.values());
  return features.map((feature) => {
    const place = places.get(feature.properties.id);
    return place && fits(place, feature)
      ? withOwnPlace(feature, place, placeIds.get(place.feature)!)
      : feature;
  });
}

/** The feature at its own place, as map, list, circles and files use it. */
export function withOwnPlace(
  feature: AtlasFeature,
  { lon, lat, precision, uncertaintyM, known, verified, kept, outside }: OwnPlace,
  placeId: string,
): AtlasFeature {
  const p = feature.properties;
  const [recordLon, recordLat] = hasPoint(feature) ? feature.geometry.coordinates : [];
  const ownPlace: NonNullable<Properties['ownPlace']> = {
    known,
    verified,
    kept,
    ...(outside ? { outside } : {}),
    recordPrecision: p.precision,
    ...(recordLon === undefined || recordLat === undefined ? {} : { recordLon, recordLat }),
    ...(p.uncertaintyM === undefined ? {} : { recordUncertaintyM: p.uncertaintyM }),
    ...(p.pointMark === undefined ? {} : { recordMark: p.pointMark }),
    ...(p.placeId === undefined ? {} : { recordPlaceId: p.placeId }),
  };
  return {
    ...feature,
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: { ...p, precision, uncertaintyM, pointMark: 'own', placeId, ownPlace },
  };
}

/**
 * The id of the place of each feature: things that stand on one point share it, so that nobody
 * reckons a distance of 0 m between them, and are handed on as one row.
 */
export function placeIdsOf(places: Iterable<OwnPlace>): Map<string, string> {
  const first = new Map<string, string>();
  const all = [...places].sort((a, b) => (a.feature < b.feature ? -1 : 1));
  return new Map(
    all.map(({ feature, lon, lat }) => {
      const at = `${lon},${lat}`;
      if (!first.has(at)) first.set(at, `own-${feature}`);
      return [feature, first.get(at)!];
    }),
  );
}
