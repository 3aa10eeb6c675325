import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  prepareReach,
  reportReach,
  runReach,
  type CoverageReport,
} from '../../src/analysis/coverage';
import { fixFirst } from '../../src/analysis/fix-first';
import { distanceM } from '../../src/analysis/geodesy';
import { indexPoints, packPoints, type ReachRow } from '../../src/analysis/points';
import { REACH_CLASSES, reach, type ReachClass } from '../../src/analysis/reach';
import { someRow, someRows } from '../fixtures/scatter';

const report = (facilities: ReachRow[], demand: ReachRow[], radiusM: number): CoverageReport => {
  const prepared = prepareReach(facilities, demand, radiusM);
  return reportReach(prepared, runReach(prepared.job));
};

const row = (id: string, lon: number, lat: number, more: Partial<ReachRow> = {}): ReachRow => ({
  id,
  lon,
  lat,
  uncertaintyM: 0,
  verified: true,
  ...more,
});

/** The definition, word for word: every pair, no index. */
function oracle(facilities: ReachRow[], demand: ReachRow[], radiusM: number): ReachClass[] {
  return demand.map((d) => {
    let best: ReachClass = 'beyond';
    for (const f of facilities) {
      const dist = distanceM(f.lon!, f.lat!, d.lon!, d.lat!);
      const spread = f.uncertaintyM! + d.uncertaintyM!;
      let found: ReachClass = 'beyond';
      if (f.placeId !== undefined && f.placeId === d.placeId) found = 'same-place';
      else if (f.verified && d.verified && dist + spread <= radiusM) found = 'surely';
      else if (dist <= radiusM) found = 'nominally';
      else if (dist - spread <= radiusM) found = 'possibly';
      if (REACH_CLASSES.indexOf(found) > REACH_CLASSES.indexOf(best)) best = found;
    }
    return best;
  });
}

const facilityRows = someRows('f', 12);
const demandRows = someRows('d', 25);
const radius = fc.integer({ min: 0, max: 4000 });
const classes = (r: CoverageReport) => r.demand.map((d) => d.reach);
const ranksOf = (r: CoverageReport) => classes(r).map((name) => REACH_CLASSES.indexOf(name));

describe('three-way reach', () => {
  const f = row('f', 116, 29, { uncertaintyM: 100 });
  const at = (metres: number, more: Partial<ReachRow> = {}) =>
    row('d', 116, 29 + metres / 111_194.93, { uncertaintyM: 100, ...more });

  it('counts uncertainty at both ends', () => {
    const found = (metres: number) => classes(report([f], [at(metres)], 1000))[0];
    expect(found(799)).toBe('surely');
    expect(found(801)).toBe('nominally');
    expect(found(999)).toBe('nominally');
    expect(found(1001)).toBe('possibly');
    expect(found(1199)).toBe('possibly');
    expect(found(1201)).toBe('beyond');
  });

  it('takes an unverified point on either side out of "sure"', () => {
    expect(classes(report([{ ...f, verified: false }], [at(10)], 1000))).toEqual(['nominally']);
    expect(classes(report([f], [at(10, { verified: false })], 1000))).toEqual(['nominally']);
  });

  it('holds the distance between points of one gazetteer row for unknown', () => {
    const both = report([{ ...f, placeId: 'g' }], [at(0, { placeId: 'g' })], 1e6);
    expect(classes(both)).toEqual(['same-place']);
    expect(both.within).toEqual({ sure: 0, nominal: 0, possible: 1 });
    expect(both.classes).toMatchObject({ 'same-place': 1, possibly: 0, nominally: 0 });
    const another = report([{ ...f, placeId: 'g' }, f], [at(0, { placeId: 'g' })], 1000);
    expect(classes(another)).toEqual(['surely']);
  });

  it('refuses a radius that is none', () => {
    for (const bad of [-1, NaN]) expect(() => report([f], [at(0)], bad)).toThrow(RangeError);
  });

  it('agrees with the definition for every pair', () => {
    fc.assert(
      fc.property(facilityRows, demandRows, radius, (fs, ds, r) => {
        expect(classes(report(fs, ds, r))).toEqual(oracle(fs, ds, r));
      }),
      { numRuns: 500 },
    );
  });

  it('never covers less with a larger radius', () => {
    fc.assert(
      fc.property(facilityRows, demandRows, radius, radius, (fs, ds, a, b) => {
        const small = ranksOf(report(fs, ds, Math.min(a, b)));
        const large = ranksOf(report(fs, ds, Math.max(a, b)));
        small.forEach((rank, j) => expect(large[j]).toBeGreaterThanOrEqual(rank));
      }),
    );
  });

  it('never covers less with one facility more, whatever the order of the facilities', () => {
    fc.assert(
      fc.property(facilityRows, someRow, demandRows, radius, (fs, extra, ds, r) => {
        const before = report(fs, ds, r);
        expect(classes(report([...fs].reverse(), ds, r))).toEqual(classes(before));
        const after = report([{ ...extra, id: 'new' }, ...fs], ds, r);
        ranksOf(before).forEach((rank, j) =>
          expect(ranksOf(after)[j]).toBeGreaterThanOrEqual(rank),
        );
        for (const key of ['sure', 'nominal', 'possible'] as const)
          expect(after.within[key]).toBeGreaterThanOrEqual(before.within[key]);
      }),
    );
  });

  it('counts sure within nominal within possible, and the counties add up', () => {
    fc.assert(
      fc.property(facilityRows, demandRows, radius, (fs, ds, r) => {
        const { within, classes: counts, total, byCounty } = report(fs, ds, r);
        expect(within.sure).toBeLessThanOrEqual(within.nominal);
        expect(within.nominal).toBeLessThanOrEqual(within.possible);
        expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(total);
        const sums = [...byCounty.values()];
        for (const name of REACH_CLASSES)
          expect(sums.reduce((sum, c) => sum + c.classes[name], 0)).toBe(counts[name]);
        expect(sums.reduce((sum, c) => sum + c.total, 0)).toBe(ds.length);
      }),
    );
  });
});

