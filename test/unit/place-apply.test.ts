import { describe, expect, it } from 'vitest';
import { serviceFacilities } from '../../src/analysis/facilities';
import { citation } from '../../src/atlas/citation';
import { isSchematic, isVerified } from '../../src/atlas/mark';
import schema from '../../src/atlas/schema/feature.schema.json' with { type: 'json' };
import { compileSchema } from '../../geo/steps/registers/schema';
import { canBePlaced, placeIdsOf, withOwnPlaces } from '../../src/places/apply';
import { countiesOfText, countyFinder, isOutside } from '../../src/places/county';
import { Regions } from '../../src/atlas/regions';
import { feature } from '../fixtures/feature';
import { ownPlace } from '../fixtures/own-place';

const placesOf = (...places: ReturnType<typeof ownPlace>[]) =>
  new Map(places.map((place) => [place.feature, place]));

const township = feature(
  {
    id: 'test-1',
    precision: 'township',
    uncertaintyM: 6000,
    pointMark: 'cited',
    placeId: 'geonames-1',
  },
  { type: 'Point', coordinates: [115.5, 29.5] },
);

describe('the record with own places', () => {
  it('moves the thing, and keeps what the record says', () => {
    const [moved] = withOwnPlaces([township], placesOf(ownPlace()));
    expect(moved!.geometry).toEqual({ type: 'Point', coordinates: [115.9, 29.6] });
    expect(moved!.properties).toMatchObject({
      precision: 'site',
      uncertaintyM: 50,
      pointMark: 'own',
      placeId: 'own-test-1',
      ownPlace: {
        known: '实地走访',
        verified: false,
        recordPrecision: 'township',
        recordLon: 115.5,
        recordLat: 29.5,
        recordUncertaintyM: 6000,
        recordMark: 'cited',
        recordPlaceId: 'geonames-1',
      },
    });
    expect(citation(moved!.properties, 'zh')).toBe(citation(township.properties, 'zh'));
    expect(township.geometry!.coordinates).toEqual([115.5, 29.5]);
  });

  it('gives a point to what has none, and still fits the published schema', () => {
    const faultsOf = compileSchema(schema);
    const held = feature({ counties: ['360400'] });
    for (const thing of [township, held])
      expect(withOwnPlaces([thing], placesOf(ownPlace())).flatMap(faultsOf)).toEqual([]);
  });

  it('leaves all else the very same', () => {
    const other = feature({ id: 'test-2' });
    const all = [township, other];
    expect(withOwnPlaces(all, placesOf(ownPlace()))[1]).toBe(other);
    expect(withOwnPlaces(all, new Map())).toBe(all);
  });

  it('does not move what bears another name by now, nor a route', () => {
    const renamed = feature({ name: '别的项目' });
    const route = feature(
      {},
      {
        type: 'LineString',
        coordinates: [
          [115, 29],
          [116, 29],
        ],
      },
    );
    for (const thing of [renamed, route])
      expect(withOwnPlaces([thing], placesOf(ownPlace()))[0]).toBe(thing);
    expect(canBePlaced(route)).toBe(false);
  });

  it('gives things on one point one place, so that they are never 0 m apart', () => {
    const ids = placeIdsOf([
      ownPlace({ feature: 'b' }),
      ownPlace({ feature: 'a' }),
      ownPlace({ feature: 'c', lon: 115.900001 }),
    ]);
    expect([ids.get('a'), ids.get('b'), ids.get('c')]).toEqual(['own-a', 'own-a', 'own-c']);
  });

  it('is sure only where the user has verified it', () => {
    const marked = (verified: boolean) =>
      withOwnPlaces([township], placesOf(ownPlace({ verified })))[0]!;
    for (const verified of [false, true]) {
      const { properties } = marked(verified);
      expect(isVerified(properties)).toBe(verified);
      expect(isSchematic(properties)).toBe(!verified);
      const { rows } = serviceFacilities([marked(verified)], 'elderly', 'planned');
      expect(rows[0]).toMatchObject({ lon: 115.9, lat: 29.6, uncertaintyM: 50, verified });
    }
  });
});

describe('the county of a point', () => {
  const square = (code: string, west: number): GeoJSON.Feature => ({
    type: 'Feature',
    properties: { code },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, 29],
          [west + 1, 29],
          [west + 1, 30],
          [west, 30],
          [west, 29],
        ],
      ],
    },
  });
  const countyAt = countyFinder({
    type: 'FeatureCollection',
    features: [square('360402', 115), square('360403', 116)],
  });
  const region = (code: string, level: 'city' | 'county' | 'area') => ({
    ...{ code, level, city: '360400', name: { zh: code, en: code } },
    anchor: [115.5, 29.5] as [number, number],
  });
  const regions = new Regions([
    region('360400', 'city'),
    region('360402', 'county'),
    region('360403', 'county'),
    region('balihu', 'area'),
  ]);

  it('is found, or is none', () => {
    expect(countyAt([115.5, 29.5])).toBe('360402');
    expect(countyAt([116.5, 29.5])).toBe('360403');
    expect(countyAt([118.5, 29.5])).toBeNull();
  });

  it('is compared with those that the text leaves open', () => {
    const named = { city: '360400', counties: ['360402'] };
    const open = { city: '360400', counties: [] };
    expect(isOutside(named, '360402', regions)).toBe(false);
    expect(isOutside(named, '360403', regions)).toBe(true);
    expect(isOutside(open, '360403', regions)).toBe(false);
    expect(isOutside(open, null, regions)).toBe(true);
    expect(countiesOfText(open, regions)).toEqual(['360402', '360403']);
  });
});
