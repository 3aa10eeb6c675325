import fc from 'fast-check';
import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { Cancelled } from '../../src/analysis/cancel';
import { runCatchment, scoresByArea, sharing } from '../../src/analysis/catchment-study';
import { DECAYS, DECAY_IDS, type DecayId } from '../../src/analysis/decay';
import { distanceM } from '../../src/analysis/geodesy';
import { packPoints, type ReachRow } from '../../src/analysis/points';
import { someRow } from '../fixtures/scatter';

type Row = ReachRow & { amount: number };

const amount = fc.integer({ min: 0, max: 40 });
const someOne = fc
  .tuple(someRow, amount)
  .map(([row, n]): Omit<Row, 'id'> => ({ ...row, amount: n }));
/** Half the time points as exact as a grid's, which take a way of their own. */
const exact = ({ placeId: _, ...row }: Row): Row => ({ ...row, uncertaintyM: 0, verified: true });
const rows = (name: string, maxLength: number) =>
  fc
    .tuple(fc.array(someOne, { maxLength }), fc.boolean())
    .map(([all, isExact]) =>
      all
        .map((row, i): Row => ({ ...row, id: `${name}${i}` }))
        .map((row) => (isExact ? exact(row) : row)),
    );
const [facilityRows, demandRows] = [rows('f', 8), rows('d', 15)];
const catchmentM = fc.integer({ min: 200, max: 5000 });
const decayId = fc.constantFrom(...DECAY_IDS);

function study(facilities: Row[], demand: Row[], metres: number, decay: DecayId, detour = 1.3) {
  const places = new Map<string, number>();
  return {
    facilities: packPoints(facilities, places),
    supply: Float64Array.from(facilities, ({ amount }) => amount),
    demand: {
      ...packPoints(demand, places),
      weight: Float64Array.from(demand, ({ amount }) => amount),
    },
    catchmentM: metres,
    detour,
    decay,
  };
}
const scores = (...given: Parameters<typeof study>) => runCatchment(study(...given));

/** The formulas once more, one distance at a time. */
const formula: Record<DecayId, (x: number) => number> = {
  none: () => 1,
  step: (x) => [1, 0.68, 0.22][Math.max(0, Math.ceil(x * 3 - 1e-12) - 1)]!,
  gaussian: (x) => (Math.E ** (-(x ** 2) / 2) - Math.E ** -0.5) / (1 - Math.E ** -0.5),
  linear: (x) => 1 - x,
};
const pull = (decay: DecayId, way: number, limit: number) =>
  way <= limit ? formula[decay](way / limit) : 0;

/** Both steps as the papers print them, over a table of ways (facility × demand point). */
function twoSteps(ways: number[][], fs: Row[], ds: Row[], decay: DecayId, limit: number): number[] {
  const ratio = fs.map((f, i) => {
    const people = ds.reduce((sum, d, j) => sum + d.amount * pull(decay, ways[i]![j]!, limit), 0);
    return people > 0 ? f.amount / people : 0;
  });
  return ds.map((_, j) =>
    fs.reduce((sum, _f, i) => sum + ratio[i]! * pull(decay, ways[i]![j]!, limit), 0),
  );
}

const same = (a: Row, b: Row) => a.placeId !== undefined && a.placeId === b.placeId;
const metres = (a: Row, b: Row) => distanceM(a.lon!, a.lat!, b.lon!, b.lat!);
const table = (fs: Row[], ds: Row[], way: (f: Row, d: Row, n: number) => number) =>
  fs.map((f, i) => ds.map((d, j) => way(f, d, i * ds.length + j)));
const relative = (a: number, b: number) => Math.abs(a - b) / Math.max(1e-9, Math.abs(b));

