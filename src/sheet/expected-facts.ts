/**
 * What the map will say about itself, as far as it can be told before it is drawn: the layout needs
 * to know how long the legend and the sources will be.
 */
import { isSchematic, markFill } from '../atlas/mark';
import { badgeRegion } from '../atlas/where';
import type { Box } from './draw/drawing';
import type { BorderLevel, MapFacts, Reach } from './carto/content';
import type { SheetSpec } from './model/spec';
import type { PageProjection } from './projection';
import type { SheetSubject } from './subject';

const BORDERS: BorderLevel[] = ['county', 'prefecture', 'province'];

export function expectedFacts(
  { features, regions, study, circles, proposals }: SheetSubject,
  { grid }: SheetSpec,
  page: PageProjection,
): MapFacts {
  const inFrame = ([lon = NaN, lat = NaN]: readonly number[]) =>
    holds(page.box, page.forward(lon, lat));
  const shown = features.filter(({ geometry, properties }) => {
    if (geometry?.type === 'Point') return inFrame(geometry.coordinates);
    if (geometry) return geometry.coordinates.some(inFrame);
    const region = regions.get(badgeRegion(properties)) ?? regions.get(properties.city);
    return region !== undefined && inFrame(region.anchor);
  });
  const own = shown.filter(({ geometry }) => geometry).map(({ properties }) => properties);
  const badged = shown.filter(({ geometry }) => !geometry);
  const outlines = own.map((p) =>
    p.pointMark === 'own' ? 'own' : isSchematic(p) ? 'schematic' : 'precise',
  );
  const reaches: Reach[] = study || circles ? ['sure', 'nominal', 'possible'] : [];
  if (study?.gained) reaches.push('gained');
  return {
    marks: own.map((p) => p.id),
    moved: [],
    clustered: [],
    groups: [],
    badged: badged.map(({ properties }) => properties.id),
    badgeList: [],
    leftOut: [],
    kinds: [...new Set(shown.map(({ properties }) => properties.kind))],
    fills: [...new Set(own.map(markFill))],
    precisions: [...new Set(shown.map(({ properties }) => properties.precision))],
    outlines: [...new Set(outlines)],
    halos: own.length > 0,
    zones: own.some((p) => p.areaKm2 !== undefined),
    lines: shown.some(({ geometry }) => geometry?.type === 'LineString'),
    clusters: own.length > 1,
    badges: badged.length > 0,
    townships: page.scale < 1e6,
    cells: page.scale < 3e5,
    water: true,
    borders: BORDERS,
    rings: reaches,
    seats: study ? [...new Set(study.seats.map((seat) => seat.reach))] : [],
    proposals: proposals.length,
    grid,
    labels: { drawn: 0, dropped: [] },
    overlaps: [],
  };
}

function holds({ x, y, width, height }: Box, [px, py]: readonly [number, number]): boolean {
  return px >= x && px <= x + width && py >= y && py <= y + height;
}
