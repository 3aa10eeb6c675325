import { describe, expect, it } from 'vitest';
import { rangeBars } from '../../src/charts/range-bars';

const rows = [
  { label: '浮梁县', sure: 0, nominal: 0.25, possible: 1 },
  { label: '乐平市', sure: 0.5, nominal: 0.5, possible: 0.5 },
];

describe('bars with whiskers', () => {
  it('run from nothing at the labels to everything at the last tick', () => {
    const { bars, ticks, left } = rangeBars(rows, 400, 90);
    const [first, second] = bars;
    expect(ticks[0]).toEqual({ x: left, share: 0 });
    const full = ticks.at(-1)!;
    expect(full.share).toBe(1);
    expect(first!.whisker).toMatchObject({ x1: left, x2: full.x });
    expect(first!.bar.x + first!.bar.width).toBeCloseTo(left + (full.x - left) / 4);
    expect(second!.whisker.x1).toBe(second!.whisker.x2);
    expect(full.x).toBeLessThan(400);
  });

  it('stand below one another inside the drawing', () => {
    const { bars, height } = rangeBars(rows, 400, 90);
    expect(bars[0]!.bar.y + bars[0]!.bar.height).toBeLessThan(bars[1]!.bar.y);
    expect(bars[1]!.bar.y + bars[1]!.bar.height).toBeLessThan(height);
  });
});
