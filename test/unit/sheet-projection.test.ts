import fc from 'fast-check';
import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import type { SheetProjection } from '../../src/sheet/model/spec';
import {
  centralMeridian,
  epsgOf,
  gaussKruger,
  pageProjection,
  transformOf,
  zoneAt,
  type PageProjection,
} from '../../src/sheet/projection';
import { roundScaleUp } from '../../src/sheet/projection/round-scale';

const box = { x: 17, y: 23, width: 280, height: 200 };
/** 修水县, the largest county of the record; 九江市, which no zone holds; the whole record. */
const xiushui = { west: 113.93672, south: 28.68842, east: 114.94031, north: 29.36817 };
const jiujiang = { west: 113.93672, south: 28.68842, east: 116.89521, north: 30.07985 };
const record = { west: 113.93672, south: 25.43491, east: 117.70238, north: 30.07985 };

const fit = (extent: typeof xiushui, projection: SheetProjection = 'auto') =>
  pageProjection({ projection, extent: { t: 'fit' } }, box, extent);
const at = (lon: number, lat: number, denominator: number, projection: SheetProjection = 'auto') =>
  pageProjection({ projection, extent: { t: 'scale', lon, lat, denominator } }, box, record);

/** Metres on the ellipsoid between two points of the page. */
function ground(page: PageProjection, a: [number, number], b: [number, number]): number {
  const [from, to] = [page.inverse(...a), page.inverse(...b)];
  return Geodesic.WGS84.Inverse(from[1], from[0], to[1], to[0]).s12!;
}

/** How much longer a printed length is than 1:scale says, at a point, in two directions. */
function errorsAt(page: PageProjection, x: number, y: number): number[] {
  const half = 5;
  return [
    ground(page, [x - half, y], [x + half, y]),
    ground(page, [x, y - half], [x, y + half]),
  ].map((metres) => ((2 * half) / 1000) * (page.scale / metres) - 1);
}

const places = ({ x, y, width, height }: typeof box): [number, number][] => [
  [x + width / 2, y + height / 2],
  [x + 5, y + 5],
  [x + width - 5, y + 5],
  [x + 5, y + height - 5],
  [x + width - 5, y + height - 5],
];

describe('Gauss–Krüger zones', () => {
  it('have the central meridians and codes of EPSG', () => {
    expect(zoneAt(116.05)).toBe(39);
    expect(zoneAt(114.43)).toBe(38);
    expect(centralMeridian(39)).toBe(117);
    expect([epsgOf(39, true), epsgOf(39, false)]).toEqual([4527, 4548]);
    expect([epsgOf(38, true), epsgOf(38, false)]).toEqual([4526, 4547]);
    expect([epsgOf(25, true), epsgOf(45, false)]).toEqual([4513, 4554]);
    expect(epsgOf(24, true)).toBeNull();
    expect(epsgOf(46, false)).toBeNull();
  });

  // Coordinates from PROJ's cs2cs (EPSG:4490 to the code named).
  it.each([
    [39, false, 116.05, 29.65, 408015.9274, 3281693.3418],
    [39, true, 116.05, 29.65, 39408015.9274, 3281693.3418],
    [39, false, 117, 30, 500000, 3320113.3978],
    [38, false, 114.43, 28.9, 541939.2052, 3198261.8873],
    [38, true, 116.05, 29.65, 38698509.0507, 3283073.3547],
  ])('zone %i (prefix %s) at %f, %f', (zone, prefixed, lon, lat, x, y) => {
    const { project } = transformOf(gaussKruger(zone, prefixed));
    const [east, north] = project(lon, lat);
    expect(Math.hypot(east - x, north - y)).toBeLessThan(0.001);
  });

  it('say themselves in WKT', () => {
    expect(gaussKruger(39).wkt).toContain('"CGCS2000 / 3-degree Gauss-Kruger CM 117E"');
    expect(gaussKruger(39).wkt).toContain('PARAMETER["false_easting",500000]');
    expect(gaussKruger(39).wkt).toMatch(/AUTHORITY\["EPSG","4548"\]\]$/);
    expect(gaussKruger(39, true).wkt).toContain('PARAMETER["false_easting",39500000]');
    expect(gaussKruger(20).wkt).not.toContain('AUTHORITY["EPSG","4529"]');
    for (const { wkt } of [gaussKruger(38), gaussKruger(38, true)])
      expect(wkt.split('[').length).toBe(wkt.split(']').length);
  });
});

