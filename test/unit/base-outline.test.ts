import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bboxOf, inBox, polygonsOf, widen, type LonLat } from '../../geo/steps/base/coordinates';
import { union } from '../../geo/steps/base/clip';
import { loadCountyShapes } from '../../geo/steps/base/county-shapes';
import { edgesOf, hasSeam, linesOf, pullOpenEnds, type Edge } from '../../geo/steps/base/edges';
import { outlineOf } from '../../geo/steps/base/outline';
import { simplify } from '../../geo/steps/base/simplify';
import type { CountyShape } from '../../geo/model';
import { recordCounties } from '../fixtures/base/counties';

function square(code: string, west: number): CountyShape {
  const ring = [
    [west, 0],
    [west + 1, 0],
    [west + 1, 1],
    [west, 1],
    [west, 0],
  ];
  return { code, name: code, geometry: { type: 'Polygon', coordinates: [ring] } };
}

describe('edges', () => {
  const edges = edgesOf([square('a', 0), square('b', 1)]);

  it('are found once, with the areas on both sides', () => {
    expect(edges).toHaveLength(7);
    expect(edges.filter((edge) => edge.areas.length === 2)).toEqual([
      { from: [1, 0], to: [1, 1], areas: ['a', 'b'] },
    ]);
  });

  it('join to lines from junction to junction, each edge once', () => {
    const lines = linesOf(edges);
    expect(lines).toHaveLength(3);
    expect(lines.reduce((sum, line) => sum + line.length - 1, 0)).toBe(7);
  });

  it('join to a closed ring where there is no junction', () => {
    const [ring, ...others] = linesOf(edgesOf([square('a', 0)]));
    expect(others).toEqual([]);
    expect(ring).toHaveLength(5);
    expect(ring?.[0]).toEqual(ring?.[4]);
  });

  it('are pulled by open ends only, and only as far as allowed', () => {
    const open: Edge[] = [
      { from: [0, 0], to: [0, 1], areas: [] },
      { from: [0, 1], to: [0, 2], areas: [] },
    ];
    const [first, second] = pullOpenEnds(open, [[0.05, 0]], 10);
    expect(first?.from).toEqual([0.05, 0]);
    expect(first?.to).toEqual([0, 1]);
    expect(second?.to).toEqual([0, 2]);
  });

  it('show a seam where the parts of an area lie side by side', () => {
    const parts = [square('a', 0), square('a', 1)].flatMap((s) => polygonsOf(s.geometry));
    expect(hasSeam({ type: 'MultiPolygon', coordinates: parts })).toBe(true);
    expect(hasSeam(union(parts))).toBe(false);
    expect(hasSeam(square('a', 0).geometry)).toBe(false);
  });
});

describe('simplify', () => {
  const coordinate = fc.double({ min: -1, max: 1, noNaN: true });
  const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 40 });

  it('keeps both ends, takes only vertices of the line, and stays near it', () => {
    fc.assert(
      fc.property(line, (points) => {
        const thin = simplify(points, 0.1);
        expect(thin[0]).toEqual(points[0]);
        expect(thin.at(-1)).toEqual(points.at(-1));
        expect(thin.every((point) => points.includes(point))).toBe(true);
        for (const point of points) expect(distance(point, thin)).toBeLessThan(0.101);
      }),
    );
  });
});

/** Smallest distance of a point to a line, sampled at 2,000 points a piece. */
function distance([x, y]: LonLat, line: LonLat[]): number {
  let best = Infinity;
  line.slice(1).forEach(([x1, y1], index) => {
    const [x0, y0] = line[index] ?? [x1, y1];
    for (let i = 0; i <= 2000; i++) {
      const t = i / 2000;
      best = Math.min(best, Math.hypot(x0 + t * (x1 - x0) - x, y0 + t * (y1 - y0) - y));
    }
  });
  return best;
}

describe('outlineOf', () => {
  const { shapes } = loadCountyShapes(recordCounties);
  const outline = outlineOf(shapes);
  const linesAt = (level: string) =>
    outline.find((feature) => feature.properties.level === level)?.geometry.coordinates ?? [];

  it('has the three levels of borders, each with lines', () => {
    for (const level of ['province', 'prefecture', 'outer']) {
      expect(linesAt(level).length, level).toBeGreaterThan(3);
    }
  });

  it('goes once around the record, exactly and thinned', () => {
    const sides = edgesOf(shapes).filter(({ areas }) => areas.length === 1).length;
    const around = linesAt('record') as LonLat[][];
    expect(around.reduce((sum, line) => sum + line.length - 1, 0)).toBe(sides);
    for (const line of around) expect(line[0]).toEqual(line.at(-1));
    const far = linesAt('record-far').flat().map(String);
    const near = new Set(around.flat().map(String));
    expect(far.length).toBeLessThan(near.size / 4);
    expect(far.every((vertex) => near.has(vertex))).toBe(true);
  });

  it('runs exactly along the polygons of the record: 九江 touches the province’s border', () => {
    const vertices = new Set(shapes.flatMap((s) => polygonsOf(s.geometry).flat(2)).map(String));
    const shared = linesAt('province')
      .flat()
      .filter((point) => vertices.has(String(point)));
    expect(shared.length).toBeGreaterThan(500);
  });

  it('draws no border far from the record', () => {
    const box = widen(bboxOf(shapes.map((shape) => shape.geometry)), 4);
    expect(
      linesAt('outer')
        .flat()
        .every((point) => inBox(point, box)),
    ).toBe(true);
  });

  it('ends other lines on the province’s border, not in the air beside it', () => {
    const province = new Set(linesAt('province').flat().map(String));
    const touching = linesAt('outer').filter((line) =>
      [line[0], line.at(-1)].some((end) => province.has(String(end))),
    );
    expect(touching.length).toBeGreaterThanOrEqual(6);
  });
});