describe('the report', () => {
  const f = row('f', 116, 29);
  const seat = row('s', 116.001, 29, { county: '360402' });

  it('says what takes no part: no point, no uncertainty, no place on earth', () => {
    const lost: ReachRow[] = [
      { id: 'no-point', verified: false },
      { id: 'no-uncertainty', lon: 116, lat: 29, verified: true },
      row('nowhere', 116, 290),
      row('nan', NaN, 29),
      row('minus', 116, 29, { uncertaintyM: -5 }),
    ];
    const got = report([f, ...lost], [seat, { ...lost[0]!, county: '360402' }], 500);
    expect(got.counted.map((r) => r.id)).toEqual(['f']);
    expect(got.uncounted.map((r) => r.id)).toEqual(lost.map((r) => r.id));
    expect(got.withoutPoint).toBe(1);
    expect(got.byCounty.get('360402')).toMatchObject({ total: 1, withoutPoint: 1 });
    expect(got.within).toEqual({ sure: 1, nominal: 1, possible: 1 });
  });

  it('cannot decide where nothing is sure', () => {
    const vague = { ...f, uncertaintyM: 3000 };
    expect(report([f], [seat], 500).headline).toBe('decided');
    expect(report([vague], [seat], 500).headline).toBe('undecidable');
    expect(report([{ ...f, verified: false }], [seat], 500).headline).toBe('undecidable');
    expect(report([{ id: 'x', verified: false }], [seat], 500).headline).toBe('undecidable');
    expect(report([], [seat], 500).headline).toBe('no-facilities');
    expect(report([f], [], 500).headline).toBe('no-demand');
  });

  it('is sure that a place is out of reach only where every facility is known', () => {
    const far = row('far', 117, 29);
    expect(report([f], [far], 500)).toMatchObject({ headline: 'decided', surelyBeyond: 1 });
    expect(report([f, { id: 'x', verified: false }], [far], 500).surelyBeyond).toBe(0);
    expect(report([{ ...f, verified: false }], [far], 500).surelyBeyond).toBe(0);
    expect(report([f], [{ ...far, verified: false }], 500).surelyBeyond).toBe(0);
  });

  it('names the point to fix first, and says where one row serves both sides', () => {
    const shared = row('home', 116, 29, { placeId: 'g', uncertaintyM: 3000 });
    const seats = [0, 1, 2].map((i) => row(`s${i}`, 116.001 + i / 1000, 29, { uncertaintyM: 50 }));
    const own = row('own', 116, 29, { placeId: 'g', uncertaintyM: 3000 });
    const [first] = report([shared], [...seats, own], 800).fixFirst;
    expect(first).toEqual({
      placeId: 'g',
      facilities: ['home'],
      demand: ['own'],
      narrows: 3,
      touches: 4,
      samePlace: 1,
      uncertaintyM: 3000,
      verified: true,
    });
  });
});

describe('points to fix first', () => {
  const undecided = (found: readonly ReachClass[]) =>
    found.filter((name) => name !== 'beyond' && name !== 'surely').length;

  it('narrow the gap by just as much as a new reckoning with that place exact', () => {
    fc.assert(
      fc.property(facilityRows, demandRows, radius, (fs, ds, r) => {
        const places = new Map<string, number>();
        const facilities = packPoints(fs, places);
        const demand = indexPoints(packPoints(ds, places));
        const fixes = fixFirst(facilities, demand, r, reach(facilities, demand, r), Infinity);
        const before = oracle(fs, ds, r);
        const fixed = (rowsOf: ReachRow[], moved: number[]) =>
          rowsOf.map((one, i) =>
            moved.includes(i) ? { ...one, uncertaintyM: 0, verified: true } : one,
          );
        for (const fix of fixes) {
          const after = oracle(fixed(fs, fix.facilities), fixed(ds, fix.demand), r);
          expect(fix.narrows).toBe(undecided(before) - undecided(after));
          expect(fix.touches).toBeGreaterThanOrEqual(Math.max(fix.narrows, fix.samePlace));
        }
        expect(fixes.map((fix) => fix.narrows)).toEqual(
          fixes.map((fix) => fix.narrows).sort((a, b) => b - a),
        );
        if (undecided(before)) expect(fixes.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a gazetteer row that copies another one', () => {
  it('is the same point, whatever its id: a distance of nothing is no finding', () => {
    const row = (id: string, placeId: string, lon: number) => ({
      ...{ id, placeId, lon, lat: 29.3, uncertaintyM: 4000, verified: false },
    });
    const places = new Map<string, number>();
    const facilities = packPoints([row('f', 'quarter', 117.2), row('g', 'other', 117.3)], places);
    const seats = packPoints([row('s', 'street', 117.2), row('t', 'quarter', 117.2)], places);
    expect(seats.place[0]).toBe(facilities.place[0]);
    expect(seats.place[1]).toBe(facilities.place[0]);
    expect(facilities.place[1]).not.toBe(facilities.place[0]);
  });
});
