/** Marks on the map at one level: single things, and groups of those that lie too close. */
import type { Feature, Point } from 'geojson';
import type { Properties } from '../../atlas/feature';
import { countLayers } from '../../query/badges';
import { donutDiameter, imageId, markOf } from '../images/spec';
import { arrange } from '../layout/arrange';
import type { Box } from '../../ui/place-blocks';
import { fromWorld, toWorld, worldSize } from '../mercator';
import type { Theme } from '../../state/view';

export type PointFeature = Feature<Point, Properties>;

export interface Thing {
  /** The feature's id, or one of the group's own. */
  key: string;
  /** Degrees. */
  at: [number, number];
  members: PointFeature[];
  /** True where all members stand on one point. */
  stack: boolean;
}

/** Diameter of a single mark, and air around every mark; CSS pixels at scale 1. */
const MARK_PX = 28;
const AIR_PX = 4;

export function arrangeThings(
  points: readonly PointFeature[],
  level: number,
  scale: number,
): Thing[] {
  const world = points.map(({ geometry }) => {
    const [lon = 0, lat = 0] = geometry.coordinates;
    return toWorld(lon, lat);
  });
  const groups = arrange(
    world.map(([x]) => x),
    world.map(([, y]) => y),
    (count) => ((diameterOfMany(count) / 2 + AIR_PX) * scale) / worldSize(level),
  );
  return groups.map(({ members, x, y, stack }) => {
    const first = points[members[0]!]!;
    const { id } = first.properties;
    return {
      key: members.length === 1 ? id : `${id}+${members.length - 1}`,
      at: stack ? (first.geometry.coordinates as [number, number]) : fromWorld(x, y),
      members: members.map((i) => points[i]!),
      stack,
    };
  });
}

/** The lowest level above `from` that takes a group apart; undefined where none up to `highest` does. */
export function splitLevel(
  { members, stack }: Thing,
  from: number,
  highest: number,
  scale: number,
): number | undefined {
  if (stack) return undefined;
  for (let level = from + 0.5; level <= highest; level += 0.5)
    if (arrangeThings(members, level, scale).length > 1) return level;
  return undefined;
}

/** Diameter of a thing's mark, CSS pixels at scale 1. */
export function diameterOf({ members }: Thing): number {
  return diameterOfMany(members.length);
}

function diameterOfMany(count: number): number {
  return count > 1 ? donutDiameter(count) : MARK_PX;
}

/** What a thing's mark covers, pixels of the world at a level. */
export function boxOf(thing: Thing, level: number, scale: number): Box {
  const [x, y] = toWorld(...thing.at).map((part) => part * worldSize(level)) as [number, number];
  const half = (scale * diameterOf(thing)) / 2;
  return { x0: x - half, y0: y - half, x1: x + half, y1: y + half };
}

/** Id of the image of a thing's mark. */
export function imageOf({ members }: Thing, theme: Theme): string {
  return imageId(
    members.length === 1
      ? markOf(members[0]!, theme)
      : { t: 'donut', theme, counts: countLayers(members) },
  );
}