describe('floating catchments', () => {
  it('are what the formulas give for every pair', () => {
    fc.assert(
      fc.property(facilityRows, demandRows, catchmentM, decayId, (fs, ds, limit, decay) => {
        const ways = table(fs, ds, (f, d) => (same(f, d) ? Infinity : metres(f, d) * 1.3));
        const expected = twoSteps(ways, fs, ds, decay, limit);
        const found = scores(fs, ds, limit, decay).nominal;
        expected.forEach((score, j) => expect(relative(found[j]!, score)).toBeLessThan(1e-8));
      }),
      { numRuns: 400 },
    );
  });

  it('hold in their range whatever the true distances are', () => {
    const where = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: 120,
      maxLength: 120,
    });
    fc.assert(
      fc.property(facilityRows, demandRows, catchmentM, decayId, where, (...given) => {
        const [fs, ds, limit, decay, share] = given;
        const truth = table(fs, ds, (f, d, n) => {
          if (same(f, d)) return share[n]! * 6500;
          const spread = f.uncertaintyM! + d.uncertaintyM!;
          return 1.3 * Math.max(0, metres(f, d) + (2 * share[n]! - 1) * spread);
        });
        const { nominal, ends } = scores(fs, ds, limit, decay);
        twoSteps(truth, fs, ds, decay, limit).forEach((score, j) => {
          const low = ends ? ends.low[j]! : nominal[j]!;
          const high = ends ? ends.high[j]! : nominal[j]!;
          expect(low).toBeLessThanOrEqual(score * (1 + 1e-9) + 1e-12);
          expect(score).toBeLessThanOrEqual(high * (1 + 1e-9) + 1e-12);
          expect(low).toBeLessThanOrEqual(nominal[j]!);
          expect(nominal[j]).toBeLessThanOrEqual(high);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('give out the whole supply of every facility that reaches people, whatever the order', () => {
    fc.assert(
      fc.property(facilityRows, demandRows, catchmentM, decayId, (fs, ds, limit, decay) => {
        const { nominal, shared } = scores(fs, ds, limit, decay);
        const given = ds.reduce((sum, d, j) => sum + d.amount * nominal[j]!, 0);
        const supply = fs.reduce((sum, f, i) => sum + (shared[i]! > 0 ? f.amount : 0), 0);
        expect(given).toBeCloseTo(supply, 6);
        const turned = scores([...fs].reverse(), ds, limit, decay).nominal;
        turned.forEach((score, j) => expect(relative(score, nominal[j]!)).toBeLessThan(1e-8));
      }),
    );
  });

  it('never fall when a facility is added', () => {
    fc.assert(
      fc.property(facilityRows, someOne, demandRows, catchmentM, decayId, (...given) => {
        const [fs, extra, ds, limit, decay] = given;
        const before = scores(fs, ds, limit, decay).nominal;
        const after = scores([...fs, { ...extra, id: 'new' }], ds, limit, decay).nominal;
        before.forEach((score, j) => expect(after[j]! + 1e-12).toBeGreaterThanOrEqual(score));
      }),
    );
  });

  it('take no nominal part between points of one row, and no sure part of unverified ones', () => {
    const row = (id: string, more: Partial<Row> = {}): Row => ({
      ...{ id, lon: 116, lat: 29, uncertaintyM: 0, verified: true, amount: 10 },
      ...more,
    });
    const seat = scores([row('f', { placeId: 'g' })], [row('d', { placeId: 'g' })], 1000, 'none');
    expect(seat.nominal).toEqual(Float64Array.of(0));
    expect(seat.ends).toEqual({ low: Float64Array.of(0), high: Float64Array.of(1) });
    expect(seat.shared).toEqual(Float64Array.of(0));
    const doubtful = scores([row('f', { verified: false })], [row('d')], 1000, 'none');
    expect(doubtful.nominal).toEqual(Float64Array.of(1));
    expect(doubtful.ends).toEqual({ low: Float64Array.of(0), high: Float64Array.of(1) });
    expect(scores([row('f')], [row('d')], 1000, 'none').ends).toBeNull();
    // In the catchment wherever they are: the people do not compete with themselves.
    const near = scores([row('f', { uncertaintyM: 100 })], [row('d')], 1000, 'none');
    expect(near.ends).toEqual({ low: Float64Array.of(1), high: Float64Array.of(1) });
  });

  it('agree with an independent geodesic', () => {
    const row = (id: string, lon: number, lat: number, amount: number): Row => ({
      ...{ id, lon, lat, uncertaintyM: 0, verified: true, amount },
    });
    const ds = Array.from({ length: 60 }, (_, i) =>
      row(`d${i}`, 116 + ((i * 37) % 61) / 150, 29 + ((i * 17) % 53) / 150, 5 + (i % 7)),
    );
    const fs = [0, 1, 2, 3].map((i) => row(`f${i}`, 116.1 + i / 20, 29.1 + i / 30, 100));
    const ways = table(
      fs,
      ds,
      (f, d) => Geodesic.WGS84.Inverse(f.lat!, f.lon!, d.lat!, d.lon!).s12!,
    );
    const expected = twoSteps(ways, fs, ds, 'gaussian', 15_000);
    const { nominal } = scores(fs, ds, 15_000, 'gaussian', 1);
    const largest = Math.max(...expected);
    expected.forEach((score, j) =>
      expect(Math.abs(nominal[j]! - score) / largest).toBeLessThan(0.005),
    );
  });

  it('refuse a catchment that is none, and can be stopped', () => {
    for (const bad of [0, -1, NaN]) expect(() => scores([], [], bad, 'none')).toThrow(RangeError);
    const row: Row = { id: 'f', lon: 116, lat: 29, uncertaintyM: 0, verified: true, amount: 1 };
    const long = study([row, row], [row], 1000, 'none');
    expect(() => runCatchment(long, (share) => share < 0.5)).toThrow(Cancelled);
  });
});

describe('decays', () => {
  it('never rise with distance, are 0 beyond the rim, and name their source', () => {
    for (const id of DECAY_IDS) {
      const shares = Float64Array.from({ length: 2001 }, (_, i) => i / 1000);
      DECAYS[id].weigh(shares, shares.length);
      expect(shares[0]).toBe(1);
      for (let i = 1; i < shares.length; i++) expect(shares[i]).toBeLessThanOrEqual(shares[i - 1]!);
      expect(shares.subarray(1001).every((weight) => weight === 0)).toBe(true);
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
      expect(DECAYS[id].source.zh && DECAYS[id].source.en).toBeTruthy();
    }
  });
});

describe('a catchment study', () => {
  it('keeps apart what has no point or no capacity', () => {
    const at = { lon: 116, lat: 29, uncertaintyM: 10, verified: true };
    const all = [
      { id: 'counted', ...at, supply: 40 },
      { id: 'no-capacity', ...at },
      { id: 'no-point', verified: true, supply: 30 },
      { id: 'damaged', ...at, supply: NaN },
    ];
    const ids = ({ id }: { id: string }) => id;
    const { counted, withoutPoint, withoutSupply } = sharing(all);
    expect(counted.map(ids)).toEqual(['counted']);
    expect(withoutPoint.map(ids)).toEqual(['no-point']);
    expect(withoutSupply.map(ids)).toEqual(['no-capacity', 'damaged']);
  });

  it('weighs the scores of a county by its people', () => {
    const found = scoresByArea(
      {
        nominal: Float64Array.of(2, 0, 5, 9),
        ends: { low: Float64Array.of(1, 0, 5, 9), high: Float64Array.of(4, 0, 6, Infinity) },
        shared: new Float64Array(0),
      },
      Float64Array.of(10, 30, 4, 0),
      Int32Array.of(0, 0, -1, 1),
      2,
    );
    expect(found[0]).toEqual({
      people: 40,
      mean: 0.5,
      low: 0.25,
      high: 1,
      withoutAny: { nominal: 30, atBest: 30 },
    });
    expect(found[1]).toMatchObject({ people: 0, mean: NaN, high: NaN });
  });
});
