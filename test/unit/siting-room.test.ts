/** What the room of siting shows follows from the analysis: proposals, found sites, exports. */
import fc from 'fast-check';
import geodesic from 'geographiclib-geodesic';
import { describe, expect, test } from 'vitest';
import { indexPoints, packPoints } from '../../src/analysis/points';
import { exactly } from '../../src/analysis/reach';
import type { ProposedSite } from '../../src/analysis/scenario/site';
import { siteForCover, siteForDistance } from '../../src/analysis/siting/siting';
import { assess } from '../../src/analysis/study/assess';
import { proposalsCsv, proposalsGeoJson } from '../../src/explore/siting/export';
import { liveGround, pointsWith, type Ground } from '../../src/explore/siting/ground';
import { nudged } from '../../src/explore/siting/nudge';
import { dragOf, whatIf, whileDragged } from '../../src/explore/siting/what-if';
import {
  candidatesOf,
  coverFinding,
  distanceFinding,
  FIRST_CHOICE,
  jobOf,
} from '../../src/explore/siting/where-next';

const lon = fc.double({ min: 115.9, max: 116.1, noNaN: true });
const lat = fc.double({ min: 29.6, max: 29.8, noNaN: true });
const row = fc.record({
  id: fc.uuid(),
  lon,
  lat,
  uncertaintyM: fc.constantFrom(0, 300, 2000),
  verified: fc.boolean(),
});
const site = fc
  .record({ lon, lat, kind: fc.constantFrom('fire-station', 'childcare'), name: fc.string() })
  .map((part) => ({ ...part, id: '' }));
const scenario = fc
  .array(site, { maxLength: 6 })
  .map((sites): ProposedSite[] => sites.map((one, i) => ({ ...one, id: `p${i + 1}` })));

const ground = fc
  .record({ facilities: fc.array(row, { maxLength: 5 }), demand: fc.array(row, { minLength: 1 }) })
  .map(({ facilities, demand }): Ground => {
    const places = new Map<string, number>();
    const points = packPoints(demand, places);
    return {
      reach: {
        limits: exactly(3000),
        assumptions: [
          {
            what: 'metres',
            unit: 'm',
            value: 3000,
            mark: 'assumption',
            source: { zh: '使用者自定', en: 'Set by the user' },
          },
        ],
      },
      kinds: new Set(['fire-station']),
      standing: {
        placed: facilities.map((one) => ({ row: one, records: [] })),
        withoutPoint: [],
        points: packPoints(facilities, places),
      },
      source: { tag: 'points', name: 'a.csv', counts: '人', citation: { zh: '甲', en: 'A' } },
      demand: { ...points, weight: Float64Array.from(demand, (_, i) => i + 1) },
      demandWithoutPoint: 0,
      outside: { points: 0, weight: 0 },
      places,
    };
  });

/** Every facility and every proposal of the kinds asked about, reckoned from nothing. */
function reckoned(on: Ground, sites: readonly ProposedSite[]) {
  const { nominal, sure, possible } = assess(
    pointsWith(on, sites),
    indexPoints(on.demand),
    on.reach.limits,
  );
  const sum = (counts: Uint32Array) =>
    on.demand.weight.reduce((total, w, j) => total + (counts[j] ? w : 0), 0);
  return { sure: sum(sure), nominal: sum(nominal), possible: sum(possible) };
}

describe('what if', () => {
  test('says what a reckoning from nothing says, before and after', () => {
    fc.assert(
      fc.property(ground, scenario, (on, sites) => {
        const found = whatIf(on, liveGround(on), sites);
        expect(found.before).toEqual(reckoned(on, []));
        expect(found.after).toEqual(reckoned(on, sites));
      }),
    );
  });

  test('what a proposal adds is what goes without it; other kinds add nothing', () => {
    fc.assert(
      fc.property(ground, scenario, (on, sites) => {
        const found = whatIf(on, liveGround(on), sites);
        for (const { id, kind } of sites) {
          const adds = found.adds.get(id);
          if (kind !== 'fire-station') expect(adds).toBeUndefined();
          else {
            const others = reckoned(
              on,
              sites.filter((other) => other.id !== id),
            );
            expect(adds!.nominal).toBeCloseTo(found.after.nominal - others.nominal, 9);
            expect(adds!.possible).toBeCloseTo(found.after.possible - others.possible, 9);
          }
        }
      }),
    );
  });

  test('a step of a drag says the same as the drop', () => {
    fc.assert(
      fc.property(ground, scenario, lon, lat, (on, sites, x, y) => {
        const [moved] = sites.filter(({ kind }) => kind === 'fire-station');
        fc.pre(moved !== undefined);
        const live = liveGround(on);
        const step = dragOf(on, live, sites, moved!.id)!.at(x, y);
        const shown = whileDragged(whatIf(on, live, sites), moved!.id, step);
        const dropped = sites.map((one) => (one === moved ? { ...one, lon: x, lat: y } : one));
        expect(shown.after).toEqual(reckoned(on, dropped));
      }),
    );
  });
});

