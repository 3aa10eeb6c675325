import fc from 'fast-check';
import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { Cancelled } from '../../src/analysis/cancel';
import { gridCandidates, seatCandidates } from '../../src/analysis/siting/candidates';
import type { Aim } from '../../src/analysis/siting/lists';
import { someRow } from '../fixtures/scatter';
import { best, covered, jobOf, walked, type Row } from '../fixtures/siting-oracle';
import { siteForCover, siteForDistance } from '../../src/analysis/siting/siting';

const rows = (name: string, minLength: number, maxLength: number) =>
  fc
    .array(fc.tuple(someRow, fc.integer({ min: 0, max: 20 })), { minLength, maxLength })
    .map((all) => all.map(([row, weight], i): Row => ({ ...row, weight, id: `${name}${i}` })));
const [candidateRows, lockedRows, demandRows] = [
  rows('c', 1, 8),
  rows('l', 0, 3),
  rows('d', 1, 25),
];
const limit = fc.integer({ min: 100, max: 4000 });
const howMany = fc.integer({ min: 1, max: 3 });
const aims = fc.constantFrom<Aim>('sure', 'nominal', 'possible');

describe('sites that cover', () => {
  it('come near the best choice there is, and never claim more than can be', () => {
    let optimal = 0;
    let runs = 0;
    fc.assert(
      fc.property(candidateRows, lockedRows, demandRows, limit, howMany, aims, (...given) => {
        const [cs, ls, ds, limitM, k, aim] = given;
        const { objective, sites } = siteForCover({ ...jobOf(cs, ls, ds, k, limitM), aim });
        const optimum = best(cs, k, (open) => covered([...ls, ...open], ds, limitM, aim));
        expect(objective.before).toBe(covered(ls, ds, limitM, aim));
        const chosen = sites.map(({ candidate }) => cs[candidate]!);
        expect(objective.after).toBe(covered([...ls, ...chosen], ds, limitM, aim));
        expect(objective.after).toBeLessThanOrEqual(optimum);
        expect(optimum).toBeLessThanOrEqual(objective.bestPossible);
        const share = (objective.after - objective.before) / (optimum - objective.before || 1);
        if (optimum > objective.before) expect(share).toBeGreaterThanOrEqual(1 - 1 / Math.E);
        optimal += Number(objective.after === optimum);
        runs++;
      }),
      { numRuns: 400, seed: 4 },
    );
    expect(optimal / runs).toBeGreaterThan(0.98);
  });

  it('tell what each adds, the largest first, with the ends of the range', () => {
    fc.assert(
      fc.property(candidateRows, lockedRows, demandRows, limit, howMany, aims, (...given) => {
        const [cs, ls, ds, limitM, k, aim] = given;
        const found = siteForCover({ ...jobOf(cs, ls, ds, k, limitM), aim });
        const open = [...ls];
        let before = found.before[aim];
        let last = Infinity;
        for (const site of found.sites) {
          open.push(cs[site.candidate]!);
          for (const end of ['sure', 'nominal', 'possible'] as const)
            expect(site.after[end]).toBe(covered(open, ds, limitM, end));
          expect(site.adds).toBe(site.after[aim] - before);
          expect(site.adds).toBeGreaterThan(0);
          expect(site.adds).toBeLessThanOrEqual(last);
          [before, last] = [site.after[aim], site.adds];
        }
        for (const site of found.sites) {
          const others = found.sites.filter((other) => other !== site);
          const without = [...ls, ...others.map(({ candidate }) => cs[candidate]!)];
          expect(site.lossWithout).toBe(before - covered(without, ds, limitM, aim));
        }
        expect(new Set(found.sites.map(({ candidate }) => candidate)).size).toBe(
          found.sites.length,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('cover no less with a longer reach, a further site or a further candidate', () => {
    fc.assert(
      fc.property(
        candidateRows,
        lockedRows,
        demandRows,
        limit,
        howMany,
        (cs, ls, ds, limitM, k) => {
          const bound = (more: Row[], sites: number, reachM: number) =>
            best(more, sites, (open) => covered([...ls, ...open], ds, reachM, 'nominal'));
          const { objective } = siteForCover({
            ...jobOf(cs, ls, ds, k, limitM),
            aim: 'nominal',
          });
          expect(bound(cs, k, limitM + 500)).toBeGreaterThanOrEqual(objective.after);
          const more = siteForCover({ ...jobOf(cs, ls, ds, k + 1, limitM), aim: 'nominal' });
          expect(more.objective.bestPossible).toBeGreaterThanOrEqual(objective.after);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('serve a township from its own seat only where that is held possible', () => {
    const seat: Row = {
      id: 's',
      lon: 116,
      lat: 29,
      uncertaintyM: 0,
      verified: true,
      placeId: 'g',
      weight: 5,
    };
    const job = jobOf([seat], [], [seat], 1, 1000);
    expect(siteForCover({ ...job, aim: 'nominal' }).sites).toEqual([]);
    const { sites } = siteForCover({ ...job, aim: 'possible' });
    expect(sites).toMatchObject([{ adds: 5, after: { sure: 0, nominal: 0, possible: 5 } }]);
  });

  it('say how much better the best choice may be where no single exchange helps', () => {
    // Top and bottom sides of a square first; left and right hold one person more each.
    const at = (eastM: number, northM: number, weight = 0): Row => ({
      ...{ id: '', lon: 116 + eastM / 97_300, lat: 29 + northM / 111_195, weight },
      ...{ uncertaintyM: 0, verified: true },
    });
    const corners = [at(-500, 500, 12), at(500, 500, 12), at(-500, -500, 10), at(500, -500, 10)];
    const demand = [...corners, at(-1000, 0, 1), at(1000, 0, 1)];
    const sides = [at(0, 500), at(0, -500), at(-500, 0), at(500, 0)];
    const job = { ...jobOf(sides, [], demand, 2, 600), aim: 'nominal' as const };
    const { sites, objective } = siteForCover(job);
    expect(sites.map(({ candidate }) => candidate)).toEqual([0, 1]);
    expect(objective).toEqual({ before: 0, after: 44, bestPossible: 46 });
    expect(best(sides, 2, (open) => covered(open, demand, 600, 'nominal'))).toBe(46);
  });

  it('leave a greedy choice that an exchange betters', () => {
    // The middle site covers most at once, but the two beside it cover all.
    const at = (metresEast: number, weight: number, id = `${metresEast}`): Row => ({
      ...{ id, lon: 116 + metresEast / 97_300, lat: 29, uncertaintyM: 0, verified: true, weight },
    });
    const demand = [at(0, 4), at(900, 5), at(1100, 5), at(2000, 4)];
    const candidates = [at(1000, 0), at(450, 0), at(1550, 0)];
    const { sites, objective } = siteForCover({
      ...jobOf(candidates, [], demand, 2, 500),
      aim: 'nominal',
    });
    expect(sites.map(({ candidate }) => candidate)).toEqual([1, 2]);
    expect(objective).toEqual({ before: 0, after: 18, bestPossible: 18 });
  });
});

describe('sites that shorten the ways', () => {
  it('come near the best choice there is, and never claim more than can be', () => {
    let optimal = 0;
    let runs = 0;
    fc.assert(
      fc.property(
        candidateRows,
        lockedRows,
        demandRows,
        limit,
        howMany,
        (cs, ls, ds, limitM, k) => {
          const found = siteForDistance(jobOf(cs, ls, ds, k, limitM));
          const { before, after, bestPossible } = found.objective;
          const cost = (open: Row[]) => walked([...ls, ...open], ds, limitM, ls.length);
          const optimum = -best(cs, k, (open) => -cost(open));
          const chosen = found.sites.map(({ candidate }) => cs[candidate]!);
          expect(before).toBeCloseTo(cost([]), 5);
          expect(after).toBeCloseTo(cost(chosen), 5);
          expect(after).toBeGreaterThanOrEqual(optimum - 1e-5);
          expect(bestPossible).toBeLessThanOrEqual(optimum + 1e-5);
          const adds = found.sites.reduce((sum, site) => sum + site.adds, 0);
          expect(before - adds).toBeCloseTo(after, 5);
          const last = found.sites.at(-1)?.after ?? found.before;
          expect(last.nominal).toBeCloseTo(after, 1);
          expect(last.near).toBeLessThanOrEqual(last.nominal + 1e-6);
          expect(last.nominal).toBeLessThanOrEqual(last.far + 1e-6);
          optimal += Number(after <= optimum + 1e-5);
          runs++;
        },
      ),
      { numRuns: 400, seed: 5 },
    );
    expect(optimal / runs).toBeGreaterThan(0.98);
  });

  it('agree with an independent geodesic', () => {
    const row = (id: string, lon: number, lat: number, weight: number): Row => ({
      ...{ id, lon, lat, uncertaintyM: 0, verified: true, weight },
    });
    const demand = Array.from({ length: 40 }, (_, i) =>
      row(`d${i}`, 116 + ((i * 37) % 41) / 100, 29 + ((i * 17) % 43) / 100, 1 + (i % 5)),
    );
    const candidates = demand.slice(0, 12).map((d, i) => row(`c${i}`, d.lon! + 0.01, d.lat!, 0));
    const { sites } = siteForDistance(jobOf(candidates, [], demand, 2, 60_000));
    const cost = (open: Row[]) =>
      demand.reduce((sum, d) => {
        const ways = open.map((c) => Geodesic.WGS84.Inverse(d.lat!, d.lon!, c.lat!, c.lon!).s12!);
        return sum + d.weight * Math.min(60_000, ...ways);
      }, 0);
    const optimum = -best(candidates, 2, (open) => -cost(open));
    const ours = cost(sites.map(({ candidate }) => candidates[candidate]!));
    expect(ours / optimum).toBeLessThan(1.004);
  });
});

describe('any choice of sites', () => {
  const demand: Row[] = [1, 2, 3].map((i) => ({
    ...{ id: `d${i}`, lon: 116 + i / 100, lat: 29, uncertaintyM: 0, verified: true, weight: i },
  }));

  it('is the same each time and does not depend on the order of the demand', () => {
    fc.assert(
      fc.property(candidateRows, demandRows, limit, howMany, (cs, ds, limitM, k) => {
        const one = siteForCover({ ...jobOf(cs, [], ds, k, limitM), aim: 'nominal' });
        const other = siteForCover({
          ...jobOf(cs, [], [...ds].reverse(), k, limitM),
          aim: 'nominal',
        });
        expect(other).toEqual(one);
      }),
      { numRuns: 100 },
    );
  });

  it('can be stopped, and refuses a number of sites that is none', () => {
    const job = jobOf(demand, [], demand, 2, 2000);
    const told: number[] = [];
    siteForDistance(job, (share) => void told.push(share));
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBeLessThanOrEqual(1);
    expect(() => siteForDistance(job, (share) => share < 0.5)).toThrow(Cancelled);
    for (const k of [0, -1, 1.5, NaN])
      expect(() => siteForCover({ ...job, k, aim: 'nominal' })).toThrow(RangeError);
  });
});

describe('candidates', () => {
  it('are seats with a point, or a grid inside shapes', () => {
    const seats = seatCandidates(
      [
        { code: '1', name: '甲', county: 'c', lon: 116, lat: 29, uncertaintyM: 500, mark: 'cited' },
        { code: '2', name: '乙', county: 'c' },
      ],
      new Map(),
    );
    expect(seats).toMatchObject({ names: ['1'], withoutPoint: ['2'] });
    const square = [116, 29, 116.1, 29, 116.1, 29.1, 116, 29.1, 116, 29];
    const ring = Array.from({ length: 5 }, (_, i) => [square[2 * i]!, square[2 * i + 1]!]);
    const grid = gridCandidates([{ type: 'Polygon', coordinates: [ring] }], 1000);
    // 9.73 km × 11.12 km.
    expect(grid.names.length).toBeGreaterThan(95);
    expect(grid.names.length).toBeLessThan(121);
    expect(grid.points.verified.every((v) => v === 1)).toBe(true);
  });
});
