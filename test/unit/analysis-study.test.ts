import geodesic from 'geographiclib-geodesic';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Cancelled } from '../../src/analysis/cancel';
import { indexPoints, packPoints, type ReachRow } from '../../src/analysis/points';
import {
  REACH_CLASSES,
  exactly,
  reach,
  type Limits,
  type ReachClass,
} from '../../src/analysis/reach';
import { assess } from '../../src/analysis/study/assess';
import { gainsOf } from '../../src/analysis/study/gains';
import { nearestFacilities } from '../../src/analysis/study/nearest';
import { tallyByGroup, tallyOf } from '../../src/analysis/study/tally';
import { someRow, someRows } from '../fixtures/scatter';

const wgs84 = geodesic.Geodesic.WGS84;
const ellipsoid = (a: ReachRow, b: ReachRow) => wgs84.Inverse(a.lat!, a.lon!, b.lat!, b.lon!).s12!;

const facilityRows = someRows('f', 12);
const demandRows = someRows('d', 25);
const someLimits = fc
  .tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 1500 }))
  .map(([low, span]): Limits => {
    return { sureM: low, nominalM: low + span, possibleM: low + span };
  });

function pack(facilities: ReachRow[], demand: ReachRow[]) {
  const places = new Map<string, number>();
  const packed = packPoints(facilities, places);
  const weight = Float64Array.from(demand, (_, j) => j + 1);
  return { facilities: packed, demand: { ...indexPoints(packPoints(demand, places)), weight } };
}
const assessed = (fs: ReachRow[], ds: ReachRow[], limits: Limits) => {
  const { facilities, demand } = pack(fs, ds);
  return assess(facilities, demand, limits);
};

/** The classes on the ellipsoid; null where a figure lies within 0.5 % of a limit. */
function oracle(f: ReachRow, d: ReachRow, limits: Limits): ReachClass | null {
  if (f.placeId !== undefined && f.placeId === d.placeId) return 'same-place';
  const length = ellipsoid(f, d);
  const spread = f.uncertaintyM! + d.uncertaintyM!;
  const close = (value: number, limit: number) => Math.abs(value - limit) <= 0.005 * length + 1e-6;
  if (
    close(length + spread, limits.sureM) ||
    close(length, limits.nominalM) ||
    close(length - spread, limits.possibleM)
  )
    return null;
  if (f.verified && d.verified && length + spread <= limits.sureM) return 'surely';
  if (length <= limits.nominalM) return 'nominally';
  return length - spread <= limits.possibleM ? 'possibly' : 'beyond';
}

