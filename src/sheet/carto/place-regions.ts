/**
 * Names and badges of the regions: cities first, then what has most to show. A badge without room
 * for a number a layer shows one number; without room for that, its things go to the city's plate.
 */
import type { AtlasFeature } from '../../atlas/feature';
import type { Region } from '../../atlas/regions';
import { badgeRegion } from '../../atlas/where';
import { tallyBadges } from '../../query/badges';
import type { Box } from '../../ui/place-blocks';
import type { LeftOutReason } from './content';
import type { Pen } from './pen';
import {
  placeBlock,
  walls,
  type BlockForm,
  type Candidate,
  type PlacedRegion,
} from './region-block';
import { labelPoint, regionShapes, type RegionShapes } from './region-shapes';

export interface RegionPlacing {
  placed: PlacedRegion[];
  leftOut: { id: string; reason: LeftOutReason }[];
  /** Names of regions that found no room. */
  dropped: string[];
}

/** @param marks boxes that no badge may lie on */
export function placeRegions(pen: Pen, marks: readonly Box[]): RegionPlacing {
  const { content } = pen;
  const shapes = regionShapes(pen);
  const held =
    content.badges === false ? new Map() : tallyBadges(content.features, content.regions);
  const leftOut: RegionPlacing['leftOut'] = [];
  const candidates = content.regions.all.flatMap((region): Candidate[] => {
    const features = held.get(region.code) ?? [];
    const at = labelPoint(region, shapes, pen);
    if (at && isNeeded(region, features, pen)) return [{ region, at, features }];
    for (const { properties } of features)
      leftOut.push({ id: properties.id, reason: 'region-outside' });
    return [];
  });
  const isKnown = (code: string) => content.regions.get(code) !== undefined;
  for (const { properties: p, geometry } of content.features)
    if (!geometry && content.badges === false) leftOut.push({ id: p.id, reason: 'no-badges' });
    else if (!geometry && !isKnown(badgeRegion(p)) && !isKnown(p.city))
      leftOut.push({ id: p.id, reason: 'region-outside' });

  const homeless = new Set<string>();
  for (;;) {
    const { placed, without } = layout(candidates, homeless, shapes, pen, marks);
    const fresh = without.filter((code) => !homeless.has(code));
    if (!fresh.length) {
      const named = new Set(placed.map(({ region }) => region));
      const dropped = candidates.filter(({ region }) => !named.has(region));
      return {
        placed,
        leftOut: [...leftOut, ...noRoom(candidates, placed)],
        dropped: dropped.map(({ region }) => region.name[content.lang]),
      };
    }
    for (const code of fresh) homeless.add(code);
  }
}

/**
 * A city stands on the sheet where it has things of its own or holds several counties together; its
 * only county stands for it otherwise.
 */
function isNeeded(region: Region, features: readonly AtlasFeature[], { content }: Pen): boolean {
  if (region.level === 'county' || features.length) return true;
  const counties = content.regions.under(region.code).filter(({ level }) => level === 'county');
  return region.level === 'city' && counties.length > 1;
}

const BARE: BlockForm = { plate: null, outside: false };
const INSIDE: BlockForm[] = [
  { plate: 'layers', outside: false },
  { plate: 'total', outside: false },
  BARE,
];
/** What no city's plate can take in is set beside its land where it finds no room on it. */
const OUTSIDE: BlockForm[] = [
  { plate: 'layers', outside: true },
  { plate: 'total', outside: true },
];

/** @param homeless regions whose things go to their city's plate */
function layout(
  candidates: readonly Candidate[],
  homeless: ReadonlySet<string>,
  shapes: RegionShapes,
  pen: Pen,
  marks: readonly Box[],
) {
  const cities = candidates.filter(({ region }) => region.level === 'city');
  const others = candidates
    .filter(({ region }) => region.level !== 'city')
    .sort((a, b) => rank(b) - rank(a));
  const given = (city: Region) =>
    others.flatMap(({ region, features }) =>
      region.city === city.code && homeless.has(region.code) ? features : [],
    );
  const placed: PlacedRegion[] = [];
  const taken: Box[] = walls(pen);
  const without: string[] = [];
  const put = (candidate: Candidate, features: AtlasFeature[], forms: readonly BlockForm[]) => {
    for (const form of forms) {
      const region = placeBlock(candidate, features, form, shapes, pen, { marks, taken });
      if (!region) continue;
      placed.push(region);
      taken.push(region.nameBox, ...(region.plate ? [region.plate.box] : []));
      return form.plate !== null || !features.length;
    }
    return !features.length;
  };
  for (const city of cities) put(city, [...city.features, ...given(city.region)], INSIDE);
  const hasCity = (region: Region) => cities.some((city) => city.region.code === region.city);
  for (const other of others) {
    const { region, features } = other;
    if (homeless.has(region.code)) {
      if (region.level === 'county') put(other, [], [BARE]);
    } else if (!hasCity(region)) put(other, features, [...INSIDE.slice(0, 2), ...OUTSIDE, BARE]);
    else if (!put(other, features, INSIDE)) without.push(region.code);
  }
  return { placed, without };
}

/** Functional areas after counties, whoever has more first. */
function rank({ region, features }: Candidate): number {
  return features.length + (region.level === 'county' ? 1000 : 0);
}

/** What has found no plate at all. */
function noRoom(candidates: readonly Candidate[], placed: readonly PlacedRegion[]) {
  const shown = new Set(placed.flatMap(({ features }) => features.map((f) => f.properties.id)));
  return candidates.flatMap(({ features }) =>
    features.flatMap(({ properties: { id } }) =>
      shown.has(id) ? [] : [{ id, reason: 'no-room' as const }],
    ),
  );
}
