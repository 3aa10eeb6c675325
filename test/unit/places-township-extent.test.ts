import { describe, expect, it } from 'vitest';
import type { CountyShape, Place } from '../../geo/model';
import { townshipExtents } from '../../geo/steps/places/township-extent';

/** A county of 0.2° by 0.2° at 29.5° N: about 19.4 km by 22.2 km. */
const county: CountyShape = {
  code: '369901',
  name: '甲县',
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [115, 29.4],
        [115.2, 29.4],
        [115.2, 29.6],
        [115, 29.6],
        [115, 29.4],
      ],
    ],
  },
};

const seat = (id: string, lon: number, lat: number) => ({
  code: id,
  name: id,
  county: county.code,
  aliases: [],
  place: {
    id: `place-${id}`,
    name: id,
    aliases: [],
    kind: 'township',
    county: county.code,
    lon,
    lat,
    uncertaintyM: 2000,
    mark: 'cited' as const,
    citation: 'test',
    file: 'test',
    line: 1,
  } satisfies Place,
});

describe('how far a township reaches from its seat', () => {
  it('is half the diagonal for one seat in the middle of a county', () => {
    const extent = townshipExtents([county], [seat('a', 115.1, 29.5)]).get('place-a')!;
    // Half of √(19.35² + 22.24²) km = 14.74 km, rounded up to 500 m.
    expect(extent).toBe(15_000);
  });

  it('shrinks when a neighbour shares the county, and covers the farthest corner', () => {
    const extents = townshipExtents(
      [county],
      [seat('west', 115.05, 29.5), seat('east', 115.15, 29.5)],
    );
    // √(4.84² + 11.12²) km = 12.13 km.
    expect(extents.get('place-west')).toBe(12_500);
    expect(extents.get('place-east')).toBe(12_500);
  });

  it('gives no ground of a cited seat to an unverified one', () => {
    const guess = seat('guess', 115.15, 29.5);
    const extents = townshipExtents(
      [county],
      [
        seat('west', 115.05, 29.5),
        { ...guess, place: { ...guess.place, mark: 'unverified' as const } },
      ],
    );
    // As if alone: √(14.5² + 11.12²) km = 18.3 km; the guess keeps the half it would have.
    expect(extents.get('place-west')).toBe(18_500);
    expect(extents.get('place-guess')).toBe(12_500);
  });

  it('has nothing to say of a township without a point', () => {
    const { place: _place, ...without } = seat('b', 0, 0);
    expect(townshipExtents([county], [{ ...without, reason: { zh: '无', en: 'none' } }]).size).toBe(
      0,
    );
  });
});
