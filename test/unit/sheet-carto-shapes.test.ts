import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcsOf } from '../../src/sheet/carto/arcs';
import { clipLine, clipRing, isInside, grown, type Point } from '../../src/sheet/carto/clip';
import { dryParts } from '../../src/sheet/carto/dry-parts';
import { hatch } from '../../src/sheet/carto/hatch';
import { joinToRings } from '../../src/sheet/carto/join-lines';
import { area } from '../../src/sheet/carto/region-shapes';
import { distanceToSegment, simplify } from '../../src/sheet/carto/simplify';
import { base } from '../fixtures/sheet-map';
import { polygonsOf } from '../../src/sheet/carto/shapes';

const box = { x: 0, y: 0, width: 100, height: 60 };
// Never on the frame's own edge, where a sampling cannot tell inside from outside.
const coordinate = fc.integer({ min: -800, max: 1800 }).map((n) => n / 10 + 0.037);
const point = fc.tuple(coordinate, coordinate) as fc.Arbitrary<Point>;
const lines = fc.array(point, { minLength: 2, maxLength: 40 });

describe('cutting at the frame', () => {
  it('leaves nothing outside, and of a line what a fine sampling finds inside', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const parts = clipLine(line, box);
        const nearly = grown(box, 1e-9);
        for (const p of parts.flat()) expect(isInside(p, nearly)).toBe(true);
        const length = parts.reduce((sum, part) => sum + lengthOf(part), 0);
        // The sampling is off by a step at each crossing.
        expect(Math.abs(length - sampledInside(line))).toBeLessThan(2);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps a line that runs inside whole', () => {
    const line: Point[] = [
      [1, 1],
      [50, 30],
      [99, 59],
    ];
    expect(clipLine(line, box)).toEqual([line]);
    expect(
      clipLine(
        [
          [-5, -5],
          [-1, 70],
        ],
        box,
      ),
    ).toEqual([]);
  });

  it('cuts a shape to its part inside', () => {
    const ring: Point[] = [
      [-10, -10],
      [50, -10],
      [50, 30],
      [-10, 30],
    ];
    expect(area(clipRing(ring, box))).toBeCloseTo(50 * 30, 9);
    fc.assert(
      fc.property(lines, (shape) => {
        for (const p of clipRing(shape, box)) expect(isInside(p, grown(box, 1e-9))).toBe(true);
      }),
    );
  });
});

describe('simplifying', () => {
  it('keeps every point within the tolerance of what is drawn', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const drawn = simplify(line, 2);
        expect(drawn[0]).toEqual(line[0]);
        expect(drawn.at(-1)).toEqual(line.at(-1));
        for (const p of line) {
          const away = drawn.slice(1).map((b, i) => distanceToSegment(p, drawn[i]!, b));
          expect(Math.min(...away)).toBeLessThanOrEqual(2 + 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('borders', () => {
  it('are drawn once, the inner ones apart from the outer', () => {
    const rings = base.counties.features.flatMap(({ geometry }) => polygonsOf(geometry).flat());
    const { inner, outer } = arcsOf(rings);
    const degrees = (list: readonly (readonly (readonly number[])[])[]) =>
      list.reduce((sum, line) => sum + lengthOf(line as Point[]), 0);
    expect(degrees(inner)).toBeCloseTo(2, 9);
    expect(degrees(outer)).toBeCloseTo(4, 9);
    // Four borders meet in the middle.
    expect(inner).toHaveLength(4);
  });

  it('in pieces are joined to a ring', () => {
    const pieces: Point[][] = [
      [
        [0, 0],
        [10, 0],
      ],
      [
        [10, 10],
        [10, 0.1],
      ],
      [
        [9.9, 10],
        [0, 10],
        [0, 0.1],
      ],
    ];
    expect(joinToRings(pieces, 0.5)).toEqual([
      [...pieces[0]!, ...pieces[1]!.toReversed(), ...pieces[2]!],
    ]);
    expect(joinToRings(pieces.slice(0, 2), 0.5)).toEqual([]);
  });
});

describe('hatching', () => {
  const square: Point[] = [
    [10, 10],
    [40, 10],
    [40, 40],
    [10, 40],
  ];
  const hole: Point[] = [
    [20, 20],
    [30, 20],
    [30, 30],
    [20, 30],
  ];

  it('covers a shape evenly and leaves its hole free', () => {
    const lines = hatch([square, hole], 45, 1);
    const length = lines.reduce((sum, line) => sum + lengthOf(line), 0);
    // Lines a millimetre apart: their length is the area.
    expect(length).toBeGreaterThan(770);
    expect(length).toBeLessThan(830);
    for (const [a, b] of lines) {
      const middle = [(a![0] + b![0]) / 2, (a![1] + b![1]) / 2] as Point;
      expect(isInside(middle, { x: 10, y: 10, width: 30, height: 30 })).toBe(true);
      expect(isInside(middle, { x: 20.01, y: 20.01, width: 9.98, height: 9.98 })).toBe(false);
    }
  });

  it('meets its neighbour’s lines', () => {
    const [left] = hatch([square], 45, 5);
    const moved = square.map(([x, y]): Point => [x + 30, y]);
    const through = hatch([moved], 45, 5);
    const along = ([a]: Point[]) => (a![0] + a![1]) / Math.SQRT2 / 5;
    expect(Math.abs(along(left!) - Math.round(along(left!)))).toBeLessThan(1e-9);
    for (const line of through)
      expect(Math.abs(along(line) - Math.round(along(line)))).toBeLessThan(1e-9);
  });
});

function lengthOf(line: readonly Point[]): number {
  return line.reduce((sum, [x, y], i) => {
    const before = line[i - 1];
    return before ? sum + Math.hypot(x - before[0], y - before[1]) : 0;
  }, 0);
}

function sampledInside(line: readonly Point[]): number {
  const pieces = 4000;
  let sum = 0;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!];
    const step = lengthOf([a, b]) / pieces;
    for (let n = 0; n < pieces; n++) {
      const t = (n + 0.5) / pieces;
      if (isInside([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t], box)) sum += step;
    }
  }
  return sum;
}

describe('a line along water', () => {
  it('stops at the shore and goes on behind it', () => {
    const lake: Point[] = [
      [10, -5],
      [20, -5],
      [20, 5],
      [10, 5],
    ];
    const line: Point[] = [
      [0, 0],
      [30, 0],
    ];
    const parts = dryParts(line, [lake]);
    expect(parts).toHaveLength(2);
    const [before, after] = parts;
    expect(before!.at(-1)![0]).toBeGreaterThan(9);
    expect(before!.at(-1)![0]).toBeLessThanOrEqual(10);
    expect(after![0]![0]).toBeGreaterThanOrEqual(20);
    expect(after!.at(-1)).toEqual([30, 0]);
    expect(dryParts(line, [])).toEqual([line]);
  });
});
