/** The map of a sheet as marks in millimetres, from the ground up. */
import { hasPoint } from '../../atlas/feature';
import { sheetMapMessages } from '../../i18n/messages/sheet-map';
import type { Group, Mark, Measure } from '../draw/drawing';
import type { PageProjection } from '../projection';
import { drawAreas } from './areas';
import { drawBorders } from './borders';
import { drawHalos, drawZones } from './circles';
import { isInside } from './clip';
import type { DrawnMap, MapContent, SheetRaster } from './content';
import { factsOf } from './facts';
import { drawFrame, drawGrid, gridLines } from './frame';
import { countyArcs, drawGround } from './ground';
import { INKS } from './inks';
import { placeLabels } from './labels';
import { drawMarks, drawTies, placeMarks } from './marks';
import {
  boxesOfTie,
  boxOfMark,
  drawNames,
  drawRegionNames,
  quietNames,
  seatNames,
  thingNames,
  zoneNames,
} from './names';
import type { Pen } from './pen';
import { placeRegions } from './place-regions';
import { walls } from './region-block';
import { drawPlate } from './plates';
import { drawRoutes } from './routes';
import {
  boxOfSeat,
  drawProposals,
  drawStudySeats,
  proposalBoxes,
  proposalNames,
  STUDY_SEAT_REACH_MM,
  studySeats,
} from './study-seats';
import { drawCells, drawSeats, seatsOf } from './townships';
import { drawWater, waterRings } from './water';

/** @param page its box is the neat line; with a grid, coordinates stand in COLLAR_MM around it */
export function drawMap(content: MapContent, page: PageProjection, measure: Measure): DrawnMap {
  const pen: Pen = { content, page, inks: INKS[content.theme], measure };
  const points = content.features
    .filter(hasPoint)
    .filter(({ geometry: { coordinates } }) =>
      isInside(page.forward(coordinates[0]!, coordinates[1]!), page.box),
    );
  const placed = placeMarks(points, pen);
  const study = studySeats(pen);
  const markBoxes = [
    ...placed.flatMap((mark) => [boxOfMark(mark), ...boxesOfTie(mark)]),
    ...proposalBoxes(pen),
    ...study.map(boxOfSeat),
  ];
  const regions = placeRegions(pen, markBoxes);
  const regionBoxes = regions.placed.flatMap(({ nameBox, plate }) => [
    nameBox,
    ...(plate ? [plate.box] : []),
  ]);

  const arcs = countyArcs(pen);
  const borders = drawBorders(pen, arcs);
  const lakes = waterRings(pen);
  const water = drawWater(lakes, pen);
  const cells = drawCells(pen);
  const areas = drawAreas(pen);
  // Seats of a study stand in place of the plain ones, under the same names.
  const { shown: seats, hidden: hiddenSeats } = seatsOf(
    pen,
    regionBoxes,
    study.length ? STUDY_SEAT_REACH_MM : undefined,
  );
  const halos = drawHalos(haloed(placed), pen);
  const zones = drawZones(points, pen);
  const routes = drawRoutes(content.features, pen);
  const grid = gridLines(pen);

  const obstacles = [
    ...walls(pen),
    ...markBoxes,
    ...regionBoxes,
    ...seats.map(({ x, y }) => ({ x0: x - 0.5, x1: x + 0.5, y0: y - 0.5, y1: y + 0.5 })),
  ];
  const labels = placeLabels(
    [
      ...proposalNames(pen),
      ...zoneNames(zones.labels, pen),
      ...seatNames(seats, placed),
      ...thingNames(placed, pen),
      ...quietNames(pen),
    ],
    obstacles,
    measure,
  );

  const m = sheetMapMessages(content.lang);
  const group = (id: keyof typeof m & string, children: Mark[]): Group[] =>
    children.length
      ? [{ kind: 'group', id: `map-${id}`, title: m[id], layer: true, clip: page.box, children }]
      : [];
  const { raster } = content;
  const children = [
    ...(raster ? group('picture', [pictureOf(raster, page)]) : []),
    ...(raster ? [] : group('ground', drawGround(pen, arcs, lakes))),
    ...(raster ? [] : group('water', water)),
    ...group('borders', borders.marks),
    ...group('townships', [...cells, ...(study.length ? [] : drawSeats(seats, pen))]),
    ...group('grid', drawGrid(grid, pen)),
    ...group('areas', areas.marks),
    ...group('halos', halos),
    ...group('zones', zones.marks),
    ...group('routes', routes.marks),
    ...group('seats', drawStudySeats(study, pen)),
    ...group('labels', [...drawNames(labels.placed), ...drawRegionNames(regions.placed, pen)]),
    ...group('ties', drawTies(placed, pen)),
    ...group(
      'badges',
      regions.placed.flatMap(({ plate }) =>
        plate ? drawPlate(plate.plate, plate.x, plate.y, pen.inks, measure) : [],
      ),
    ),
    ...drawMarks(placed, pen),
    ...group('proposals', drawProposals(pen)),
  ];
  // The frame lies outside the map's box and is not cut by it.
  const frame: Group = {
    ...{ kind: 'group', id: 'map-frame', title: m.frame, layer: true },
    children: drawFrame(grid, pen),
  };
  const facts = factsOf(pen, {
    ...{ points, placed, regions, routes, areas, study, labels, hiddenSeats },
    borders: borders.levels,
    halos: halos.length > 0,
    zones: zones.marks.length > 0,
    townships: !study.length && seats.length > 0,
    cells: cells.length > 0,
    water: !raster && water.length > 0,
  });
  return { children: [...children, frame], placing: page.placing, facts };
}

function pictureOf({ data, mime }: SheetRaster, { box }: PageProjection): Mark {
  return { kind: 'image', box, data, mime };
}

/** Things whose mark says one place: the middle of several places is none. */
function haloed(placed: ReturnType<typeof placeMarks>) {
  return placed.flatMap(({ features }) => {
    const places = new Set(features.map(({ geometry }) => geometry.coordinates.join()));
    return places.size === 1 ? features : [];
  });
}
