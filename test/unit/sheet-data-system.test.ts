import fc from 'fast-check';
import gcoord from 'gcoord';
import { describe, expect, it } from 'vitest';
import { bySystem, locate } from '../../src/sheet/data-located';
import {
  aboutSystem,
  choiceTitle,
  oneSystem,
  systemChoices,
  zoneSystem,
} from '../../src/sheet/data-system';
import { esriWkt, ogcWkt } from '../../src/sheet/data-wkt';
import { home } from '../fixtures/sheet';
import { mixed, road } from '../fixtures/sheet-data';

const lon = fc.double({ min: 74, max: 135, noNaN: true });
const lat = fc.double({ min: 4, max: 53, noNaN: true });
const positionOf = async (at: [number, number], choice: Parameters<typeof locate>[1]) => {
  const [row] = await locate([home({}, at)], choice);
  return row!.geometry!.coordinates as [number, number];
};

describe('zones of CGCS2000', () => {
  it.each([
    [25, 4534, 75],
    [38, 4547, 114],
    [39, 4548, 117],
    [45, 4554, 135],
  ])('zone %i is EPSG:%i at %i°E, without the number in front', (zone, epsg, meridian) => {
    const system = zoneSystem(zone);
    expect(system.epsg).toBe(epsg);
    expect(system.name).toBe(`CGCS2000 / 3-degree Gauss-Kruger CM ${meridian}E`);
    expect(ogcWkt(system)).toContain(`AUTHORITY["EPSG","${epsg}"]`);
    expect(esriWkt(system)).toContain(`PARAMETER["Central_Meridian",${meridian}.0]`);
    expect(aboutSystem(system, 'zh')).toContain(`EPSG:${epsg}`);
  });

  it('never stand in one group, and hold each point by its longitude', async () => {
    const points = fc.array(fc.tuple(lon, lat), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(points, async (list) => {
        const groups = bySystem(
          await locate(
            list.map((at) => home({}, at)),
            'CGCS2000-GK',
          ),
        );
        expect(groups.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(list.length);
        expect(new Set(groups.map(({ system }) => system.id)).size).toBe(groups.length);
        for (const { system, rows } of groups)
          for (const { feature, geometry } of rows) {
            const at = (feature.geometry!.coordinates as number[])[0]!;
            expect(Math.abs(at - 3 * system.zone!)).toBeLessThanOrEqual(1.5);
            // 1.5° at the equator is 167 km off the false easting.
            expect(Math.abs((geometry.coordinates as number[])[0]! - 500_000)).toBeLessThan(
              168_000,
            );
          }
      }),
    );
  });

  it('take a line by the middle of its extent, with all its points', async () => {
    const [row] = await locate([road], 'CGCS2000-GK');
    expect(row!.system!.epsg).toBe(4548);
    expect(row!.geometry!.coordinates).toHaveLength(3);
  });

  it('are offered where something lies, and mixed only where there are two', () => {
    expect(systemChoices(mixed)).toEqual([
      ...['WGS84', 'CGCS2000', 'CGCS2000-GK', 'CGCS2000-GK38', 'CGCS2000-GK39', 'GCJ-02', 'BD-09'],
    ]);
    expect(systemChoices([mixed[0]!])).not.toContain('CGCS2000-GK');
    expect(systemChoices([home({}, null)])).toEqual(['WGS84', 'CGCS2000', 'GCJ-02', 'BD-09']);
    const titles = systemChoices(mixed).map((choice) => choiceTitle(choice, 'zh'));
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('coordinates', () => {
  // gdaltransform (PROJ 9.1) -s_srs EPSG:4490 -t_srs EPSG:4547 and EPSG:4548
  it.each([
    ['CGCS2000-GK38', 676038.043, 3247343.135],
    ['CGCS2000-GK39', 384638.325, 3246564.803],
  ] as const)('agree with PROJ in %s to their decimetre', async (choice, east, north) => {
    const [x, y] = await positionOf([115.8123, 29.3312], choice);
    expect(Math.abs(x - east)).toBeLessThanOrEqual(0.05);
    expect(Math.abs(y - north)).toBeLessThanOrEqual(0.05);
  });

  it('of WGS84 and CGCS2000 are the record’s own', async () => {
    expect(await positionOf([115.8123, 29.3312], 'WGS84')).toEqual([115.8123, 29.3312]);
    expect(await positionOf([115.8123, 29.3312], 'CGCS2000')).toEqual([115.8123, 29.3312]);
  });

  it.each(['GCJ-02', 'BD-09'] as const)('of %s lie off and come back', async (choice) => {
    const from = choice === 'GCJ-02' ? gcoord.GCJ02 : gcoord.BD09;
    await fc.assert(
      fc.asyncProperty(
        fc.double({ min: 113, max: 118, noNaN: true }),
        fc.double({ min: 25, max: 31, noNaN: true }),
        async (x, y) => {
          const there = await positionOf([x, y], choice);
          const back = gcoord.transform(there, from, gcoord.WGS84);
          const metres = (a: readonly number[]) =>
            Math.hypot(
              (a[0]! - x) * 111_320 * Math.cos((y * Math.PI) / 180),
              (a[1]! - y) * 110_900,
            );
          expect(metres(there)).toBeGreaterThan(300);
          expect(metres(there)).toBeLessThan(1600);
          expect(metres(back)).toBeLessThan(1);
        },
      ),
    );
  });

  it('of GCJ-02 and BD-09 are never described as WGS84', () => {
    for (const choice of ['GCJ-02', 'BD-09'] as const)
      for (const wkt of [ogcWkt, esriWkt]) {
        const text = wkt(oneSystem(choice)!);
        expect(text).not.toMatch(/WGS_1984"?,SPHEROID|AUTHORITY\["EPSG","4326"\]/);
        expect(text).toContain(choice.slice(0, 2));
      }
  });
});
