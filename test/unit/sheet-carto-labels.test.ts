import { describe, expect, it } from 'vitest';
import { placeLabels, type LabelAsked } from '../../src/sheet/carto/labels';
import { styleAt, TYPE } from '../../src/sheet/carto/type';
import type { Box } from '../../src/ui/place-blocks';
import { plainMeasure } from '../fixtures/sheet-map';

const asked = (text: string, more: Partial<LabelAsked> = {}): LabelAsked => ({
  ...{ text, style: TYPE.thing, colour: '#000000', halo: '#ffffff' },
  ...{ x: 50, y: 50, radius: 1.8, wrapEm: 11 },
  ...more,
});
const place = (labels: LabelAsked[], obstacles: Box[] = []) =>
  placeLabels(labels, obstacles, plainMeasure);
const wall = (x0: number, x1: number, y0: number, y1: number): Box => ({ x0, x1, y0, y1 });

describe('names beside marks', () => {
  it('stand to the right, else to the left, else above', () => {
    const right = place([asked('养老院')]).placed[0]!;
    expect(right.box.x0).toBeGreaterThan(51.8);
    expect((right.box.y0 + right.box.y1) / 2).toBeCloseTo(50, 9);
    const toTheRight = wall(52, 80, 48.3, 51.5);
    const left = place([asked('养老院')], [toTheRight]).placed[0]!;
    expect(left.box.x1).toBeLessThan(48.2);
    const above = place([asked('养老院')], [toTheRight, wall(20, 48, 48.3, 51.5)]).placed[0]!;
    expect(above.box.y1).toBeLessThan(48.2);
  });

  it('are left out where nothing is free, and named', () => {
    const { placed, dropped } = place([asked('养老院')], [wall(0, 100, 0, 100)]);
    expect(placed).toEqual([]);
    expect(dropped.map(({ text }) => text)).toEqual(['养老院']);
  });

  it('give way to what came first', () => {
    const { placed } = place([asked('第一'), asked('第二'), asked('第三')]);
    const [first, second] = placed;
    expect(first!.box.x0).toBeGreaterThan(51.8);
    expect(second!.box.x1).toBeLessThan(48.2);
  });

  it('break once, near the middle, not before closing signs nor inside a word', () => {
    const lines = (text: string) =>
      place([asked(text)]).placed[0]?.lines.map(({ line }) => line.text);
    expect(lines('江口镇中心卫生院')).toEqual(['江口镇中心卫生院']);
    expect(lines('江口镇中心卫生院（发热）门诊项目')).toEqual([
      '江口镇中心卫生院',
      '（发热）门诊项目',
    ]);
    expect(lines('一二三四五六七八）九十一二三四')).toEqual(['一二三四五六七', '八）九十一二三四']);
    expect(lines('Jiangkou Township Central Hospital')).toEqual([
      'Jiangkou Township',
      'Central Hospital',
    ]);
    expect(lines('一'.repeat(23))).toBeUndefined();
  });
});

describe('sizes of names', () => {
  it('grow with the scale between overview and close-up', () => {
    expect(styleAt('county', 2_000_000).pt).toBe(9);
    expect(styleAt('county', 800_000).pt).toBe(9);
    expect(styleAt('county', 350_000).pt).toBeGreaterThan(10);
    expect(styleAt('county', 10_000).pt).toBe(styleAt('county', 150_000).pt);
    expect(styleAt('township', 1e7).pt).toBeGreaterThanOrEqual(6);
    expect(styleAt('grid', 1000).pt).toBe(6);
  });
});
