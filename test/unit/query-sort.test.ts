import { describe, expect, it } from 'vitest';
import { sorted, SORTS } from '../../src/query/sort';
import { feature } from '../fixtures/feature';

const point = { type: 'Point' as const, coordinates: [115.9, 29.7] };
const route = {
  type: 'LineString' as const,
  coordinates: [
    [115.9, 29.7],
    [116, 29.8],
  ],
};
const county = { precision: 'county' as const, counties: ['360424'] };

const goal = feature({ id: 'goal', countRole: 'target' });
const towns = feature({ id: 'towns', count: 88 });
const ofCity = feature({ id: 'city', count: 1 });
const homes = feature({ id: 'homes', ...county, count: 3 });
const ofCounty = feature({ id: 'county', ...county });
const oneGoal = feature({ id: 'one-goal', ...county, count: 1, countRole: 'target' });
const onMap = feature({ id: 'map', count: 11 }, point);
const line = feature({ id: 'line' }, route);
const all = [goal, towns, ofCity, homes, ofCounty, oneGoal, onMap, line];

const ids = (sort: (typeof SORTS)[number]) =>
  sorted(all, sort).map(({ properties }) => properties.id);

describe('orders of the list', () => {
  it('what stands on the map, then single things from county to city, then counts', () => {
    const single = ['county', 'one-goal', 'city'];
    expect(ids('placed')).toEqual(['map', 'line', ...single, 'goal', 'towns', 'homes']);
  });

  it('the order of the record is left as it is', () => {
    expect(sorted(all, 'record')).toBe(all);
  });

  it.each(SORTS)('%s loses nothing and changes nothing in place', (sort) => {
    const before = all.map(({ properties }) => properties.id);
    expect(ids(sort).sort()).toEqual([...before].sort());
    expect(all.map(({ properties }) => properties.id)).toEqual(before);
  });
});
