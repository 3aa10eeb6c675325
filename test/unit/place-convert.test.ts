import fc from 'fast-check';
import gcoord from 'gcoord';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { distanceM } from '../../src/analysis/geodesy';
import { gaussKrueger, toWgs84 } from '../../src/places/coordinate/convert';
import { readCoordinate } from '../../src/places/coordinate/read';
import type { SystemId } from '../../src/places/coordinate/systems';

type Position = [number, number];

async function convert(text: string, system: SystemId): Promise<Position> {
  const read = readCoordinate(text, system);
  if (!read.ok) throw new Error(read.problem);
  const converted = await toWgs84(read.value, system);
  if (!converted.ok) throw new Error(converted.problem);
  return converted.position;
}
const apart = (a: Position, b: Position) => distanceM(a[0], a[1], b[0], b[1]);

/** Where the record lies. */
const position = fc.tuple(
  fc.double({ min: 113, max: 118, noNaN: true }),
  fc.double({ min: 24.5, max: 30.2, noNaN: true }),
);

/**
 * Gauss–Krüger forward by Krüger's series in the third flattening, to the fourth order: Karney,
 * "Transverse Mercator with an accuracy of a few nanometers", J. Geod. 85 (2011), eq. 7-12, 35.
 */
function krueger([lon, lat]: Position, meridian: number): { east: number; north: number } {
  const a = 6378137;
  const f = 1 / 298.257222101;
  const n = f / (2 - f);
  const e = Math.sqrt(f * (2 - f));
  const radius = (a / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
  const alpha = [
    n / 2 - (2 / 3) * n ** 2 + (5 / 16) * n ** 3 + (41 / 180) * n ** 4,
    (13 / 48) * n ** 2 - (3 / 5) * n ** 3 + (557 / 1440) * n ** 4,
    (61 / 240) * n ** 3 - (103 / 140) * n ** 4,
    (49561 / 161280) * n ** 4,
  ];
  const phi = (lat * Math.PI) / 180;
  const lambda = ((lon - meridian) * Math.PI) / 180;
  const tau = Math.tan(phi);
  const sigma = Math.sinh(e * Math.atanh((e * tau) / Math.sqrt(1 + tau ** 2)));
  const conformal = tau * Math.sqrt(1 + sigma ** 2) - sigma * Math.sqrt(1 + tau ** 2);
  const xi = Math.atan2(conformal, Math.cos(lambda));
  const eta = Math.asinh(Math.sin(lambda) / Math.hypot(conformal, Math.cos(lambda)));
  const sum = (of: (j: number) => number) =>
    alpha.reduce((total, factor, i) => total + factor * of(2 * (i + 1)), 0);
  return {
    north: radius * (xi + sum((j) => Math.sin(j * xi) * Math.cosh(j * eta))),
    east: 500_000 + radius * (eta + sum((j) => Math.cos(j * xi) * Math.sinh(j * eta))),
  };
}

describe('conversion to WGS84', () => {
  it.each(['WGS84', 'CGCS2000'] as const)('%s stays as it is', async (system) => {
    expect(await convert('115.658671, 29.757094', system)).toEqual([115.658671, 29.757094]);
  });

  it.each([
    ['GCJ-02', gcoord.GCJ02],
    ['BD-09', gcoord.BD09],
  ] as const)('%s comes back within a metre', async (system, crs) => {
    await fc.assert(
      fc.asyncProperty(position, async (at) => {
        const shifted = gcoord.transform(at, gcoord.WGS84, crs);
        const back = await convert(shifted.map((d) => d.toFixed(8)).join(','), system);
        expect(apart(shifted, at)).toBeGreaterThan(100);
        expect(apart(back, at)).toBeLessThan(1);
      }),
    );
  });

  it.each([
    ['CGCS2000-GK38', 114],
    ['CGCS2000-GK39', 117],
  ] as const)('%s agrees with Krüger’s series', async (system, meridian) => {
    const inZone = fc.tuple(
      fc.double({ min: meridian - 1.5, max: meridian + 1.5, noNaN: true }),
      fc.double({ min: 24.5, max: 30.2, noNaN: true }),
    );
    await fc.assert(
      fc.asyncProperty(inZone, fc.boolean(), async (at, prefix) => {
        const { east, north } = krueger(at, meridian);
        const zone = prefix ? meridian / 3 : '';
        const text = `${north.toFixed(3)}, ${zone}${east.toFixed(3)}`;
        expect(apart(await convert(text, system), at)).toBeLessThan(0.2);
      }),
    );
  });

  it('has the length of the meridian from the equator to 30° N: 3 320 113.398 m', async () => {
    expect(krueger([114, 30], 114).north).toBeCloseTo(3320113.398, 2);
    expect(await convert('3320113.398, 500000', 'CGCS2000-GK38')).toEqual([114, 30]);
  });

  it('projects into the two zones as EPSG names them', () => {
    const [east, north] = proj4(gaussKrueger(39), [117, 29.5]) as Position;
    expect([east, Math.round(north)]).toEqual([
      500_000,
      Math.round(krueger([117, 29.5], 117).north),
    ]);
  });

  it('refuses what leaves China', async () => {
    const equator = { t: 'metres', zone: 38, east: 500_000, north: 1, halfDigitM: 1 } as const;
    const edge = { t: 'degrees', lon: 73.0001, lat: 29, halfDigitM: 1 } as const;
    const outside = { ok: false, problem: 'outside-china' };
    expect(await toWgs84(equator, 'CGCS2000-GK38')).toEqual(outside);
    expect(await toWgs84(edge, 'BD-09')).toEqual(outside);
  });
});
