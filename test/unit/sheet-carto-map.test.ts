import fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { LAYER_IDS, type AtlasFeature } from '../../src/atlas/feature';
import { circleRing } from '../../src/analysis/circles';
import type { BaseMap, MapContent } from '../../src/sheet/carto/content';
import { drawMap } from '../../src/sheet/carto/draw-map';
import type { Group, Mark } from '../../src/sheet/draw/drawing';
import { pageProjection } from '../../src/sheet/projection';
import {
  base,
  content,
  COUNTIES,
  flat,
  groupOf,
  LAND,
  plainMeasure,
  textsOf,
  thingAt,
  thingIn,
} from '../fixtures/sheet-map';
import { boxOfText, collisions } from '../fixtures/sheet-collisions';

const box = { x: 15, y: 20, width: 180, height: 150 };
const whole = pageProjection({ projection: 'auto', extent: { t: 'fit' } }, box, LAND);
const closeUp = pageProjection(
  { projection: 'auto', extent: { t: 'scale', lon: 115.45, lat: 29.45, denominator: 150_000 } },
  box,
  LAND,
);

const draw = (of: MapContent, page = whole) => drawMap(of, page, plainMeasure);

const layer = fc.constantFrom(...LAYER_IDS);
const things = fc
  .record({
    points: fc.array(
      fc.record({
        lon: fc.integer({ min: 0, max: 40 }).map((n) => 114.9 + n * 0.03),
        lat: fc.integer({ min: 0, max: 40 }).map((n) => 28.9 + n * 0.03),
        layer,
        name: fc.integer({ min: 2, max: 26 }),
        areaKm2: fc.option(fc.integer({ min: 5, max: 400 }), { nil: undefined }),
      }),
      { maxLength: 60 },
    ),
    held: fc.array(
      fc.record({
        layer,
        counties: fc.subarray([...COUNTIES], { maxLength: 2 }),
        area: fc.boolean(),
      }),
      { maxLength: 60 },
    ),
  })
  .map(({ points, held }): AtlasFeature[] => [
    ...points.map(({ lon, lat, name, areaKm2, ...rest }, i) =>
      thingAt(`p${i}`, lon, lat, {
        ...rest,
        name: '养老服务中心建设项目与配套设施改造提升工程之一二三'.slice(0, name),
        ...(areaKm2 ? { areaKm2 } : {}),
      }),
    ),
    ...held.map(({ layer, counties, area }, i) =>
      thingIn(`h${i}`, counties, { layer, ...(area && !counties.length ? { area: 'park' } : {}) }),
    ),
  ]);

