import gcoord from 'gcoord';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../geo/model';
import { locate, type Whereabouts } from '../../geo/steps/places/locate';
import { readInputs } from '../../geo/steps/registers/inputs';
import { build, good, ground, SEEDS, withCells } from '../fixtures/registers/fixture';

const GAZETTEER = 'geo/gazetteer.csv';
const PLACES = `${SEEDS}/places.csv`;
const places = new Map(readInputs(good, []).places.map((place) => [place.id, place]));
const extents = new Map([['gn-1', 7500]]);
const lookup = { places, townships: ground.townships, shapes: ground.shapes, extents };

function find(row: Whereabouts) {
  const complaints: string[] = [];
  const location = locate(row, lookup, (column, reason) => complaints.push(`${column}: ${reason}`));
  return { ...location, complaints };
}

describe('how a row finds its place', () => {
  it('takes its own place before its township', () => {
    expect(find({ counties: ['369901'], township: ['东镇'], place: 'jia-home' })).toEqual({
      geometry: { type: 'Point', coordinates: [115.25, 29.25] },
      ...{ precision: 'site', uncertaintyM: 300, pointMark: 'cited', placeId: 'jia-home' },
      complaints: [],
    });
  });

  it.each([['东镇'], ['东乡']])(
    'takes the township %s before the area, as uncertain as it is large',
    (township) => {
      expect(find({ counties: ['369901'], township: [township], area: 'kfq' })).toMatchObject({
        ...{ precision: 'township', placeId: 'gn-1', uncertaintyM: 7500, complaints: [] },
      });
    },
  );

  it.each<[string, Whereabouts, string]>([
    ['a township without a point', { counties: ['369902'], township: ['西镇'] }, 'county'],
    ['two townships', { counties: ['369901'], township: ['东镇', '南镇'] }, 'county'],
    [
      'a township in several counties',
      { counties: ['369901', '369902'], township: ['东镇'] },
      'multi',
    ],
    [
      'a township whose county is not said',
      { counties: [], township: ['东镇'], area: 'kfq' },
      'area',
    ],
    ['an area', { counties: ['369901'], area: 'kfq' }, 'area'],
    ['one county', { counties: ['369901'] }, 'county'],
    ['several counties', { counties: ['369901', '369902'] }, 'multi'],
    ['the city', { counties: [] }, 'city'],
    ['a coarser word', { counties: ['369901'], precision: 'city' }, 'city'],
  ])('has no point for %s', (_what, row, precision) => {
    expect(find(row)).toEqual({ geometry: null, precision, complaints: [] });
  });

  it('lets precision be finer or coarser than a place of its own', () => {
    const row = { counties: ['369901'], place: 'jia-copper' };
    expect(find(row).precision).toBe('area');
    expect(find({ ...row, precision: 'site' })).toMatchObject({
      precision: 'site',
      complaints: [],
    });
  });

  it.each<[string, Whereabouts, RegExp]>([
    ['an unknown place', { counties: ['369901'], place: 'nowhere' }, /^place: unknown place "no/],
    ['an unknown township', { counties: ['369901'], township: ['北镇'] }, /^township: unknown/],
    ['a township of another county', { counties: ['369902'], township: ['东镇'] }, /^township: un/],
    ['a name of two townships', { counties: ['369901'], township: ['南'] }, /南镇 or 南街道/],
    [
      'a place outside the counties',
      { counties: ['369902'], place: 'jia-home' },
      /^place: .*gazetteer\.csv:2\) lies outside 369902 乙县/,
    ],
    [
      'finer than the township',
      { counties: ['369901'], township: ['东镇'], precision: 'site' },
      /^precision: .*finer/,
    ],
    [
      'a precision without its point',
      { counties: ['369901'], precision: 'site' },
      /^precision: .*needs a point/,
    ],
    [
      'a point with a coarse word',
      { counties: [], place: 'jia-home', precision: 'city' },
      /^precision: .*has no point/,
    ],
  ])('complains about %s', (_what, row, complaint) => {
    expect(find(row).complaints).toEqual([expect.stringMatching(complaint)]);
  });

  it('draws no point outside the counties of the row', () => {
    expect(find({ counties: ['369902'], place: 'jia-home' }).geometry).toBeNull();
  });
});

describe('the gazetteer', () => {
  it('is converted to WGS84', () => {
    const [lon, lat] = gcoord.transform<[number, number]>(
      [116.5, 29.5],
      gcoord.GCJ02,
      gcoord.WGS84,
    );
    const place = places.get('yi-quarry');
    expect(place?.lon).toBeCloseTo(lon, 6);
    expect(place?.lat).toBeCloseTo(lat, 6);
    expect(Math.abs(lon - 116.5)).toBeGreaterThan(0.003);
  });

  const cases: [string, string, number, Record<string, string>, string, RegExp][] = [
    [
      'an unverified place that is too sure',
      GAZETTEER,
      3,
      { uncertaintyM: '2999' },
      'uncertaintyM',
      /at least 3000 m/,
    ],
    ['no uncertainty', GAZETTEER, 2, { uncertaintyM: '0' }, 'uncertaintyM', /0 m/],
    ['no citation', GAZETTEER, 2, { citation: '' }, 'citation', /is empty/],
    ['an unknown mark', GAZETTEER, 2, { mark: 'sure' }, 'mark', /unknown value/],
    ['an unknown coordinate system', GAZETTEER, 2, { crs: 'CGCS2000' }, 'crs', /unknown value/],
    ['a point outside its county', GAZETTEER, 2, { lon: '116.2' }, 'lon', /outside 369901 甲县/],
    ['an unknown county', GAZETTEER, 2, { county: '369999' }, 'county', /unknown county 369999/],
    ['a site without a county', PLACES, 2, { county: '' }, 'county', /only an area or a zone/],
    ['an id with capitals', PLACES, 2, { id: 'Yi' }, 'id', /use a-z/],
    ['an id that stands twice', PLACES, 2, { id: 'jia-home' }, 'id', /gazetteer\.csv:2/],
  ];
  it.each(cases)('complains about %s', (_what, file, line, cells, column, reason) => {
    const { problems } = build(withCells(file, line, cells));
    expect(problems).toContainEqual({
      ...{ file, line, column, reason: expect.stringMatching(reason) },
    });
  });

  it('asks whether exchanged coordinates are exchanged', () => {
    const problems: Problem[] = [];
    readInputs(withCells(GAZETTEER, 2, { lon: '29.25', lat: '115.25' }), problems);
    expect(problems.map(({ column }) => column)).toEqual(['lon', 'lat']);
  });
});