describe('the reckoning', () => {
  it('agrees with an independent geodesic, pair by pair, in class and in counts', () => {
    fc.assert(
      fc.property(facilityRows, demandRows, someLimits, (fs, ds, limits) => {
        const found = assessed(fs, ds, limits);
        ds.forEach((d, j) => {
          const pairs = fs.map((f) => oracle(f, d, limits));
          if (pairs.includes(null)) return;
          const of = (...classes: ReachClass[]) =>
            pairs.filter((name) => classes.includes(name!)).length;
          const best = Math.max(0, ...pairs.map((name) => REACH_CLASSES.indexOf(name!)));
          expect(found.ranks[j]).toBe(best);
          expect(found.sure[j]).toBe(of('surely'));
          expect(found.nominal[j]).toBe(of('surely', 'nominally'));
          expect(found.possible[j]).toBe(fs.length - of('beyond'));
        });
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same classes as reach() for one radius', () => {
    fc.assert(
      fc.property(facilityRows, demandRows, fc.integer({ min: 0, max: 4000 }), (fs, ds, r) => {
        const { facilities, demand } = pack(fs, ds);
        expect(assess(facilities, demand, exactly(r)).ranks).toEqual(reach(facilities, demand, r));
      }),
    );
  });

  it('never covers less with more radius or a facility more; the order does not matter', () => {
    fc.assert(
      fc.property(facilityRows, someRow, demandRows, someLimits, (fs, extra, ds, limits) => {
        const before = assessed(fs, ds, limits);
        const more = assessed([...fs, { ...extra, id: 'x' }], ds, limits);
        const wider = assessed(fs, ds, {
          sureM: limits.sureM + 200,
          nominalM: limits.nominalM + 200,
          possibleM: limits.possibleM + 200,
        });
        for (const after of [more, wider])
          for (const key of ['ranks', 'sure', 'nominal', 'possible'] as const)
            after[key].forEach((value, j) => expect(value).toBeGreaterThanOrEqual(before[key][j]!));
        expect(assessed([...fs].reverse(), ds, limits)).toEqual(before);
      }),
    );
  });

  it('stops when it is told to, and refuses limits that are none', () => {
    const { facilities, demand } = pack([], []);
    expect(() => assess(facilities, demand, exactly(1), () => false)).toThrow(Cancelled);
    expect(() => assess(facilities, demand, exactly(NaN))).toThrow(RangeError);
  });
});

describe('tallies', () => {
  it('hold each point once: sure ≤ nominal ≤ possible ≤ all, and groups add up to the whole', () => {
    fc.assert(
      fc.property(facilityRows, demandRows, someLimits, (fs, ds, limits) => {
        const { facilities, demand } = pack(fs, ds);
        const { ranks } = assess(facilities, demand, limits);
        const group = Int32Array.from(ds, ({ county }) => (county === '360402' ? 0 : 1));
        const parts = tallyByGroup(ranks, demand.weight, group, 2);
        const whole = tallyOf(
          tallyByGroup(
            ranks,
            demand.weight,
            group.map(() => 0),
            1,
          ),
          0,
        );
        const [a, b] = [tallyOf(parts, 0), tallyOf(parts, 1)];
        expect(a.points + b.points).toBe(ds.length);
        expect(a.weight + b.weight).toBe(whole.weight);
        for (const key of ['sure', 'nominal', 'possible'] as const) {
          expect(a.within[key] + b.within[key]).toBe(whole.within[key]);
          expect(a.weightWithin[key] + b.weightWithin[key]).toBe(whole.weightWithin[key]);
        }
        for (const within of [whole.within, whole.weightWithin]) {
          expect(within.sure).toBeLessThanOrEqual(within.nominal);
          expect(within.nominal).toBeLessThanOrEqual(within.possible);
        }
        expect(whole.weightWithin.possible).toBeLessThanOrEqual(whole.weight);
      }),
    );
  });
});

describe('the nearest facility', () => {
  it('is nearest on the ellipsoid too, within its range; never one of the same row', () => {
    fc.assert(
      fc.property(facilityRows, demandRows, (fs, ds) => {
        const { facilities, demand } = pack(fs, ds);
        const found = nearestFacilities(facilities, demand);
        ds.forEach((d, j) => {
          const same = (f: ReachRow) => f.placeId !== undefined && f.placeId === d.placeId;
          const known = fs.filter((f) => !same(f));
          expect(found.samePlace[j]).toBe(fs.some(same) ? 1 : 0);
          const chosen = found.facility[j]!;
          if (!known.length) {
            expect(chosen).toBe(-1);
            return;
          }
          expect(same(fs[chosen]!)).toBe(false);
          const truth = Math.min(...known.map((f) => ellipsoid(f, d)));
          expect(found.distanceM[j]).toBeGreaterThanOrEqual(truth * 0.995 - 1e-6);
          expect(found.distanceM[j]).toBeLessThanOrEqual(truth * 1.005 + 1e-6);
          expect(found.leastM[j]).toBeLessThanOrEqual(found.distanceM[j]!);
          if (fs.some(same)) expect(found.leastM[j]).toBe(0);
          expect(Number.isFinite(found.mostM[j]!)).toBe(d.verified && fs.some((f) => f.verified));
        });
      }),
    );
  });
});

describe('what each new facility adds', () => {
  it('alone and in order: each next adds most, the sum is the union, and never more than alone', () => {
    fc.assert(
      fc.property(facilityRows, someRows('p', 8), demandRows, someLimits, (fs, ps, ds, limits) => {
        const both = pack([...fs, ...ps], ds);
        const from = (start: number, end: number) => ({
          lon: both.facilities.lon.slice(start, end),
          lat: both.facilities.lat.slice(start, end),
          uncertaintyM: both.facilities.uncertaintyM.slice(start, end),
          place: both.facilities.place.slice(start, end),
          verified: both.facilities.verified.slice(start, end),
        });
        const { demand } = both;
        const { ranks } = assess(from(0, fs.length), demand, limits);
        const found = gainsOf(from(fs.length, fs.length + ps.length), demand, ranks, limits)!;
        const within = (all: Uint8Array) =>
          tallyOf(tallyByGroup(all, demand.weight, new Int32Array(all.length), 1), 0).weightWithin;
        const before = within(ranks);
        const after = within(assess(both.facilities, demand, limits).ranks);
        for (const key of ['sure', 'nominal', 'possible'] as const) {
          const sum = found.inOrder.reduce((total, { adds }) => total + adds[key], 0);
          expect(sum).toBeCloseTo(after[key] - before[key], 9);
          const alone = found.alone.reduce((total, { adds }) => total + adds[key], 0);
          expect(sum).toBeLessThanOrEqual(alone + 1e-9);
        }
        const nominal = found.inOrder.map(({ adds }) => adds.nominal);
        expect(nominal).toEqual([...nominal].sort((a, b) => b - a));
        expect(found.inOrder.map(({ project }) => project).sort((a, b) => a - b)).toEqual(
          ps.map((_, p) => p),
        );
        if (ps.length)
          expect(nominal[0]).toBe(Math.max(...found.alone.map(({ adds }) => adds.nominal)));
      }),
    );
  });
});