describe('the system of a sheet', () => {
  it('is the nearest zone where one reaches over the extent, else the conic', () => {
    expect(fit(xiushui)).toMatchObject({ kind: 'gauss-kruger', zone: 38, epsg: 4547 });
    expect(fit(jiujiang)).toMatchObject({ kind: 'conic', zone: null, epsg: null });
    expect(fit(record).kind).toBe('conic');
    expect(fit({ west: 114.51, south: 29, east: 119.49, north: 30 }).zone).toBe(39);
    expect(fit({ west: 114.51, south: 29, east: 119.51, north: 30 }).kind).toBe('conic');
    expect(at(116.05, 29.65, 50_000).zone).toBe(39);
  });

  it('is what the user asks for', () => {
    expect(fit(jiujiang, 'gauss-kruger')).toMatchObject({ kind: 'gauss-kruger', zone: 38 });
    expect(fit(xiushui, 'conic').kind).toBe('conic');
    expect(fit(xiushui, 'mercator')).toMatchObject({ kind: 'mercator', epsg: 3857 });
  });

  it('has standard parallels at 1/6 and 5/6 of the extent, to a minute', () => {
    const page = fit({ west: 114, south: 27, east: 119, north: 30 });
    expect(page.wkt).toContain('PARAMETER["standard_parallel_1",27.5]');
    expect(page.wkt).toContain('PARAMETER["standard_parallel_2",29.5]');
    expect(page.name.zh).toContain('27°30′N、29°30′N');
    expect(page.scaleFactor(116, 27.5)).toBeCloseTo(1, 6);
    expect(page.scaleFactor(116, 29.5)).toBeCloseTo(1, 6);
    expect(page.scaleFactor(116, 28.5)).toBeLessThan(1);
  });

  it('projects the conic as PROJ does', () => {
    // cs2cs +proj=lcc +lat_0=28.5 +lon_0=116.5 +lat_1=27.5 +lat_2=29.5 +ellps=GRS80
    const page = fit({ west: 114, south: 27, east: 119, north: 30 });
    for (const [lon, lat, x, y] of [
      [116.05, 29.65, -43572.4113, 127533.4156],
      [114, 27, -248166.0787, -163633.2641],
    ] as const) {
      const [east, north] = page.project(lon, lat);
      expect(Math.hypot(east - x, north - y)).toBeLessThan(0.001);
    }
  });
});

