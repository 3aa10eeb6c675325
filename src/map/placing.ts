/** A thing whose place the user is about to correct: what the map shows of it meanwhile. */
import type { Feature } from 'geojson';
import type { AtlasFeature } from '../atlas/feature';
import { imageId, markOf } from './images/spec';
import type { Look } from './look';
import { haloOf } from './scene/circles';
import { pointAt } from './scene/features';
import type { PointFeature } from './scene/thing';

export interface Placing {
  feature: AtlasFeature;
  /** [lon, lat], WGS84; null while it is nowhere. */
  at: [number, number] | null;
  /** Metres. */
  uncertaintyM: number | null;
}

/** A pin where it is to stand, with its uncertainty in true size. */
export function placingFeatures(placing: Placing | null, look: Look): Feature[] {
  if (!placing?.at) return [];
  const { feature, at, uncertaintyM } = placing;
  const placed: PointFeature = {
    ...feature,
    geometry: { type: 'Point', coordinates: at },
    properties: { ...feature.properties, pointMark: 'own', uncertaintyM: uncertaintyM ?? 0 },
  };
  const mark = markOf(placed, look.theme);
  return [
    ...haloOf(placed, look),
    pointAt(at, { t: 'pin', image: imageId({ t: 'pin', theme: look.theme, mark }) }),
  ];
}
