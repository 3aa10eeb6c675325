/** The location map: where in the province the sheet lies. */
import { sheetMapMessages } from '../../i18n/messages/sheet-map';
import { overlap, type Box } from '../../ui/place-blocks';
import type { Box as Frame, Mark, Measure } from '../draw/drawing';
import { extentOf, pageProjection, type PageProjection } from '../projection';
import type { Point } from './clip';
import type { MapContent } from './content';
import { textMark } from './draw-text';
import { countyArcs, levelLines, strokes } from './ground';
import { INKS } from './inks';
import { joinToRings } from './join-lines';
import type { Pen } from './pen';
import { walls } from './region-block';
import { regionShapes } from './region-shapes';
import { cutLine, cutRings, fillOf, lineData, polygonsOf, ringData, toPage } from './shapes';
import { boxOfLine, lineOf, TYPE } from './type';

/** Smaller than this the sheet's frame is shown by a dot as well, millimetres. */
const SMALLEST_FRAME_MM = 2;
const CITY_PT = 6;
/** A province's border comes in pieces that end this near to each other, millimetres. */
const JOIN_MM = 0.5;

/** @param sheet of the map whose place is shown @param box of the location map, millimetres */
export function drawInset(
  content: Pick<MapContent, 'base' | 'regions' | 'lang' | 'theme'>,
  sheet: PageProjection,
  box: Frame,
  measure: Measure,
): Mark[] {
  const inks = INKS[content.theme];
  const counties = content.base.counties.features.flatMap(({ geometry }) => polygonsOf(geometry));
  const asked = { content: { ...content, features: [], grid: 'off' as const }, inks, measure };
  const provinces = levelLines(asked, 'province');
  const { control } = sheet.placing;
  const whole = extentOf([
    ...provinces.flat(),
    ...counties.flat(2),
    // Without a base map there is still the sheet's own frame.
    ...(provinces.length ? [] : control.map(({ lon, lat }) => [lon, lat])),
  ]);
  const page = pageProjection({ projection: 'conic', extent: { t: 'fit' } }, box, whole);
  const pen: Pen = { ...asked, page };
  const { x, y, width, height } = box;
  const rectangle = `M${x} ${y}h${width}v${height}h${-width}Z`;
  const fills = content.base.counties.features
    .map(({ geometry }) => fillOf(geometry, page))
    .filter((rings) => rings.length);
  const land = cutRings(
    joinToRings(
      provinces.map((line) => toPage(line, page)),
      JOIN_MM,
    ),
    box,
  );
  const { inner, outer } = countyArcs(pen);
  const corners = control.map(({ lon, lat }) => page.forward(lon, lat));
  const frame = [...corners, corners[0]!];
  const children: Mark[] = [
    { kind: 'path', d: rectangle, fill: { colour: inks.ground } },
    ...(land.length
      ? [{ kind: 'path' as const, d: ringData(land), fill: { colour: inks.county } }]
      : []),
    ...fills.map((rings): Mark => ({
      kind: 'path',
      d: ringData(rings),
      fill: { colour: inks.shade[1] },
    })),
    ...strokes(pen, inner, { colour: inks.county, width: 0.1 }),
    ...strokes(pen, levelLines(pen, 'prefecture'), { colour: inks.outerLine, width: 0.12 }),
    ...strokes(pen, outer, { colour: inks.cityLine, width: 0.12 }),
    ...strokes(pen, provinces, { colour: inks.provinceLine, width: 0.2 }),
    ...sheetFrame(sheet, frame, page, inks.accent),
    ...cityNames(pen, [...walls(pen), ...edgesOf(frame)]),
    { kind: 'path', d: rectangle, stroke: { colour: inks.neatLine, width: 0.2, join: 'miter' } },
  ];
  const { inset } = sheetMapMessages(content.lang);
  return [{ kind: 'group', id: 'inset-map', title: inset, layer: true, clip: box, children }];
}

/** The sheet's neat line, bent as this map bends it. */
function sheetFrame(
  sheet: PageProjection,
  closed: readonly Point[],
  page: PageProjection,
  colour: string,
): Mark[] {
  const size = extentOf(closed);
  const lines = cutLine(closed, page.box);
  const isSmall = Math.max(size.east - size.west, size.north - size.south) < SMALLEST_FRAME_MM;
  const [x, y] = page.forward(sheet.centre.lon, sheet.centre.lat);
  return [
    ...(lines.length
      ? [{ kind: 'path' as const, d: lineData(lines), stroke: { colour, width: 0.35 } }]
      : []),
    ...(isSmall ? [{ kind: 'circle' as const, x, y, radius: 0.8, fill: { colour } }] : []),
  ];
}

/** Best below or above their land, where they hide nothing of it; left out where there is no room. */
function cityNames(pen: Pen, taken: Box[]): Mark[] {
  const { content, page, inks, measure } = pen;
  const shapes = regionShapes(pen);
  return content.regions.cities.flatMap(({ code, name }) => {
    const points = shapes.get(code)?.rings.flat() ?? [];
    if (!points.length) return [];
    const land = extentOf(points);
    const line = lineOf(name[content.lang], { ...TYPE.area, pt: CITY_PT }, measure);
    const { x, width } = page.box;
    const left = Math.min(
      Math.max((land.west + land.east - line.width) / 2, x + 0.8),
      x + width - line.width - 0.8,
    );
    // On the page south is down: the greater y.
    const below = land.north + 1.05 * line.font.size;
    const above = land.south - 0.3 * line.font.size;
    const middle = (land.south + land.north) / 2 + 0.36 * line.font.size;
    const baseline = [below, above, middle].find((y) =>
      taken.every((other) => overlap(boxOfLine(line, left, y), other, 0.2) === 0),
    );
    if (baseline === undefined) return [];
    taken.push(boxOfLine(line, left, baseline));
    return textMark(line, left, baseline, inks.countyName, { colour: inks.county, width: 0.3 });
  });
}

/** Thin boxes along the sheet's frame, which no name may cover. */
function edgesOf(ring: readonly Point[]): Box[] {
  return ring.slice(1).map(([x, y], i) => {
    const [fromX, fromY] = ring[i]!;
    return {
      x0: Math.min(x, fromX) - 0.2,
      x1: Math.max(x, fromX) + 0.2,
      y0: Math.min(y, fromY) - 0.2,
      y1: Math.max(y, fromY) + 0.2,
    };
  });
}
