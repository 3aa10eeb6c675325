import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Drag, count, coveredBy, type IndexedDemand } from '../../src/analysis/incremental';
import { indexPoints, packPoints, type PointSet, type ReachRow } from '../../src/analysis/points';
import { exactly, type Limits } from '../../src/analysis/reach';
import { assess } from '../../src/analysis/study/assess';

const row = fc
  .record({
    lon: fc.integer({ min: 0, max: 600 }).map((n) => 116 + n / 10_000),
    lat: fc.integer({ min: 0, max: 500 }).map((n) => 29 + n / 10_000),
    uncertaintyM: fc.constantFrom(0, 50, 300, 2000),
    verified: fc.boolean(),
    place: fc.option(fc.constantFrom('a', 'b'), { freq: 4 }),
  })
  .map(({ place, ...rest }): ReachRow => ({
    id: '',
    ...rest,
    ...(place ? { placeId: place } : {}),
  }));
const limits: fc.Arbitrary<Limits> = fc.oneof(
  fc.integer({ min: 0, max: 4000 }).map(exactly),
  fc
    .integer({ min: 0, max: 3000 })
    .map((low) => ({ sureM: low, nominalM: low + 200, possibleM: low + 200 })),
);
const world = fc.record({
  facilities: fc.array(row, { minLength: 1, maxLength: 10 }),
  demand: fc.array(row, { maxLength: 30 }),
  weights: fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 30, maxLength: 30 }),
  which: fc.nat(),
  limits,
});
const at = fc.record({
  lon: fc.integer({ min: 0, max: 600 }).map((n) => 116 + n / 10_000),
  lat: fc.integer({ min: 0, max: 500 }).map((n) => 29 + n / 10_000),
});

function laidOut(rows: ReachRow[], demandRows: ReachRow[], weights: number[]) {
  const places = new Map<string, number>();
  const facilities = packPoints(rows, places);
  const weight = Float64Array.from(weights.slice(0, demandRows.length));
  const demand: IndexedDemand = { ...indexPoints(packPoints(demandRows, places)), weight };
  return { facilities, demand };
}
const without = (points: PointSet, f: number) => {
  const kept = <A extends Float64Array | Int32Array | Uint8Array>(values: A) =>
    values.filter((_: number, i: number) => i !== f) as A;
  return {
    lon: kept(points.lon),
    lat: kept(points.lat),
    uncertaintyM: kept(points.uncertaintyM),
    place: kept(points.place),
    verified: kept(points.verified),
  };
};

describe('coverage while a site is dragged', () => {
  it('is at every step what a new reckoning gives', () => {
    fc.assert(
      fc.property(world, fc.array(at, { minLength: 1, maxLength: 6 }), (w, path) => {
        const { facilities, demand } = laidOut(w.facilities, w.demand, w.weights);
        const f = w.which % w.facilities.length;
        const others = assess(without(facilities, f), demand, w.limits);
        const drag = new Drag(others, demand, w.limits, facilities, f);
        for (const { lon, lat } of path) {
          const moved = laidOut(
            w.facilities.map((one, i) => {
              if (i !== f) return one;
              const { placeId: _, ...rest } = one;
              return { ...rest, lon, lat };
            }),
            w.demand,
            w.weights,
          );
          const again = coveredBy(assess(moved.facilities, moved.demand, w.limits), moved.demand);
          const { covered, adds } = drag.at(lon, lat);
          expect(covered).toEqual(again);
          expect(adds.points.sure).toBeLessThanOrEqual(covered.points.sure);
          expect(covered.points.sure).toBeLessThanOrEqual(covered.points.nominal);
          expect(covered.points.nominal).toBeLessThanOrEqual(covered.points.possible);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('takes a facility out of the counts, and puts it back', () => {
    fc.assert(
      fc.property(world, (w) => {
        const { facilities, demand } = laidOut(w.facilities, w.demand, w.weights);
        const f = w.which % w.facilities.length;
        const all = assess(facilities, demand, w.limits);
        const counts = assess(facilities, demand, w.limits);
        const { ranks: _, ...others } = assess(without(facilities, f), demand, w.limits);
        count(counts, facilities, f, demand, w.limits, -1);
        expect(counts).toMatchObject(others);
        count(counts, facilities, f, demand, w.limits, 1);
        expect(counts).toEqual(all);
      }),
    );
  });

  it('sums up what is covered, point by point', () => {
    const { facilities, demand } = laidOut(
      [{ id: 'f', lon: 116, lat: 29, uncertaintyM: 0, verified: true }],
      [0, 500, 900, 1100].map((metres) => ({
        ...{ id: 'd', lon: 116, lat: 29 + metres / 111_194.93, uncertaintyM: 200, verified: true },
      })),
      [1, 10, 100, 1000],
    );
    expect(coveredBy(assess(facilities, demand, exactly(1000)), demand)).toEqual({
      points: { sure: 2, nominal: 3, possible: 4 },
      weight: { sure: 11, nominal: 111, possible: 1111 },
    });
  });
});
