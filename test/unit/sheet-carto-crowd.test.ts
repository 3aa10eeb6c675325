import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_MOVED_MM, settle, type Spot } from '../../src/sheet/carto/crowd';

const box = { x: 10, y: 20, width: 120, height: 90 };

function touching(spots: readonly Spot[]): number {
  let count = 0;
  spots.forEach((a, i) =>
    spots.slice(i + 1).forEach((b) => {
      if (Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius - 0.03) count++;
    }),
  );
  return count;
}

/** Points in the box, many of them on one of a few places, as in towns. */
const crowd = fc
  .record({
    places: fc.array(
      fc.record({
        u: fc.double({ min: 0, max: 1, noNaN: true }),
        v: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { minLength: 1, maxLength: 25 },
    ),
    at: fc.array(fc.nat(1000), { minLength: 1, maxLength: 90 }),
  })
  .map(({ places, at }) =>
    at.map((n) => {
      const { u, v } = places[n % places.length]!;
      return { x: box.x + u * box.width, y: box.y + v * box.height };
    }),
  );

describe('crowded marks', () => {
  it('never lie on each other, stay near their place and inside the frame; none is lost', () => {
    fc.assert(
      fc.property(crowd, (points) => {
        const spots = settle(points, box);
        expect(touching(spots)).toBe(0);
        expect(spots.flatMap(({ members }) => members).sort((a, b) => a - b)).toEqual(
          points.map((_, i) => i),
        );
        for (const { x, y, radius, home, members } of spots) {
          // At the frame's corner a mark may have to come in by more than it may move.
          expect(Math.hypot(x - home.x, y - home.y)).toBeLessThan(MOST_MOVED_MM + 0.01);
          expect(x - radius).toBeGreaterThanOrEqual(box.x - 1e-9);
          expect(y + radius).toBeLessThanOrEqual(box.y + box.height + 1e-9);
          if (members.length === 1) expect(home).toEqual(points[members[0]!]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('that are far apart stand at their place', () => {
    const points = [
      { x: 30, y: 40 },
      { x: 60, y: 50 },
    ];
    settle(points, box).forEach(({ x, y }, i) => {
      expect(Math.hypot(x - points[i]!.x, y - points[i]!.y)).toBeLessThan(0.01);
    });
  });

  it('on one point stand in a wreath around it', () => {
    const points = Array.from({ length: 5 }, () => ({ x: 60, y: 60 }));
    const spots = settle(points, box);
    expect(spots).toHaveLength(5);
    const away = spots.map(({ x, y }) => Math.hypot(x - 60, y - 60));
    expect(Math.max(...away) - Math.min(...away)).toBeLessThan(0.1);
    expect(Math.min(...away)).toBeGreaterThan(2.2);
  });

  it('that no wreath holds become one mark with a number', () => {
    const points = Array.from({ length: 15 }, () => ({ x: 60, y: 60 }));
    const [spot, ...others] = settle(points, box);
    expect(others).toEqual([]);
    expect(spot).toMatchObject({ x: expect.closeTo(60, 1), y: expect.closeTo(60, 1) });
    expect(spot!.members).toHaveLength(15);
  });

  it('come out the same every time', () => {
    const points = Array.from({ length: 40 }, (_, i) => ({ x: 40 + (i % 7), y: 40 + (i % 5) }));
    expect(settle(points, box)).toEqual(settle(points, box));
  });
});