describe('where next', () => {
  const asOwn = ({ demand }: Ground) => ({
    townships: [],
    shapes: [],
    own: { points: demand, names: null },
  });

  test('what the sites add makes up the way from before to after', () => {
    fc.assert(
      fc.property(ground, scenario, (on, sites) => {
        const choice = { ...FIRST_CHOICE, candidates: 'points' as const };
        const candidates = candidatesOf(choice, on, asOwn(on));
        const job = jobOf(choice, on, sites, candidates);
        const told = { choice, ground: on, scenario: sites, job, candidates, townships: [] };
        const found = coverFinding(told, siteForCover({ ...job, aim: 'nominal' }));
        const added = found.sites.reduce((sum, { adds }) => sum + adds.nominal, 0);
        expect(found.before).toEqual(reckoned(on, sites));
        expect(found.before.nominal + added).toBeCloseTo(found.after.nominal, 6);
        expect(found.bound).toBeGreaterThanOrEqual(found.after.nominal - 1e-6);
      }),
    );
  });

  test('average ways get shorter, and lie between their ends', () => {
    fc.assert(
      fc.property(ground, (on) => {
        const choice = { ...FIRST_CHOICE, aim: 'distance' as const, candidates: 'points' as const };
        const candidates = candidatesOf(choice, on, asOwn(on));
        const job = jobOf(choice, on, [], candidates);
        const told = { choice, ground: on, scenario: [], job, candidates, townships: [] };
        const { before, after } = distanceFinding(told, siteForDistance(job));
        expect(after.nominal).toBeLessThanOrEqual(before.nominal + 1e-6);
        expect(after.possible).toBeLessThanOrEqual(after.nominal + 1e-6);
        expect(after.sure).toBeGreaterThanOrEqual(after.nominal - 1e-6);
        expect(before.nominal).toBeLessThanOrEqual(choice.capKm * 1000);
      }),
    );
  });
});

test('an arrow key moves by 100 m, with Shift by 1 km, to 1 % of the ellipsoid', () => {
  fc.assert(
    fc.property(
      lon,
      lat,
      fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'),
      fc.boolean(),
      (x, y, key, isLong) => {
        const [a, b] = nudged({ lon: x, lat: y }, key, isLong)!;
        const { s12 } = geodesic.Geodesic.WGS84.Inverse(y, x, b, a);
        expect(s12! / (isLong ? 1000 : 100)).toBeCloseTo(1, 1);
        expect(Math.abs(s12! / (isLong ? 1000 : 100) - 1)).toBeLessThan(0.01);
      },
    ),
  );
  expect(nudged({ lon: 116, lat: 29 }, 'a', false)).toBeNull();
});

describe('exported proposals', () => {
  test('each row says that it is the user’s assumption, and no text runs as a formula', () => {
    fc.assert(
      fc.property(
        ground,
        scenario,
        fc.constantFrom('zh' as const, 'en' as const),
        (on, s, lang) => {
          const named = s.map((one) => ({ ...one, name: `=1+${one.id}` }));
          const figures = whatIf(on, liveGround(on), named);
          const exported = { lang, scenario: named, ground: on, figures, made: '2026-01-01' };
          const [head, ...rows] = proposalsCsv(exported).trimEnd().split('\r\n');
          expect(head).toContain('citation');
          expect(rows).toHaveLength(s.length);
          const said = lang === 'zh' ? '使用者的假定，不出自任何文件' : 'The user’s assumption';
          for (const line of rows) {
            expect(line).toContain(said);
            expect(line).toContain("'=1+p");
          }
          const { features } = JSON.parse(proposalsGeoJson(exported)) as {
            features: { geometry: unknown; properties: { citation: string; status: string } }[];
          };
          expect(features.map(({ geometry }) => geometry)).toEqual(
            s.map((one) => ({ type: 'Point', coordinates: [one.lon, one.lat] })),
          );
          for (const { properties } of features) expect(properties.citation).toContain(said);
        },
      ),
    );
  });
});
