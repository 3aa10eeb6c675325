import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../src/sheet/out/path/segments';

const last = (d: string) => segmentsOf(d).at(-1)!.slice(1) as number[];

describe('path data as moves, lines and cubic curves', () => {
  it('makes relative commands absolute', () => {
    expect(segmentsOf('m10 10l5 0h5v-5H0V0z')).toEqual([
      ['M', 10, 10],
      ['L', 15, 10],
      ['L', 20, 10],
      ['L', 20, 5],
      ['L', 0, 5],
      ['L', 0, 0],
      ['Z'],
    ]);
  });

  it('goes on from where a closed part began', () => {
    expect(segmentsOf('M10 10h5v5zl1 1').at(-1)).toEqual(['L', 11, 11]);
  });

  it('takes further pairs after a move as lines', () => {
    expect(segmentsOf('m1 1 2 2 3 3').map(([letter]) => letter)).toEqual(['M', 'L', 'L']);
    expect(last('m1 1 2 2 3 3')).toEqual([6, 6]);
  });

  it('reads numbers that stand together', () => {
    expect(segmentsOf('M.5.5-1-2L1e1,2E-1')).toEqual([
      ['M', 0.5, 0.5],
      ['L', -1, -2],
      ['L', 10, 0.2],
    ]);
  });

  it('mirrors the control point of a smooth curve, and only after a curve', () => {
    expect(segmentsOf('M0 0C0 5 5 5 5 0s5-5 5 0')[2]).toEqual(['C', 5, -5, 10, -5, 10, 0]);
    expect(segmentsOf('M0 0L5 0s5-5 5 0')[2]).toEqual(['C', 5, 0, 10, -5, 10, 0]);
  });

  it('raises quadratic curves exactly', () => {
    // At its middle a quadratic curve is at (from + 2 control + to) / 4.
    const [, curve, smooth] = segmentsOf('M0 0Q6 12 12 0T24 0');
    expect(curve).toEqual(['C', 4, 8, 8, 8, 12, 0]);
    expect(smooth).toEqual(['C', 16, -8, 20, -8, 24, 0]);
  });

  it.each(['M10 0A10 10 0 1 1-10 0A10 10 0 0 1 0-10', 'M10 0a10 10 0 11-20 0a10 10 0 0110-10'])(
    'draws arcs within 0.03 per cent of the radius: %s',
    (d) => {
      let from = [10, 0];
      for (const [letter, ...c] of segmentsOf(d).slice(1)) {
        expect(letter).toBe('C');
        const curve = c as number[];
        for (const t of [0.25, 0.5, 0.75, 1]) {
          const [x, y] = [0, 1].map(
            (axis) =>
              (1 - t) ** 3 * from[axis]! +
              3 * (1 - t) ** 2 * t * curve[axis]! +
              3 * (1 - t) * t ** 2 * curve[2 + axis]! +
              t ** 3 * curve[4 + axis]!,
          );
          expect(Math.abs(Math.hypot(x!, y!) - 10)).toBeLessThan(0.003);
        }
        from = curve.slice(4);
      }
      expect(from[0]).toBeCloseTo(0);
      expect(from[1]).toBeCloseTo(-10);
    },
  );

  it('takes the long way and the side that the flags ask for', () => {
    const middles = ['0 0', '0 1', '1 0', '1 1'].map((flags) => {
      const curves = segmentsOf(`M0 0A10 10 0 ${flags} 10 10`).slice(1);
      const [, firstX, firstY] = curves[0] as readonly ['C', number, number, ...number[]];
      return [curves.length, Math.sign(firstX - firstY)];
    });
    expect(middles).toEqual([
      [1, -1],
      [1, 1],
      [3, -1],
      [3, 1],
    ]);
  });

  it('grows radii that are too small, and draws none as a line', () => {
    expect(segmentsOf('M0 0A1 1 0 0 1 20 0').slice(1)).toHaveLength(2);
    expect(last('M0 0A1 1 0 0 1 20 0')[4]).toBeCloseTo(20);
    expect(segmentsOf('M0 0A0 5 0 0 1 20 0').at(-1)).toEqual(['L', 20, 0]);
  });

  it('stops at what it cannot read and keeps what stands before', () => {
    expect(segmentsOf('M0 0L5 5L6')).toEqual([
      ['M', 0, 0],
      ['L', 5, 5],
    ]);
    expect(segmentsOf('L5 5')).toEqual([]);
    expect(segmentsOf('')).toEqual([]);
  });
});