describe('the map of a sheet', () => {
  it('lets nothing collide, and accounts for every thing exactly once', () => {
    fc.assert(
      fc.property(things, fc.constantFrom(whole, closeUp), (features, page) => {
        const { children, facts } = draw(content(features), page);
        expect(collisions(children)).toEqual([]);
        expect(facts.overlaps).toEqual([]);
        const told = [
          ...facts.marks,
          ...facts.clustered,
          ...facts.badged,
          ...facts.leftOut.map(({ id }) => id),
        ];
        expect(told.toSorted()).toEqual(features.map((f) => f.properties.id).toSorted());
      }),
      { numRuns: 40 },
    );
  });

  it('draws nothing outside the frame but its own collar', () => {
    const features = [
      thingAt('edge', 115.001, 29.999),
      thingAt('zone', 115.02, 29.5, { areaKm2: 900 }),
    ];
    for (const page of [whole, closeUp])
      for (const mark of flat(draw(content(features), page).children))
        for (const [x, y] of cornersOf(mark)) {
          expect(x).toBeGreaterThanOrEqual(box.x - 5);
          expect(x).toBeLessThanOrEqual(box.x + box.width + 5);
          expect(y).toBeGreaterThanOrEqual(box.y - 5);
          expect(y).toBeLessThanOrEqual(box.y + box.height + 5);
        }
    const inside = draw(content(features)).children.filter(
      (mark) => mark.kind === 'group' && mark.id !== 'map-frame',
    );
    for (const mark of inside) expect(mark).toHaveProperty('layer', true);
    for (const mark of textsOf(inside)) {
      const { x0, x1, y0, y1 } = boxOfText(mark);
      expect(x0).toBeGreaterThan(box.x);
      expect(x1).toBeLessThan(box.x + box.width);
      expect(y0).toBeGreaterThan(box.y);
      expect(y1).toBeLessThan(box.y + box.height);
    }
  });

  it('is one named layer after the other, from the ground up', () => {
    const features = [
      thingAt('a', 115.3, 29.3, { uncertaintyM: 6000 }),
      thingIn('b', ['360402']),
      thingAt('c', 115.7, 29.4, { layer: 'mining' }),
    ];
    const { children } = draw(content(features));
    const ids = children.map((mark) => (mark.kind === 'group' ? mark.id : mark.kind));
    expect(new Set(ids).size).toBe(ids.length);
    const order = [
      ...['map-ground', 'map-water', 'map-borders', 'map-townships', 'map-grid', 'map-halos'],
      ...['map-labels', 'map-badges', 'marks-mining', 'marks-care', 'map-frame'],
    ];
    expect(ids.filter((id) => order.includes(id))).toEqual(order);
  });

  it('holds what has no point in the badge of its region', () => {
    const features = [
      thingIn('one', ['360402']),
      thingIn('two', ['360402'], { layer: 'mining' }),
      thingIn('many', ['360402', '360403']),
      thingIn('park', [], { area: 'park' }),
      thingIn('elsewhere', [], { city: '360700' }),
    ];
    const { facts, children } = draw(content(features));
    const held = Object.fromEntries(facts.badgeList.map(({ region, ids }) => [region, ids]));
    expect(held).toEqual({ '360402': ['one', 'two'], '360400': ['many'], park: ['park'] });
    expect(facts.leftOut).toEqual([{ id: 'elsewhere', reason: 'region-outside' }]);
    const numbers = textsOf(groupOf(children, 'map-badges')!.children).map(({ text }) => text);
    expect(numbers.toSorted()).toEqual(['1', '1', '1', '1']);
  });

  it('leaves badges to the table where the sheet says so', () => {
    const { facts, children } = draw(content([thingIn('one', ['360402'])], { badges: false }));
    expect(facts.badges).toBe(false);
    expect(facts.leftOut).toEqual([{ id: 'one', reason: 'no-badges' }]);
    expect(groupOf(children, 'map-badges')).toBeUndefined();
  });

  it('draws the record where no base map could be read', () => {
    const none: FeatureCollection = { type: 'FeatureCollection', features: [] };
    const bare = { ...base };
    for (const id of Object.keys(bare) as (keyof BaseMap)[]) bare[id] = none;
    const features = [thingAt('a', 115.3, 29.3), thingIn('b', ['360402'])];
    const { facts } = draw(content(features, { base: bare }));
    expect(facts).toMatchObject({ marks: ['a'], badged: ['b'], water: false, borders: [] });
  });

  it('says which things of its list lie outside the frame', () => {
    const { facts } = draw(content([thingAt('in', 115.3, 29.3), thingAt('out', 117, 29.3)]));
    expect(facts.marks).toEqual(['in']);
    expect(facts.leftOut).toEqual([{ id: 'out', reason: 'outside' }]);
  });

  it('parts three on one point and groups a dozen, with their number', () => {
    const many = Array.from({ length: 12 }, (_, i) => thingAt(`m${i}`, 115.7, 29.2));
    const three = Array.from({ length: 3 }, (_, i) => thingAt(`t${i}`, 115.3, 29.7));
    const { facts, children } = draw(content([...many, ...three]));
    expect(facts.groups.map(({ ids }) => ids.length)).toEqual([12]);
    expect(facts.moved.toSorted()).toEqual(['t0', 't1', 't2']);
    const [number] = textsOf(groupOf(children, 'marks-groups')!.children);
    expect(number!.text).toBe('12');
    expect(groupOf(children, 'map-ties')).toBeDefined();
  });

  it('draws uncertainty and zones in their true size', () => {
    const sized = thingAt('zone', 115.5, 29.5, { areaKm2: 300, uncertaintyM: 6000 });
    const { children, facts } = draw(content([sized]));
    expect([facts.halos, facts.zones]).toEqual([true, true]);
    const radius = (id: string) => {
      const [circle] = groupOf(children, id)!.children;
      return circle!.kind === 'circle' ? circle!.radius : NaN;
    };
    const mm = (metres: number) => (metres * 1000) / whole.scale;
    expect(radius('map-halos')).toBeCloseTo(mm(6000), 2);
    expect(radius('map-zones')).toBeCloseTo(mm(Math.sqrt(300e6 / Math.PI)), 2);
    expect(textsOf(children).map(({ text }) => text)).toContain('300 km² (示意)');
  });

  it('shows coarse water where it is true enough, and schematic cells close up', () => {
    expect(draw(content([])).facts).toMatchObject({ water: true, cells: false });
    expect(draw(content([]), closeUp).facts).toMatchObject({ water: false, cells: true });
    expect(draw(content([])).facts.borders).toEqual(['county', 'prefecture', 'province']);
  });

  it('draws service areas as what they are sure of', () => {
    const at = (radius: number) => ({
      type: 'MultiPolygon' as const,
      coordinates: [[circleRing(115.5, 29.5, radius)]],
    });
    const shapes = { sure: at(3000), nominal: at(8000), possible: at(12_000) };
    const { children, facts } = draw(content([], { areas: { colour: '#a3246f', shapes } }));
    expect(facts.rings).toEqual(['possible', 'nominal', 'sure']);
    const marks = flat(groupOf(children, 'map-areas')!.children);
    const opacities = marks.flatMap((mark) =>
      mark.kind === 'path' && mark.fill ? [mark.fill.opacity] : [],
    );
    expect(opacities).toEqual([0.13, 0.32]);
    const hatched = marks[0]!;
    expect(hatched.kind === 'path' && hatched.d.split('M').length).toBeGreaterThan(20);
  });

  it('draws the seats of a study and what is proposed, and says so', () => {
    const seat = { lon: 115.3, lat: 29.2, reach: 'surely', count: '1', gained: false } as const;
    const { facts, children } = draw(
      content([], {
        seats: { show: 'reach', marks: [seat, { ...seat, lon: 130 }] },
        proposals: [{ lon: 115.6, lat: 29.6, name: '新院', reachM: 4000 }],
      }),
    );
    expect(facts).toMatchObject({ seats: ['surely'], proposals: 1, townships: false });
    expect(groupOf(children, 'map-seats')!.children.length).toBeGreaterThan(0);
    expect(textsOf(children).map(({ text }) => text)).toContain('新院');
  });
});

/** Every coordinate that a mark names. */
function cornersOf(mark: Exclude<Mark, Group>): [number, number][] {
  if (mark.kind === 'circle') return [[mark.x, mark.y]];
  if (mark.kind === 'text') return [[mark.x, mark.y]];
  if (mark.kind === 'image') return [[mark.box.x, mark.box.y]];
  if (mark.place) return [[mark.place.x, mark.place.y]];
  return [...mark.d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
}
