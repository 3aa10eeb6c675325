import { describe, expect, it } from 'vitest';
import { exactly } from '../../src/analysis/reach';
import { facilitiesOf } from '../../src/analysis/states';
import { compareStates } from '../../src/analysis/study/compare';
import { beyondStandard, inReachStep } from '../../src/analysis/study/seats';
import { planGains } from '../../src/analysis/study/plan-gains';
import { prepareStudy, reportStudy, standing } from '../../src/analysis/study/study';
import { seatsDemand } from '../../src/analysis/study/study-demand';
import { runStudy } from '../../src/analysis/study/study-job';
import type { Township } from '../../src/atlas/record';
import { Regions } from '../../src/atlas/regions';
import { feature } from '../fixtures/feature';

describe('a study of township seats', () => {
  const regions = new Regions([
    {
      code: '360402',
      name: { zh: '甲县', en: 'Jia' },
      level: 'county',
      city: '360400',
      anchor: [116, 29],
    },
  ]);
  const seat = (code: string, lon?: number, more: Partial<Township> = {}): Township => ({
    code,
    name: code,
    county: '360402',
    ...(lon === undefined ? {} : { lon, lat: 29, uncertaintyM: 50, mark: 'cited', placeId: code }),
    ...more,
  });
  const home = (id: string, lon?: number, placeId = id) =>
    feature(
      {
        id,
        facilityStatus: 'existing',
        ...(lon === undefined ? {} : { uncertaintyM: 50, pointMark: 'cited', placeId }),
      },
      lon === undefined ? null : { type: 'Point', coordinates: [lon, 29] },
    );
  const planned = (id: string, lon?: number) => {
    const one = home(id, lon);
    return { ...one, properties: { ...one.properties, facilityStatus: 'future' as const } };
  };
  const townships = [
    seat('near', 116),
    seat('far', 116.1),
    seat('farther', 116.3),
    seat('shared', 116.05, { placeId: 'h2' }),
    seat('lost'),
  ];
  const study = (features: ReturnType<typeof home>[], when: 'existing' | 'all' = 'existing') => {
    const places = new Map<string, number>();
    const demand = seatsDemand(townships, regions, places);
    const there = standing(facilitiesOf(features, new Set(['elderly-home'])), { t: when }, places);
    const prepared = prepareStudy(there, demand, { limits: exactly(1000), assumptions: [] });
    return reportStudy(prepared, runStudy(prepared.job));
  };

  it('counts by county and township, and names what has no point', () => {
    const found = study([home('h1', 116.001), home('h2', 116.05), home('h3')]);
    expect(found.total).toMatchObject({ points: 4, withoutPoint: 1 });
    expect(found.total.within).toEqual({ sure: 1, nominal: 1, possible: 2 });
    expect(found.counties.map(({ unit, tally }) => [unit.name.zh, tally.points])).toEqual([
      ['甲县', 4],
    ]);
    expect(found.townships.find(({ unit }) => unit.code === 'lost')!.tally.withoutPoint).toBe(1);
    expect(found.withoutPoint.map(({ row }) => row.id)).toEqual(['h3']);
    expect(found.surelyBeyond).toBe(0);
    expect(found.headline).toBe('decided');
  });

  it('is sure of what is out of reach only where every facility has a verified point', () => {
    const found = study([home('h1', 116.001), home('h2', 116.05)]);
    expect(found.surelyBeyond).toBe(2);
    expect(found.seats.filter((row) => row.surelyBeyond).map(({ unit }) => unit.code)).toEqual([
      'far',
      'farther',
    ]);
  });

  it('ranks the seats beyond the standard, the farthest first and unknown distances last', () => {
    const found = study([home('h1', 116.001), home('h2', 116.05)]);
    expect(beyondStandard(found.seats).map(({ unit }) => unit.code)).toEqual([
      'farther',
      'far',
      'shared',
    ]);
    const shared = found.seats.find(({ unit }) => unit.code === 'shared')!;
    expect(shared).toMatchObject({ reach: 'same-place', samePlace: true, leastM: 0 });
    expect(shared.nearest!.facility.row.id).toBe('h1');
    expect(found.seats.find(({ unit }) => unit.code === 'lost')).toEqual({
      unit: found.townships[4]!.unit,
    });
    expect([0, 1, 2, 3, 9].map(inReachStep)).toEqual(['0', '1', '2', '3+', '3+']);
  });

  it('says what a later state adds, and nothing for a plan without a point', () => {
    const features = [home('h1', 116.001), planned('p1', 116.101), planned('p2')];
    const change = compareStates(study(features), study(features, 'all'));
    expect(change.total.points).toEqual({ sure: 1, nominal: 1, possible: 1 });
    expect(
      change.townships.filter(({ points }) => points.nominal).map((one) => one.unit.code),
    ).toEqual(['far']);
  });

  it('gives the gap that each project closes, and names those without a point', () => {
    const features = [
      home('h1', 116.001),
      planned('p1', 116.101),
      planned('p2'),
      planned('p3', 116.0005),
    ];
    const places = new Map<string, number>();
    const demand = seatsDemand(townships, regions, places);
    const facilities = facilitiesOf(features, new Set(['elderly-home']));
    const states = [{ t: 'existing' }, { t: 'all' }] as const;
    const gains = planGains(facilities, states, demand, exactly(1000), places)!;
    const one = { sure: 1, nominal: 1, possible: 1 };
    const nothing = { sure: 0, nominal: 0, possible: 0 };
    expect(gains.inOrder.map(({ facility, adds }) => [facility.row.id, adds])).toEqual([
      ['p1', one],
      ['p3', nothing],
    ]);
    expect(gains.withoutPoint.map(({ row }) => row.id)).toEqual(['p2']);
  });

  it('tells an empty state from an undecided one', () => {
    expect(study([]).headline).toBe('no-facilities');
    expect(study([home('h3')]).headline).toBe('undecidable');
  });
});
