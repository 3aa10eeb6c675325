import geodesic from 'geographiclib-geodesic';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boxesAround,
  chordSquared,
  distanceM,
  metresOfChord,
  onSphere,
} from '../../src/analysis/geodesy';
import { circleRing, equalAreaRadiusM, reachRadii } from '../../src/analysis/circles';
import area from '@turf/area';
import { polygon } from '@turf/helpers';

const wgs84 = geodesic.Geodesic.WGS84;
const ellipsoid = (lonA: number, latA: number, lonB: number, latB: number) =>
  wgs84.Inverse(latA, lonA, latB, lonB).s12!;

/** Evenly spread, unlike fc.double, which is mostly next to zero. */
const spread = (min: number, max: number) =>
  fc.integer({ min: min * 1000, max: max * 1000 }).map((n) => n / 1000);
/** Where the record lies, with a margin. */
const lon = spread(113, 119);
const lat = spread(24, 31);
const anyLon = spread(-180, 180);
const anyLat = spread(-90, 90);

describe('distance', () => {
  it('is within 0.5 % of the ellipsoid', () => {
    fc.assert(
      fc.property(lon, lat, lon, lat, (lonA, latA, lonB, latB) => {
        const truth = ellipsoid(lonA, latA, lonB, latB);
        expect(Math.abs(distanceM(lonA, latA, lonB, latB) - truth)).toBeLessThanOrEqual(
          truth * 0.005 + 1e-6,
        );
      }),
    );
  });

  it('is symmetric, and zero only for one point', () => {
    fc.assert(
      fc.property(anyLon, anyLat, anyLon, anyLat, (lonA, latA, lonB, latB) => {
        const there = distanceM(lonA, latA, lonB, latB);
        expect(there).toBeCloseTo(distanceM(lonB, latB, lonA, latA), 6);
        expect(distanceM(lonA, latA, lonA, latA)).toBe(0);
      }),
    );
  });
});

describe('chords through the unit sphere', () => {
  it('give the same distance to a millionth of a metre, and a limit that holds it', () => {
    fc.assert(
      fc.property(lon, lat, lon, lat, (lonA, latA, lonB, latB) => {
        const { x, y, z } = onSphere({
          lon: Float64Array.of(lonA, lonB),
          lat: Float64Array.of(latA, latB),
        });
        const squared = (x[0]! - x[1]!) ** 2 + (y[0]! - y[1]!) ** 2 + (z[0]! - z[1]!) ** 2;
        const metres = distanceM(lonA, latA, lonB, latB);
        expect(Math.abs(metresOfChord(squared) - metres)).toBeLessThan(1e-6);
        expect(squared).toBeLessThanOrEqual(chordSquared(metres) * (1 + 1e-9) + 1e-24);
      }),
    );
  });
});

describe('boxes around a point', () => {
  it('hold every point within the distance, at the poles and the date line too', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyLon, fc.constantFrom(-180, -179.99, 179.99, 180)),
        anyLat,
        spread(1, 1_000_000),
        spread(0, 360),
        spread(0, 1),
        (x, y, distance, bearing, share) => {
          const p = wgs84.Direct(y, x, bearing, distance * share);
          const [plon, plat] = [((p.lon2! + 540) % 360) - 180, p.lat2!];
          if (distanceM(x, y, plon, plat) > distance) return;
          const inside = boxesAround(x, y, distance).some(
            ([w, s, e, n]) => plon >= w && plon <= e && plat >= s && plat <= n,
          );
          expect(inside).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('rings', () => {
  it('have their radius within 0.5 % of the ellipsoid, at 64 steps or more', () => {
    fc.assert(
      fc.property(lon, lat, fc.integer({ min: 50, max: 50_000 }), (x, y, radius) => {
        const ring = circleRing(x, y, radius);
        expect(ring).toHaveLength(65);
        expect(ring[0]).toEqual(ring.at(-1));
        for (const [px, py] of ring)
          expect(Math.abs(ellipsoid(x, y, px!, py!) / radius - 1)).toBeLessThan(0.005);
      }),
    );
    expect(circleRing(116, 29, 1000, 12)).toHaveLength(65);
    expect(circleRing(116, 29, 1000, 128)).toHaveLength(129);
  });

  it('of equal area have the area of the zone', () => {
    for (const km2 of [0.3, 12.5, 156.8]) {
      const ring = circleRing(114.9, 29, equalAreaRadiusM(km2), 128);
      expect(area(polygon([ring])) / 1e6 / km2).toBeCloseTo(1, 2);
    }
  });

  it('show nothing sure for a facility that is not verified or too uncertain', () => {
    const rings = (uncertaintyM: number, verified: boolean) =>
      reachRadii({ uncertaintyM, verified }, 900);
    expect(rings(100, true)).toEqual({ sure: 800, nominal: 900, possible: 1000 });
    expect(rings(900, true)).toEqual({ sure: null, nominal: 900, possible: 1800 });
    expect(rings(100, false)).toEqual({ sure: null, nominal: 900, possible: 1000 });
  });
});
