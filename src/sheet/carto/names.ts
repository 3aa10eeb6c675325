/** All names of the map beside those of regions: which are asked for, and in which order. */
import { layerOf } from '../../atlas/catalogue';
import type { Box } from '../../ui/place-blocks';
import type { Mark } from '../draw/drawing';
import type { ZoneLabel } from './circles';
import { isInside } from './clip';
import { textMark } from './draw-text';
import type { LabelAsked, LabelPlaced } from './labels';
import type { PlacedMark } from './marks';
import type { Pen } from './pen';
import type { PlacedRegion } from './region-block';
import type { Seat } from './townships';
import { styleAt, TYPE } from './type';

/** Longest line of a thing's name in Chinese letters; two of them at most. */
const WRAP_EM = 11;

/** Names of single things, the weightiest first. */
export function thingNames(placed: readonly PlacedMark[], { inks, page }: Pen): LabelAsked[] {
  return placed
    .filter(({ features }) => features.length === 1)
    .toSorted((a, b) => importance(b) - importance(a))
    .map(({ features, spot: { x, y, radius } }) => ({
      text: features[0]!.properties.name,
      style: styleAt('thing', page.scale),
      colour: inks.ink,
      halo: inks.county,
      ...{ x, y, radius, wrapEm: WRAP_EM },
    }));
}

/**
 * Money, land and beds speak of size in one number: a thousand 万元 weigh like a square kilometre
 * or a hundred beds. No figure of the sheet: it only says which name keeps its place.
 */
function importance({ features, moved }: PlacedMark): number {
  const { investmentWan = 0, areaKm2 = 0, beds = 0, places = 0, layer } = features[0]!.properties;
  const size = investmentWan / 1000 + areaKm2 + (beds + places) / 100;
  // A mark at its own place is named before one that stands aside.
  return Math.log1p(size) - (moved ? 0.5 : 0) + (layerOf(layer).id === 'key-project' ? 0.1 : 0);
}

export function zoneNames(labels: readonly ZoneLabel[], { inks, page }: Pen): LabelAsked[] {
  return labels
    .filter(({ x, y }) => isInside([x, y], page.box))
    .map(({ text, colour, x, y }) => ({
      ...{ text, colour, x, y, style: TYPE.zone, halo: inks.county, radius: 0 },
    }));
}

/** Neighbours: provinces before cities. */
export function quietNames({ content, page, inks }: Pen): LabelAsked[] {
  return (['province', 'prefecture'] as const).flatMap((level) =>
    content.base.labels.features.flatMap(({ geometry, properties }): LabelAsked[] => {
      if (geometry.type !== 'Point' || properties?.level !== level) return [];
      const [x, y] = page.forward(geometry.coordinates[0]!, geometry.coordinates[1]!);
      const text = String(properties[content.lang]);
      return isInside([x, y], page.box)
        ? [{ text, style: TYPE[level], colour: inks.quietName, halo: inks.ground, x, y, radius: 0 }]
        : [];
    }),
  );
}

/** Names of townships whose seat stands clear, and of those under a mark, set around the mark. */
export function seatNames(seats: readonly Seat[], placed: readonly PlacedMark[]): LabelAsked[] {
  return seats.map(({ x, y, label }) => {
    const over = placed.find(
      ({ spot }) => Math.hypot(spot.x - x, spot.y - y) < spot.radius + label.radius,
    );
    return over
      ? { ...label, x: over.spot.x, y: over.spot.y, radius: over.spot.radius + 0.1 }
      : label;
  });
}

export function drawNames(placed: readonly LabelPlaced[]): Mark[] {
  return placed.flatMap(({ asked, lines }) =>
    lines.map(({ line, x, y }) =>
      textMark(line, x, y, asked.colour, { colour: asked.halo, width: 0.45 }),
    ),
  );
}

export function drawRegionNames(placed: readonly PlacedRegion[], { inks }: Pen): Mark[] {
  return placed.map(({ region, line, name }) => {
    const colour = region.level === 'area' ? inks.areaName : inks.countyName;
    return textMark(line, name.x, name.y, colour, { colour: inks.county, width: 0.6 });
  });
}

export function boxOfMark({ spot: { x, y, radius } }: PlacedMark): Box {
  return { x0: x - radius, x1: x + radius, y0: y - radius, y1: y + radius };
}

/** What a tie covers, in short boxes along it: a name may not be struck through. */
export function boxesOfTie({ spot: { home, x, y }, moved }: PlacedMark): Box[] {
  if (!moved) return [];
  const pieces = 6;
  return Array.from({ length: pieces + 1 }, (_, i) => {
    const [px, py] = [home.x + ((x - home.x) * i) / pieces, home.y + ((y - home.y) * i) / pieces];
    return { x0: px - 0.35, x1: px + 0.35, y0: py - 0.35, y1: py + 0.35 };
  });
}