describe('printed lengths', () => {
  it.each([
    ['county sheet', fit(xiushui), 0.0005],
    ['county sheet at 1:250,000', at(114.43, 29.03, 250_000), 0.0005],
    ['sheet of the city in a conic', fit(jiujiang), 0.001],
    ['sheet of the record in a conic', fit(record), 0.003],
  ])('are true at the centre and in the corners: %s', (_, page, most) => {
    const [centre, ...corners] = places(box).map(([x, y]) => errorsAt(page, x, y));
    for (const error of centre!) expect(Math.abs(error)).toBeLessThan(2e-5);
    for (const error of corners.flat()) {
      expect(Math.abs(error)).toBeLessThan(most);
      expect(Math.abs(error)).toBeLessThan(page.edgeError + 2e-5);
    }
  });

  it('are corrected at the centre in Web Mercator, whose error is stated', () => {
    const page = fit(jiujiang, 'mercator');
    const [centre, ...corners] = places(box).map(([x, y]) => errorsAt(page, x, y));
    // The plane stretches by 1.15 here; what is left is that it is not conformal on the ellipsoid.
    for (const error of centre!) expect(Math.abs(error)).toBeLessThan(0.003);
    const worst = Math.max(...corners.flat().map(Math.abs));
    expect(page.edgeError).toBeGreaterThan(0.003);
    expect(worst).toBeLessThan(page.edgeError + 0.003);
  });

  it('scale a radius on the ground', () => {
    const page = at(114.43, 29.03, 250_000);
    const [x, y] = page.forward(114.3, 29.1);
    const radius = page.mmOf(9000, 114.3, 29.1);
    for (const angle of [0, 1, 2, 3, 4, 5, 6]) {
      const rim: [number, number] = [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
      expect(ground(page, [x, y], rim)).toBeCloseTo(9000, -1);
    }
  });
});

describe('the page', () => {
  const pages = [
    fit(xiushui),
    fit(jiujiang),
    fit(record),
    fit(record, 'mercator'),
    at(116.05, 29.65, 10_000),
  ];

  it('leads back to where it came from', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pages),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (page, u, v) => {
          const [x, y] = [box.x + u * box.width, box.y + v * box.height];
          const [backX, backY] = page.forward(...page.inverse(x, y));
          expect(Math.hypot(backX - x, backY - y)).toBeLessThan(1e-6);
        },
      ),
    );
  });

  it('holds what is fitted, at a round scale', () => {
    for (const [page, { west, south, east, north }] of [
      [fit(xiushui), xiushui],
      [fit(jiujiang), jiujiang],
      [fit(record), record],
    ] as const) {
      for (const lon of [west, (west + east) / 2, east])
        for (const lat of [south, (south + north) / 2, north]) {
          const [x, y] = page.forward(lon, lat);
          expect(x).toBeGreaterThan(box.x);
          expect(x).toBeLessThan(box.x + box.width);
          expect(y).toBeGreaterThan(box.y);
          expect(y).toBeLessThan(box.y + box.height);
        }
      expect(page.scale).toBe(roundScaleUp(page.scale));
    }
  });

  it('puts the centre that the user asks for in the middle', () => {
    const page = at(116.05, 29.65, 50_000);
    const [x, y] = page.forward(116.05, 29.65);
    expect([x, y].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([157, 123]);
    expect(page.scale).toBe(50_000);
  });

  it('says where the frame lies, for georeferencing', () => {
    for (const page of pages) {
      const { control, extent, scale } = page.placing;
      expect(scale).toBe(page.scale);
      expect(control[0]).toMatchObject({ u: 0, v: 0 });
      expect(control).toHaveLength(32);
      expect(extent.maxX - extent.minX).toBeCloseTo(box.width * page.metresPerMm, 4);
      for (const { lon, lat, u, v } of control) {
        const [x, y] = page.project(lon, lat);
        const span = [extent.maxX - extent.minX, extent.maxY - extent.minY] as const;
        expect((x - extent.minX) / span[0]).toBeCloseTo(u, 9);
        expect((y - extent.minY) / span[1]).toBeCloseTo(v, 9);
        expect(lon).toBeGreaterThanOrEqual(page.bounds.west);
        expect(lat).toBeLessThanOrEqual(page.bounds.north);
      }
    }
  });

  it('knows where grid north points', () => {
    const { convergence } = fit(xiushui);
    expect(convergence(114, 29)).toBeCloseTo(0, 9);
    // East of the meridian grid north lies east of true north: about Δλ · sin φ.
    expect(convergence(115, 29)).toBeCloseTo(Math.sin((29 * Math.PI) / 180), 3);
    expect(convergence(113, 29)).toBeLessThan(0);
  });
});

describe('round scales', () => {
  it('are never below what is needed and at most a seventh above', () => {
    fc.assert(
      fc.property(fc.double({ min: 1000, max: 1e8, noNaN: true }), (needed) => {
        const round = roundScaleUp(needed);
        expect(round).toBeGreaterThanOrEqual(Math.floor(needed));
        expect(round / needed).toBeLessThan(1.15);
        expect(roundScaleUp(round)).toBe(round);
      }),
    );
  });
});
