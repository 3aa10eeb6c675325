/**
 * What is drawn of the record at one level: pure, so that the screen and the off-screen picture
 * draw the same. Sources get plain GeoJSON; what is clicked is found again by its key.
 */
import { hasPoint, type AtlasFeature } from '../../atlas/feature';
import type { Regions } from '../../atlas/regions';
import { tallyBadges } from '../../query/badges';
import { layoutRegions, type PlacedRegion } from '../layout/layout-regions';
import type { Look } from '../look';
import { levelOf } from '../mercator';
import { collection, type SourceData } from '../sources';
import { haloFeatures, zoneFeatures } from './circles';
import { regionFeatures, routeFeatures, thingFeatures } from './features';
import { arrangeThings, boxOf, type Thing } from './thing';

export interface SceneInput {
  features: readonly AtlasFeature[];
  regions: Regions;
  /** Whether a point [lon, lat] lies in a county; absent until the base map is there. */
  inCounty?: ((code: string, lon: number, lat: number) => boolean) | undefined;
  look: Look;
  zoom: number;
}

export interface Scene {
  level: number;
  /** By key. */
  things: Map<string, Thing>;
  /** The thing that draws a feature, by the feature's id. */
  thingOf: Map<string, Thing>;
  /** By code of the region; names without a badge too. */
  regions: Map<string, PlacedRegion>;
  data: SourceData;
}

export const EMPTY_SCENE: Scene = {
  level: NaN,
  things: new Map(),
  thingOf: new Map(),
  regions: new Map(),
  data: {},
};

export function sceneOf({ features, regions, inCounty, look, zoom }: SceneInput): Scene {
  const level = levelOf(zoom);
  const { lang, scale } = look;
  const points = features.filter(hasPoint);
  const things = arrangeThings(points, level, scale);
  const marks = things.map((thing) => boxOf(thing, level, scale));
  const held = tallyBadges(features, regions);
  const placed = layoutRegions({ regions, held, level, lang, scale, marks, inCounty });
  return {
    level,
    things: new Map(things.map((thing) => [thing.key, thing])),
    thingOf: new Map(
      things.flatMap((thing) => thing.members.map(({ properties: p }) => [p.id, thing] as const)),
    ),
    regions: new Map(placed.map((place) => [place.region.code, place])),
    data: {
      things: collection(thingFeatures(things, look)),
      regions: collection(regionFeatures(placed, look)),
      halos: collection(haloFeatures(things, level, look)),
      zones: collection(zoneFeatures(points, level, look)),
      routes: collection(routeFeatures(features, look)),
    },
  };
}
