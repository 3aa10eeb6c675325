import fc from 'fast-check';
import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { gcj02ToWgs84, wgs84ToGcj02, type LonLat } from '../../geo/steps/base/coordinates';
import { planeAround } from '../../geo/steps/base/plane';

/** The extent of the record's counties, with some room. */
const lon = fc.double({ min: 113.4, max: 118.2, noNaN: true });
const lat = fc.double({ min: 24.9, max: 30.6, noNaN: true });

function metres([x1, y1]: LonLat, [x2, y2]: LonLat): number {
  return Geodesic.WGS84.Inverse(y1, x1, y2, x2).s12 ?? NaN;
}

describe('GCJ-02', () => {
  it('comes back to within 1 m over the extent of the record', () => {
    fc.assert(
      fc.property(lon, lat, (x, y) => {
        expect(metres(gcj02ToWgs84(wgs84ToGcj02([x, y])), [x, y])).toBeLessThan(1);
      }),
    );
  });

  it('is shifted 400 to 700 m here, to the south-east', () => {
    const [x, y] = wgs84ToGcj02([115.99, 29.7]);
    const distance = metres([x, y], [115.99, 29.7]);
    expect(distance).toBeGreaterThan(400);
    expect(distance).toBeLessThan(700);
    expect(x).toBeGreaterThan(115.99);
    expect(y).toBeLessThan(29.7);
  });
});

describe('planeAround', () => {
  it('keeps distances within 80 km of its centre true to 0.5 %, and inverts', () => {
    const step = fc.double({ min: -0.5, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(lon, lat, step, step, (x, y, dx, dy) => {
        const plane = planeAround([x, y]);
        const point: LonLat = [x + dx, y + dy];
        const [east, north] = plane.to(point);
        const geodesic = metres([x, y], point);
        expect(Math.abs(Math.hypot(east, north) - geodesic)).toBeLessThan(0.005 * geodesic + 0.01);
        expect(metres(plane.from([east, north]), point)).toBeLessThan(0.01);
      }),
    );
  });
});
