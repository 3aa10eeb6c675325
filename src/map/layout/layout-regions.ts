/**
 * Names and badges of the regions at one level: the city's plate first, then counties with much to
 * show. A county whose badge finds no room hands its things to the city's plate, and a name
 * without room is left out, as on any map.
 */
import type { AtlasFeature } from '../../atlas/feature';
import type { Region, Regions } from '../../atlas/regions';
import type { Lang } from '../../atlas/text';
import { countLayers, type LayerCounts } from '../../query/badges';
import { plateSize } from '../images/spec';
import { fromWorld, toWorld, worldSize } from '../mercator';
import { placeBlocks, type Block, type Box } from '../../ui/place-blocks';
import { textWidth } from './text-width';

/** Below this level counties have no badges of their own (design: the home view). */
const COUNTY_LEVEL = 7;
/** A functional area is a spot inside a county: it shows from here on. */
const AREA_LEVEL = 7.5;

export const COUNTY_NAME = { px: 13.5, spacing: 0.16, line: 19 };
export const AREA_NAME = { px: 12, spacing: 0.04, line: 16 };

export interface PlacedRegion {
  region: Region;
  /** True where the plate carries the name. */
  named: boolean;
  /** Degrees: the middle of a named plate; else the name stands on it and the plate hangs below. */
  at: [number, number];
  /** All that the plate holds; a city's plate also holds what found no room of its own. */
  features: AtlasFeature[];
  counts: LayerCounts;
}

export interface RegionLayoutInput {
  regions: Regions;
  held: ReadonlyMap<string, AtlasFeature[]>;
  level: number;
  lang: Lang;
  scale: number;
  /** Boxes of the marks, in pixels of the world at this level. */
  marks: readonly Box[];
  /** Whether a point [lon, lat] lies in a county; absent until the base map is there. */
  inCounty?: ((code: string, lon: number, lat: number) => boolean) | undefined;
}

export function layoutRegions(input: RegionLayoutInput): PlacedRegion[] {
  const { regions, held, level } = input;
  const small = regions.all.filter(
    (region) =>
      (region.level === 'county' && level >= COUNTY_LEVEL) ||
      (region.level === 'area' && level >= AREA_LEVEL && held.has(region.code)),
  );
  const cities = regions.cities.flatMap((city) => plated(city, input));
  const amount = (region: Region) => held.get(region.code)?.length ?? 0;
  small.sort((a, b) => amount(b) - amount(a));
  // The width of a city's plate is that of all its things, so that it never grows into another.
  // Seen from afar a county that stands for its city is smaller than its plate: it may stand outside.
  const cityBlocks = cities.map((city) => {
    const { allows: _inside, ...block } = blockOf(city, allOf(city, input), input, Infinity);
    return block;
  }) satisfies Block[];
  const fullBlocks = small.map((region) =>
    blockOf(region, held.get(region.code) ?? [], input, mayMove(region, level)),
  );
  const first = placeBlocks([...cityBlocks, ...fullBlocks], input.marks);
  const homeless = small.filter((region) => !first.has(region.code));
  const bare = homeless
    .filter((region) => region.level === 'county' && amount(region) > 0)
    .map((region) => ({ ...blockOf(region, [], input, mayMove(region, level)), mayCover: true }));
  const taken = [...first.values()].map((spot) => spot.box);
  const second = placeBlocks(bare, input.marks, taken);

  const placed = small.flatMap((region) => {
    const full = first.get(region.code);
    const spot = full ?? second.get(region.code);
    return spot ? [placedAt(region, spot, full ? (held.get(region.code) ?? []) : [], input)] : [];
  });
  const shown = new Set(first.keys());
  const plates = cities.map((city) => {
    const rest = regions
      .under(city.code)
      .flatMap((region) => (shown.has(region.code) ? [] : (held.get(region.code) ?? [])));
    const features = [...(held.get(city.code) ?? []), ...rest];
    return placedAt(city, first.get(city.code)!, features, input);
  });
  return [...placed, ...plates];
}

/**
 * What stands for a city: itself, or its only county where nothing else of it holds anything; close
 * up that county has its own badge.
 */
function plated(city: Region, { regions, held, level }: RegionLayoutInput): Region[] {
  const under = regions.under(city.code);
  const [only, ...others] = under.filter((region) => region.level === 'county');
  const isHolding = [city, ...under].some((region) => region !== only && held.has(region.code));
  if (!only || others.length || isHolding) return [city];
  return level < COUNTY_LEVEL ? [only] : [];
}

function isNamed(region: Region, level: number): boolean {
  return region.level === 'city' || (region.level === 'county' && level < COUNTY_LEVEL);
}

function allOf(city: Region, { held, regions }: RegionLayoutInput): AtlasFeature[] {
  return [city, ...regions.under(city.code)].flatMap((region) => held.get(region.code) ?? []);
}

function mayMove({ level }: Region, zoomLevel: number): number {
  return level === 'area' ? 48 : 64 * 2 ** Math.min(zoomLevel - COUNTY_LEVEL, 2);
}

function blockOf(
  region: Region,
  features: readonly AtlasFeature[],
  { lang, scale, level, inCounty }: RegionLayoutInput,
  mayMove: number,
): Block {
  const size = worldSize(level);
  const [x, y] = toWorld(...region.anchor);
  const { width, height } = sizesOf(region, features, lang, level);
  const allows = (px: number, py: number) =>
    inCounty?.(region.code, ...fromWorld(px / size, py / size)) ?? true;
  return {
    id: region.code,
    x: x * size,
    y: y * size,
    width: width * scale,
    height: height * scale,
    mayMove,
    ...(region.level === 'county' ? { allows } : {}),
  };
}

/** Name above plate; a city has its name on the plate. Pixels at scale 1. */
function sizesOf(region: Region, features: readonly AtlasFeature[], lang: Lang, level: number) {
  const name = region.name[lang];
  const counts = countLayers(features);
  if (isNamed(region, level)) return { ...plateSize({ name, counts }), nameHeight: 0 };
  const type = region.level === 'county' ? COUNTY_NAME : AREA_NAME;
  const plate = counts.length ? plateSize({ counts }) : { width: 0, height: 0 };
  const nameWidth = textWidth(name, type.px, type.spacing);
  return {
    width: Math.max(nameWidth, plate.width),
    height: type.line + plate.height,
    nameHeight: type.line,
  };
}

function placedAt(
  region: Region,
  spot: { x: number; y: number; box: Box },
  features: AtlasFeature[],
  { level, lang, scale }: RegionLayoutInput,
): PlacedRegion {
  const size = worldSize(level);
  const named = isNamed(region, level);
  const { nameHeight } = sizesOf(region, features, lang, level);
  const y = named ? spot.y : spot.box.y0 + nameHeight * scale;
  return {
    region,
    named,
    at: fromWorld(spot.x / size, y / size),
    features,
    counts: countLayers(features),
  };
}
