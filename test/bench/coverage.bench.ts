/** The coverage study at the size of a province, against the plain ways of doing the same. */
import { circle } from '@turf/circle';
import { featureCollection, point } from '@turf/helpers';
import { pointsWithinPolygon } from '@turf/points-within-polygon';
import type { Polygon } from 'geojson';
import { distanceM } from '../../src/analysis/geodesy';
import { indexPoints, type PointSet } from '../../src/analysis/points';
import { exactly, reach } from '../../src/analysis/reach';
import { rankSamples } from '../../src/analysis/study/area';
import { assess } from '../../src/analysis/study/assess';
import { labelSamples, sampleGrid, samplesAsDemand } from '../../src/analysis/study/sample-grid';
import { runStudy } from '../../src/analysis/study/study-job';
import { verdict } from './browse';
import { ms, numbers, scatter, timedInTurn } from './points';

type Print = (line: string) => void;

const RADIUS_M = 1000;
const FACILITIES = 1000;
const MILLION = 1_000_000;

export default async function bench(print: Print): Promise<void> {
  population(print);
  growth(print);
  sampledArea(print);
}

/** People within 1 km of any of 1,000 facilities, among 1,000,000 points. */
function population(print: Print): void {
  const facilities = scatter(FACILITIES, 0, 1);
  const demand = scatter(MILLION, 0, 2);
  const people = numbers(MILLION, 100, 3);
  const sum = (size: number, isInside: (j: number) => boolean) =>
    people.subarray(0, size).reduce((total, weight, j) => total + (isInside(j) ? weight : 0), 0);

  let indexed = indexPoints(demand);
  let ranks: Uint8Array = new Uint8Array();
  const [index, answer] = timedInTurn(
    3,
    () => (indexed = indexPoints(demand)),
    () => {
      ranks = reach(facilities, indexed, RADIUS_M);
      sum(MILLION, (j) => ranks[j]! > 0);
    },
  ) as [number, number];
  const ours = index + answer;
  print(
    `people within 1 km of 1,000 facilities, 1,000,000 points: ${ms(answer)} + index ${ms(index)}`,
  );

  const part = 10_000;
  let counted = 0;
  const [plain] = timedInTurn(2, () => {
    counted = sum(part, (j) => withinAny(facilities, demand, j));
  }) as [number];
  compare(print, 'every pair by haversine', plain, part, ours);
  print(`  both count in that part: ${sum(part, (j) => ranks[j]! > 0)} and ${counted}`);

  const turfPart = 2000;
  const points = featureCollection(
    Array.from({ length: turfPart }, (_, j) =>
      point([demand.lon[j]!, demand.lat[j]!], { weight: people[j]! }),
    ),
  );
  const circles = featureCollection<Polygon>(
    Array.from({ length: FACILITIES }, (_, f) =>
      circle([facilities.lon[f]!, facilities.lat[f]!], RADIUS_M, { units: 'meters', steps: 64 }),
    ),
  );
  let found = 0;
  const [turf] = timedInTurn(2, () => {
    const inside = pointsWithinPolygon(points, circles).features;
    found = inside.reduce((total, { properties }) => total + properties!['weight'], 0);
  }) as [number];
  compare(print, '@turf/points-within-polygon', turf, turfPart, ours);
  print(`  both count in that part: ${sum(turfPart, (j) => ranks[j]! > 0)} and ${found} (64-gons)`);
}

/** Their time grows with the number of points, so a part is scaled up by its share. */
function compare(print: Print, name: string, measured: number, part: number, ours: number): void {
  const whole = measured * (MILLION / part);
  const ratio = whole / ours;
  print(
    `  ${name}: ${ms(measured)} for ${part.toLocaleString('en')} points, so ${ms(whole)} for all:`,
  );
  print(
    `    ${Math.round(ratio)} times as long as index and answer; goal 100: ${verdict(100, ratio)}`,
  );
}

function withinAny(facilities: PointSet, demand: PointSet, j: number): boolean {
  for (let f = 0; f < facilities.lon.length; f++)
    if (
      distanceM(facilities.lon[f]!, facilities.lat[f]!, demand.lon[j]!, demand.lat[j]!) <= RADIUS_M
    )
      return true;
  return false;
}

/** A whole study (index, three-way reach, counts, tallies, points to fix) over ever more points. */
function growth(print: Print): void {
  const facilities = scatter(FACILITIES, 100, 4);
  let before: { size: number; time: number } | undefined;
  for (const size of [10_000, 100_000, MILLION]) {
    const group = Int32Array.from(numbers(size, 18, 5));
    const job = {
      facilities,
      demand: { ...scatter(size, 0, 6), weight: numbers(size, 100, 7) },
      county: group,
      counties: 18,
      township: group,
      townships: 18,
      limits: exactly(RADIUS_M),
      nearest: false,
    };
    const [time] = timedInTurn(size < MILLION ? 5 : 3, () => runStudy(job)) as [number];
    const line = `study of ${size.toLocaleString('en')} points: ${ms(time)}`;
    if (before) {
      const allowed = (size * Math.log(size)) / (before.size * Math.log(before.size));
      const times = time / before.time;
      print(
        `${line}, ${times.toFixed(1)} times; n log n ${allowed.toFixed(1)}: ${verdict(times, allowed)}`,
      );
    } else print(line);
    before = { size, time };
  }
}

/** Sample points 500 m apart over 4° × 3°: row by row against pair by pair. */
function sampledArea(print: Print): void {
  const facilities = scatter(FACILITIES, 300, 8);
  const grid = sampleGrid([114, 26, 118, 29], 500);
  const [west, south, east, north] = [114, 26, 118, 29];
  const whole: Polygon = {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
  const { points } = samplesAsDemand(grid, labelSamples(grid, [whole]));
  const indexed = indexPoints(points);
  const limits = exactly(5000);
  const [rows, pairs] = timedInTurn(
    3,
    () => rankSamples(facilities, grid, limits),
    () => assess(facilities, indexed, limits),
  ) as [number, number];
  print(
    `area within 5 km of 1,000 facilities, ${points.lon.length.toLocaleString('en')} sample points: ${ms(rows)}; pair by pair ${ms(pairs)}, ${(pairs / rows).toFixed(0)} times as long`,
  );
}
