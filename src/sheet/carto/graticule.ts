/** Coordinate grids: which lines cross the frame, and what is written where they leave it. */
import { transformOf, zoneAt, gaussKruger, type PageProjection } from '../projection';
import type { Point } from './clip';
import { cutLine } from './shapes';

export interface GridLine {
  /** `across`: of equal latitude or northing; it is labelled at the sides. */
  runs: 'up' | 'across';
  parts: Point[][];
  label: string;
}

const MINUTE = 1 / 60;
const STEPS_DEGREES = [1, 2, 5, 10, 15, 20, 30, 60, 120, 300].map((minutes) => minutes * MINUTE);
const STEPS_KM = [0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200];
const LEAST_DEGREES_MM = 42;
const LEAST_KM_MM = 30;
/** Corners of a curve. */
const PIECES = 48;

const METRES_OF_DEGREE = 111_320;

/** Meridians and parallels at round steps. */
export function geographicGrid(page: PageProjection): GridLine[] {
  const { west, south, east, north } = page.bounds;
  const step = stepFor(
    STEPS_DEGREES,
    (degrees) => (degrees * METRES_OF_DEGREE * 1000) / page.scale,
    LEAST_DEGREES_MM,
  );
  const meridians = multiples(west, east, step).map((lon) =>
    gridLine(page, 'up', dm(lon), (t) => page.forward(lon, south + (north - south) * t)),
  );
  const parallels = multiples(south, north, step).map((lat) =>
    gridLine(page, 'across', dm(lat), (t) => page.forward(west + (east - west) * t, lat)),
  );
  return [...meridians, ...parallels].filter(({ parts }) => parts.length);
}

/** The kilometre grid of the 3-degree zone at the centre; eastings are written with its number. */
export function kilometreGrid(page: PageProjection): GridLine[] {
  const zone = zoneAt(page.centre.lon);
  const { project, unproject } = transformOf(gaussKruger(zone));
  const corners = page.placing.control.map(({ lon, lat }) => project(lon, lat));
  const xs = corners.map(([x]) => x / 1000);
  const ys = corners.map(([, y]) => y / 1000);
  const [west, east, south, north] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  const step = stepFor(STEPS_KM, (km) => (km * 1e6) / page.scale, LEAST_KM_MM);
  const at = (x: number, y: number) => page.forward(...unproject(x * 1000, y * 1000));
  const eastings = multiples(west, east, step).map((x) =>
    gridLine(page, 'up', km(x), (t) => at(x, south + (north - south) * t)),
  );
  const northings = multiples(south, north, step).map((y) =>
    gridLine(page, 'across', km(y), (t) => at(west + (east - west) * t, y)),
  );
  const lines = [...eastings, ...northings].filter(({ parts }) => parts.length);
  const first = lines.find(({ runs }) => runs === 'up');
  // The first easting of the sheet carries the zone, the others would only repeat it.
  if (first) first.label = `${zone} ${first.label}`;
  return lines;
}

function stepFor(steps: readonly number[], mmOf: (step: number) => number, least: number): number {
  return steps.find((step) => mmOf(step) >= least) ?? steps.at(-1)!;
}

function multiples(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * step);
}

function gridLine(
  page: PageProjection,
  runs: GridLine['runs'],
  label: string,
  at: (t: number) => Point,
): GridLine {
  // A little further than the frame, since its corners lie beyond the middle of its sides.
  const points = Array.from({ length: PIECES + 1 }, (_, i) => at(-0.05 + (1.1 * i) / PIECES));
  return { runs, label, parts: cutLine(points, page.box) };
}

/** Degrees and minutes: 115°30′. */
function dm(degrees: number): string {
  const minutes = Math.round(degrees * 60);
  return `${Math.floor(minutes / 60)}°${String(minutes % 60).padStart(2, '0')}′`;
}

function km(value: number): string {
  return String(Math.round(value * 10) / 10);
}
