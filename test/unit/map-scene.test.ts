import { describe, expect, test } from 'vitest';
import type { AtlasFeature } from '../../src/atlas/feature';
import { hasPoint } from '../../src/atlas/feature';
import { circleRing } from '../../src/analysis/circles';
import { parseImageId } from '../../src/map/images/spec';
import type { Look } from '../../src/map/look';
import { fanFeatures, openFan } from '../../src/map/scene/fan';
import { focusFeatures } from '../../src/map/scene/focus';
import { idsIn } from '../../src/map/scene/in-view';
import { sceneOf } from '../../src/map/scene/scene';
import { splitLevel } from '../../src/map/scene/thing';
import { feature, record } from './map-record.fixture';

const look: Look = { theme: 'light', lang: 'zh', scale: 1 };
const { features, regions } = record();
const sceneAt = (zoom: number, all: readonly AtlasFeature[] = features) =>
  sceneOf({ features: all, regions, look, zoom });

describe('a scene', () => {
  test.each([5, 7.3, 9, 12, 16.9])('draws each thing with a point once at zoom %d', (zoom) => {
    const drawn = [...sceneAt(zoom).things.values()].flatMap((thing) => thing.members);
    expect(drawn.map((f) => f.properties.id).sort()).toEqual(
      features
        .filter(hasPoint)
        .map((f) => f.properties.id)
        .sort(),
    );
  });

  test('marks and badges ask for images that can be painted', () => {
    const { data } = sceneAt(9);
    const images = [...data.things!.features, ...data.regions!.features].flatMap((f) =>
      f.properties?.image ? [f.properties.image as string] : [],
    );
    expect(images.length).toBeGreaterThan(10);
    for (const image of images) expect(parseImageId(image)).not.toBeNull();
  });

  test('things on one point stay together at every zoom and can only be fanned out', () => {
    const at: [number, number] = [115.5, 29.3];
    const pair = [feature({ id: 'a' }, at), feature({ id: 'b' }, at)];
    const { things } = sceneAt(17, pair);
    const [stack] = things.values();
    expect(things.size).toBe(1);
    expect(stack).toMatchObject({ at, stack: true });
    expect(splitLevel(stack!, 5, 17, 1)).toBeUndefined();

    const fan = openFan(stack!, 12, 1);
    expect([...fan.places.keys()].sort()).toEqual(['a', 'b']);
    const leaders = fanFeatures(fan, look).flatMap(({ geometry }) =>
      geometry.type === 'LineString' ? [geometry.coordinates[0]] : [],
    );
    expect(leaders).toEqual([at, at]);
  });

  test('things apart are parted by a zoom that is not higher than needed', () => {
    const apart = [feature({ id: 'a' }, [115.5, 29.3]), feature({ id: 'b' }, [115.52, 29.3])];
    const [group] = sceneAt(6, apart).things.values();
    const level = splitLevel(group!, 6, 17, 1)!;
    expect(sceneAt(level, apart).things.size).toBe(2);
    expect(sceneAt(level - 0.5, apart).things.size).toBe(1);
  });

  test('a halo is drawn where it is larger than the mark, a zone where it can be seen', () => {
    const one = [
      feature({ id: 'a', uncertaintyM: 2000, areaKm2: 100, layer: 'mining' }, [115.5, 29.3]),
    ];
    expect(sceneAt(7, one).data.halos!.features).toHaveLength(0);
    expect(sceneAt(10, one).data.halos!.features).toHaveLength(1);
    expect(sceneAt(6, one).data.zones!.features).toHaveLength(0);
    const [zone] = sceneAt(9, one).data.zones!.features;
    expect(zone!.geometry).toEqual({
      type: 'Polygon',
      coordinates: [circleRing(115.5, 29.3, Math.sqrt(1e8 / Math.PI), 96)],
    });
  });

  test('a group has no halo: its middle is no place', () => {
    const near = [
      feature({ id: 'a', uncertaintyM: 9000 }, [115.5, 29.3]),
      feature({ id: 'b', uncertaintyM: 9000 }, [115.51, 29.3]),
    ];
    expect(sceneAt(8, near).data.halos!.features).toHaveLength(0);
    expect(sceneAt(12, near).data.halos!.features).toHaveLength(2);
  });
});

describe('what is selected', () => {
  const at: [number, number] = [115.5, 29.3];
  const kinds = (all: AtlasFeature[], of: AtlasFeature, zoom = 10) =>
    focusFeatures(of, 'select', sceneAt(zoom, all), null, look).map((f) => f.properties?.t);

  test('has a ring where it stands alone', () => {
    const one = feature({ id: 'a', uncertaintyM: 500 }, at);
    expect(kinds([one], one)).toEqual(['halo', 'ring', 'mark']);
  });

  test('is pinned to its own point where a group stands for it', () => {
    const [a, b] = [feature({ id: 'a' }, at), feature({ id: 'b' }, [115.501, 29.3])];
    const [pin] = focusFeatures(b, 'select', sceneAt(8, [a, b]), null, look);
    expect(pin).toMatchObject({
      properties: { t: 'pin', key: 'b' },
      geometry: { coordinates: [115.501, 29.3] },
    });
  });

  test('lights the badge that holds it where it has no point, merged badges too', () => {
    const held = feature({ id: 'a', counties: ['360424'], precision: 'county' });
    expect(kinds([held], held, 9)).toEqual(['plate']);
    expect(kinds([held], held, 6)).toEqual(['plate']);
  });

  test('is drawn though the filters leave it out', () => {
    const gone = feature({ id: 'gone' }, at);
    expect(kinds([], gone)).toEqual(['ring', 'mark']);
  });
});

test('in view are points within the bounds and what badges within them hold', () => {
  const all = [
    feature({ id: 'in' }, [114.4, 29]),
    feature({ id: 'out' }, [116.5, 29.7]),
    feature({ id: 'held', counties: ['360424'], precision: 'county' }),
    feature({ id: 'elsewhere', counties: ['360430'], precision: 'county' }),
  ];
  const seen = idsIn([114, 28.5, 115, 29.4], all, sceneAt(9, all));
  expect([...seen].sort()).toEqual(['held', 'in']);
});
