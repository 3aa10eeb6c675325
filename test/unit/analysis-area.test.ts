import area from '@turf/area';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { indexPoints, type PointSet } from '../../src/analysis/points';
import { REACH_CLASSES, exactly, type Limits } from '../../src/analysis/reach';
import { rankSamples } from '../../src/analysis/study/area';
import { areaBase, areaStudy } from '../../src/analysis/study/area-study';
import { assess } from '../../src/analysis/study/assess';
import {
  boxOf,
  labelSamples,
  sampleGrid,
  samplesAsDemand,
} from '../../src/analysis/study/sample-grid';
import { shapeOfPoints, unitsIn, type UnitShapes } from '../../src/analysis/study/units';

/** A star with a hole, and an island beside it. */
const ring = (lon: number, lat: number, size: number, corners = 11): Position[] => {
  const points = Array.from({ length: corners * 2 }, (_, i) => {
    const reach = i % 2 ? size : size / 2;
    const angle = (Math.PI * i) / corners;
    return [lon + reach * Math.cos(angle), lat + reach * Math.sin(angle)];
  });
  return [...points, points[0]!];
};
const star: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [
    [ring(116, 29, 0.2), ring(116.01, 29.01, 0.05).reverse()],
    [ring(116.3, 29.1, 0.05)],
  ],
};
const square: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [116.4, 29],
      [116.6, 29],
      [116.6, 29.2],
      [116.4, 29.2],
      [116.4, 29],
    ],
  ],
};
const unit = (code: string, county = code) => ({ code, name: { zh: code, en: code }, county });
const counties: UnitShapes = { units: [unit('a'), unit('b')], shapes: [star, square] };
const townships: UnitShapes = { units: [unit('t', 'b')], shapes: [square] };

const facilities: PointSet = {
  lon: Float64Array.of(116, 116.12, 116.5, 116.5),
  lat: Float64Array.of(29, 29.03, 29.1, 29.19),
  uncertaintyM: Float64Array.of(0, 2000, 500, 300),
  place: Int32Array.of(-1, 3, -1, -1),
  verified: Uint8Array.of(1, 1, 1, 0),
};
const limits: Limits = { sureM: 4000, nominalM: 5000, possibleM: 5000 };

describe('sample points', () => {
  const grid = sampleGrid(boxOf(counties.shapes), 500);
  const labels = labelSamples(grid, counties.shapes);
  const { points, label } = samplesAsDemand(grid, labels);

  it('lie in the polygon that they are labelled with, holes left out', () => {
    const shapes = counties.shapes;
    label.forEach((at, j) => {
      expect(booleanPointInPolygon([points.lon[j]!, points.lat[j]!], shapes[at]!)).toBe(true);
    });
    const everywhere = samplesAsDemand(
      grid,
      labels.map(() => 0),
    ).points;
    let inside = 0;
    for (let j = 0; j < everywhere.lon.length; j++) {
      const at = [everywhere.lon[j]!, everywhere.lat[j]!];
      if (shapes.some((shape) => booleanPointInPolygon(at, shape))) inside++;
    }
    expect(label.length).toBe(inside);
  });

  it('stand for the area of the shape within 1 %', () => {
    counties.shapes.forEach((shape, at) => {
      const km2 = label.filter((one) => one === at).length * 0.25;
      expect(km2 / (area(shape) / 1e6)).toBeCloseTo(1, 2);
    });
  });

  it('agree with the look-up of single points', () => {
    expect(shapeOfPoints(points, counties.shapes)).toEqual(label);
    const outside = { ...points, lon: points.lon.map((lon) => lon + 10) };
    expect(new Set(shapeOfPoints(outside, counties.shapes))).toEqual(new Set([-1]));
  });

  it('get the same classes row by row as pair by pair', () => {
    const ranks = rankSamples(facilities, grid, limits);
    const inside = ranks.filter((_, i) => labels[i]! >= 0);
    const pairs = assess(facilities, indexPoints(points), limits).ranks;
    const apart = inside.reduce((sum, rank, j) => sum + (rank === pairs[j] ? 0 : 1), 0);
    expect(inside.length).toBeGreaterThan(3000);
    expect(new Set(inside)).toEqual(
      new Set(
        ['beyond', 'possibly', 'nominally', 'surely'].map((name) =>
          REACH_CLASSES.indexOf(name as never),
        ),
      ),
    );
    expect(apart).toBe(0);
  });

  it('refuses a step and limits that are none', () => {
    expect(() => sampleGrid([0, 0, 1, 1], 0)).toThrow(RangeError);
    expect(() => rankSamples(facilities, grid, exactly(NaN))).toThrow(RangeError);
  });
});

describe('coverage of area', () => {
  it('gives km² by county and township, sure within nominal within possible', () => {
    const report = areaStudy(facilities, counties, townships, limits);
    expect(report.stepM).toBe(500);
    expect(report.total.points).toBe(report.samples);
    const sum = report.counties.reduce((total, { tally }) => total + tally.weight, 0);
    expect(sum).toBeCloseTo(report.total.weight, 9);
    for (const { tally } of [...report.counties, ...report.townships]) {
      expect(tally.weightWithin.sure).toBeLessThan(tally.weightWithin.nominal);
      expect(tally.weightWithin.nominal).toBeLessThan(tally.weightWithin.possible);
      expect(tally.weightWithin.possible).toBeLessThan(tally.weight);
    }
    expect(report.townships[0]!.tally).toEqual(report.counties[1]!.tally);
  });

  it('is not more than the sum of the circles, and that where they lie apart inside', () => {
    const lone = {
      lon: Float64Array.of(116.5),
      lat: Float64Array.of(29.1),
      uncertaintyM: Float64Array.of(0),
      place: Int32Array.of(-1),
      verified: Uint8Array.of(1),
    };
    const km2 = (points: PointSet) =>
      areaStudy(points, counties, townships, exactly(3000)).total.weightWithin.nominal;
    expect(km2(lone) / (Math.PI * 9)).toBeCloseTo(1, 1);
    expect(km2(facilities)).toBeLessThanOrEqual(4 * Math.PI * 9 * 1.02);
  });

  it('looks at the polygons once', () => {
    const base = areaBase(counties.shapes, townships.shapes, 500);
    expect(areaBase(counties.shapes, townships.shapes, 500)).toBe(base);
    expect(areaBase(counties.shapes, townships.shapes, 1000)).not.toBe(base);
  });

  it('counts only the counties asked for', () => {
    const report = areaStudy(facilities, unitsIn(counties, new Set(['b'])), townships, limits);
    expect(report.counties.map((one) => one.unit.code)).toEqual(['b']);
    expect(Math.abs(report.total.weight / (area(square) / 1e6) - 1)).toBeLessThan(0.01);
  });
});
