import area from '@turf/area';
import fc from 'fast-check';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import { polygon } from '@turf/helpers';
import { describe, expect, it } from 'vitest';
import { circleRing } from '../../src/analysis/circles';
import { dissolveCircles } from '../../src/analysis/dissolve';
import { distanceM } from '../../src/analysis/geodesy';

const R = 1000;
/** East–west degrees for a distance on the sphere near 29° N. */
const east = (metres: number) => metres / distanceM(116, 29, 117, 29);
const discArea = area(polygon([circleRing(116, 29, R, 256)]));

const signedArea = (ring: number[][]) =>
  ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i]![0]! * y! - x! * ring[i]![1]!), 0) / 2;

describe('dissolving circles', () => {
  it('gives one circle back', () => {
    const shape = dissolveCircles(Float64Array.of(116, 29), R);
    expect(shape.coordinates).toHaveLength(1);
    expect(shape.coordinates[0]![0]).toHaveLength(65);
    // Corners are rounded to about 1 cm of 1 km.
    expect(area(shape) / area(polygon([circleRing(116, 29, R)]))).toBeCloseTo(1, 4);
  });

  it('agrees with inclusion–exclusion for two circles', () => {
    for (const apart of [0, 300, 1000, 1700, 2500]) {
      const half = Math.min(1, apart / (2 * R));
      const lens =
        2 * R * R * Math.acos(half) - (apart / 2) * Math.sqrt(Math.max(0, 4 * R * R - apart ** 2));
      const expected = 2 * discArea - lens * (discArea / (Math.PI * R * R));
      const shape = dissolveCircles(Float64Array.of(116, 29, 116 + east(apart), 29), R, 256);
      expect(area(shape) / expected).toBeCloseTo(1, 3);
    }
  });

  it('keeps the hole that a ring of circles leaves', () => {
    const centres = Array.from({ length: 12 }, (_, i) => {
      const angle = (i / 12) * 2 * Math.PI;
      return [116 + east(3000) * Math.cos(angle), 29 + (3000 / 111_195) * Math.sin(angle)];
    });
    const shape = dissolveCircles(Float64Array.from([...centres.flat(), 116, 29]), R);
    expect(shape.coordinates.map((rings) => rings.length).sort()).toEqual([1, 2]);
    for (const [outer, ...holes] of shape.coordinates) {
      expect(signedArea(outer!)).toBeGreaterThan(0);
      for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0);
    }
  });

  it('leaves out circles without a radius, and copes with none at all', () => {
    expect(dissolveCircles(new Float64Array(), R).coordinates).toEqual([]);
    const shape = dissolveCircles(Float64Array.of(116, 29, 117, 29), Float64Array.of(R, 0));
    expect(shape.coordinates).toHaveLength(1);
  });

  it('holds just the points that some circle holds', () => {
    const near = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    const centre = fc.tuple(near(116, 116.1), near(29, 29.1), near(200, 2500));
    const probes = fc.array(fc.tuple(near(115.95, 116.15), near(28.95, 29.15)), { minLength: 40 });
    fc.assert(
      fc.property(fc.array(centre, { minLength: 1, maxLength: 25 }), probes, (circles, points) => {
        const shape = dissolveCircles(
          Float64Array.from(circles.flatMap(([x, y]) => [x, y])),
          Float64Array.from(circles.map(([, , r]) => r)),
          256,
        );
        for (const [x, y] of points) {
          // A 256-gon lies between its circle and 0.01 % inside it; 1 m allows for rounding.
          const depth = Math.max(...circles.map(([cx, cy, r]) => r - distanceM(cx, cy, x, y)));
          if (Math.abs(depth) > 1) expect(booleanPointInPolygon([x, y], shape)).toBe(depth > 0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has the area that random probes find', () => {
    const centres = Float64Array.from({ length: 120 }, (_, i) =>
      i % 2 ? 29 + ((i * 37) % 101) / 1010 : 116 + ((i * 53) % 97) / 970,
    );
    const side = 400;
    let hits = 0;
    for (let i = 0; i < side * side; i++) {
      const x = 115.98 + (((i % side) + 0.5) / side) * 0.14;
      const y = 28.98 + ((Math.floor(i / side) + 0.5) / side) * 0.14;
      for (let c = 0; c < centres.length; c += 2)
        if (distanceM(centres[c]!, centres[c + 1]!, x, y) <= R) {
          hits++;
          break;
        }
    }
    const frame = area(
      polygon([
        [
          [115.98, 28.98],
          [116.12, 28.98],
          [116.12, 29.12],
          [115.98, 29.12],
          [115.98, 28.98],
        ],
      ]),
    );
    const probed = (hits / (side * side)) * frame;
    expect(Math.abs(area(dissolveCircles(centres, R, 128)) / probed - 1)).toBeLessThan(0.01);
  });

  it('cuts out what other circles hold', () => {
    const here = Float64Array.of(116, 29);
    const both = Float64Array.of(116, 29, 116 + east(1000), 29);
    const whole = dissolveCircles(both, R, 256);
    const other = dissolveCircles(both, R, 256, { centres: here, radiusM: R });
    expect(area(other) / (area(whole) - discArea)).toBeCloseTo(1, 3);
    expect(dissolveCircles(here, R, 64, { centres: here, radiusM: R }).coordinates).toEqual([]);
    expect(area(dissolveCircles(here, R, 64, { centres: here, radiusM: 0 }))).toBeGreaterThan(0);
  });
});
