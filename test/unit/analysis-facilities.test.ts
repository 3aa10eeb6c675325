import { describe, expect, it } from 'vitest';
import { serviceFacilities, townshipSeats } from '../../src/analysis/facilities';
import { LAYERS } from '../../src/atlas/catalogue';
import type { AtlasFeature, Properties } from '../../src/atlas/feature';
import { feature } from '../fixtures/feature';

const point = { type: 'Point' as const, coordinates: [116, 29] };
const home = (id: string, more: Partial<Properties> = {}, placed = true): AtlasFeature =>
  feature(
    {
      id,
      layer: 'care',
      kind: 'elderly-home',
      facilityStatus: 'existing',
      ...(placed ? { uncertaintyM: 500, pointMark: 'cited', placeId: 'g' } : {}),
      ...more,
    },
    placed ? point : null,
  );
const ids = (rows: { id: string }[]) => rows.map((row) => row.id);

describe('service facilities', () => {
  it('are those whose kind serves the group', () => {
    const all = [home('a'), home('b', { kind: 'childcare' }), home('c', { kind: 'fire-station' })];
    expect(ids(serviceFacilities(all, 'elderly', 'planned').rows)).toEqual(['a']);
    expect(ids(serviceFacilities(all, 'children', 'planned').rows)).toEqual(['b']);
    expect(LAYERS.some((layer) => layer.kinds.some((kind) => kind.serves === 'children'))).toBe(
      true,
    );
  });

  it('hold what is planned only when everything is built', () => {
    const all = [home('there'), home('to-come', { facilityStatus: 'future' })];
    expect(ids(serviceFacilities(all, 'elderly', 'existing').rows)).toEqual(['there']);
    expect(serviceFacilities(all, 'elderly', 'planned').rows).toHaveLength(2);
  });

  it('keep one of the same thing, in whichever direction it is said, with a point if possible', () => {
    const all = [
      home('a', { sameAs: ['b'] }, false),
      home('b'),
      home('c', { sameAs: ['b'] }, false),
      home('d'),
    ];
    for (const order of [all, [...all].reverse()]) {
      const { rows, repeated } = serviceFacilities(order, 'elderly', 'existing');
      expect(ids(rows).sort()).toEqual(['b', 'd']);
      expect([...repeated].sort()).toEqual(['a', 'c']);
    }
  });

  it('carry the point with its mark and place, or none', () => {
    const [a, b] = serviceFacilities(
      [home('a', { pointMark: 'unverified', counties: ['360402'] }), home('b', {}, false)],
      'elderly',
      'existing',
    ).rows;
    expect(a).toEqual({
      id: 'a',
      lon: 116,
      lat: 29,
      uncertaintyM: 500,
      placeId: 'g',
      verified: false,
      county: '360402',
    });
    expect(b).toEqual({ id: 'b', verified: false });
  });
});

it('township seats without a point stay in the list', () => {
  expect(
    townshipSeats([
      { code: '360402100', name: '甲镇', county: '360402' },
      {
        code: '360402101',
        name: '乙镇',
        county: '360402',
        lon: 116,
        lat: 29,
        uncertaintyM: 2000,
        mark: 'cited',
        placeId: 'gn-1',
      },
    ]),
  ).toEqual([
    { id: '360402100', verified: false, county: '360402' },
    {
      id: '360402101',
      county: '360402',
      lon: 116,
      lat: 29,
      uncertaintyM: 2000,
      verified: true,
      placeId: 'gn-1',
    },
  ]);
});
