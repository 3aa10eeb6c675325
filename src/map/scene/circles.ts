/** Halos (how far off a point may be) and zones (known area, unknown border), in true size. */
import type { Feature } from 'geojson';
import { equalAreaRadiusM } from '../../analysis/circles';
import { layerOf } from '../../atlas/catalogue';
import { mapMessages } from '../../i18n/messages/map';
import { circlePolygon } from '../layout/rings';
import type { Look } from '../look';
import { metresPerPixel } from '../mercator';
import { PALETTE } from '../palette';
import { countLayers } from '../../query/badges';
import { diameterOf, type PointFeature, type Thing } from './thing';

/** A zone smaller than this on the screen is under its own mark, CSS pixels of radius. */
const SMALLEST_ZONE_PX = 15;
/** From this radius on a zone has room for its label. */
const LABELLED_ZONE_PX = 44;

/**
 * One halo a place and uncertainty, of the things that stand at their own point and where it is
 * larger than the mark. Members of a group have none: the group's middle is no place.
 */
export function haloFeatures(things: readonly Thing[], level: number, look: Look): Feature[] {
  return things.flatMap((thing) => {
    if (!thing.stack) return [];
    const radii = new Set(thing.members.map(({ properties: p }) => p.uncertaintyM ?? 0));
    const smallest = (diameterOf(thing) / 2) * look.scale * metresPerPixel(thing.at[1], level);
    const colour = colourOf(thing.members, look);
    return [...radii]
      .filter((radius) => radius > smallest)
      .map((radius) => circlePolygon(thing.at, radius, { colour }));
  });
}

/** The halo of one thing, however small. */
export function haloOf(feature: PointFeature, look: Look): Feature[] {
  const { uncertaintyM } = feature.properties;
  const at = feature.geometry.coordinates as [number, number];
  return uncertaintyM
    ? [circlePolygon(at, uncertaintyM, { t: 'halo', colour: colourOf([feature], look) })]
    : [];
}

/** Circles of the zones' areas around their points; the same zone in two lists is drawn once. */
export function zoneFeatures(
  points: readonly PointFeature[],
  level: number,
  look: Look,
): Feature[] {
  const seen = new Set<string>();
  return points.flatMap((feature) => {
    const { areaKm2, layer, facilityStatus } = feature.properties;
    if (!areaKm2) return [];
    const at = feature.geometry.coordinates as [number, number];
    const radius = equalAreaRadiusM(areaKm2);
    const pixels = radius / metresPerPixel(at[1], level);
    const key = `${at.join()},${areaKm2},${layer},${facilityStatus}`;
    if (pixels < SMALLEST_ZONE_PX * look.scale || seen.has(key)) return [];
    seen.add(key);
    const circle = circlePolygon(at, radius, { colour: colourOf([feature], look) });
    if (pixels < LABELLED_ZONE_PX * look.scale) return [circle];
    const ring = circle.geometry.coordinates[0]!;
    const top = ring.reduce((a, b) => (b[1]! > a[1]! ? b : a));
    const text = mapMessages(look.lang).zoneLabel(String(areaKm2));
    const properties = { colour: circle.properties.colour, text };
    return [circle, { type: 'Feature', properties, geometry: { type: 'Point', coordinates: top } }];
  });
}

/** The layer's colour, or a neutral one where several layers meet. */
function colourOf(members: readonly PointFeature[], { theme }: Look): string {
  const [only, ...others] = countLayers(members);
  return only && !others.length ? layerOf(only[0]).colour[theme] : PALETTE[theme].inkQuiet;
}
