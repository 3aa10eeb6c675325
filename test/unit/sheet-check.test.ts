import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/sheet/check/content-check';
import { checkLayout } from '../../src/sheet/check/layout-check';
import { checkRaster } from '../../src/sheet/check/page-check';
import { pathBounds } from '../../src/sheet/check/path-bounds';
import { checkScale, scaleDifference } from '../../src/sheet/check/scale-check';
import { textBox } from '../../src/sheet/check/walk';
import { composeSheet } from '../../src/sheet/compose';
import type { Drawing, Mark, TextMark } from '../../src/sheet/draw/drawing';
import { DEFAULT_SHEET } from '../../src/sheet/model/spec';
import { plainMeasure } from '../fixtures/sheet-map';
import { subject } from '../fixtures/sheet-subject';

const sheet = composeSheet(subject(), DEFAULT_SHEET, plainMeasure);
/** The sheet's drawing with every mark of a block put through a function. */
const changed = (id: string, change: (mark: Mark) => Mark[]): Drawing => ({
  ...sheet.drawing,
  children: sheet.drawing.children.map((mark) =>
    mark.kind === 'group' && mark.id === id
      ? { ...mark, children: mark.children.flatMap(change) }
      : mark,
  ),
});
const text = (own: Partial<TextMark>): TextMark => ({
  ...{ kind: 'text', text: '字', colour: '#000000', x: 10, y: 10, width: 10 },
  font: { family: 'sans', weight: 400, size: 4 },
  ...own,
});
const page = (children: Mark[]): Drawing => ({
  ...{ width: 100, height: 100, paper: '#ffffff', map: null },
  children,
});

describe('scale', () => {
  it('agrees on a sheet as drawn, to a thousandth', () => {
    expect(Math.abs(scaleDifference(sheet.drawing, sheet.projection)!)).toBeLessThan(0.001);
    expect(checkScale(sheet.drawing, sheet.projection, 'zh')).toEqual([]);
  });

  it('is found wrong where the bar has another length', () => {
    const longer = changed('block-scale', (mark) => [
      mark.kind === 'path'
        ? { ...mark, d: mark.d.replace(/h(\d+(\.\d+)?)v/, (_, n) => `h${Number(n) * 1.15}v`) }
        : mark,
    ]);
    expect(scaleDifference(longer, sheet.projection)).toBeCloseTo(0.15, 2);
    expect(checkScale(longer, sheet.projection, 'zh')[0]).toMatchObject({
      ...{ level: 'error', code: 'scale-differs' },
    });
  });

  it('is missed where there is none', () => {
    const without = changed('block-scale', () => []);
    expect(checkScale(without, sheet.projection, 'en')[0]!.code).toBe('scale-missing');
  });
});

describe('content', () => {
  const check = (drawing: Drawing, facts = sheet.facts) =>
    checkContent(drawing, sheet.words, facts, true, 'zh').map(({ code }) => code);
  const without = (block: string, part: RegExp) =>
    changed(block, (mark) => (mark.kind === 'text' && part.test(mark.text) ? [] : [mark]));

  it('is complete as drawn', () => {
    expect(check(sheet.drawing)).toEqual([]);
  });

  it('lacks a source, a credit, a row of the legend', () => {
    expect(check(without('block-sources', /2号/))).toEqual(['source-missing']);
    expect(check(without('block-credits', /GeoNames/))).toEqual(['credit-missing']);
    expect(check(without('block-legend', /养老机构/))).toEqual(['legend-incomplete']);
  });

  it('has rows for what is not on the map', () => {
    expect(check(sheet.drawing, { ...sheet.facts, water: false, halos: false })).toEqual([
      'legend-too-much',
    ]);
    expect(check(sheet.drawing, { ...sheet.facts, cells: !sheet.facts.cells })).toHaveLength(1);
  });
});

describe('layout', () => {
  const check = (children: Mark[], boxes = {}) =>
    checkLayout(page(children), boxes, {}, 'zh').map(({ code }) => code);

  it('finds what stands off the page, but for what a clip cuts', () => {
    const off: Mark = { kind: 'circle', x: 99, y: 50, radius: 4 };
    const clip = { x: 0, y: 0, width: 100, height: 100 };
    expect(check([off])).toEqual(['outside-page']);
    expect(check([{ kind: 'group', id: 'g', clip, children: [off] }])).toEqual([]);
    expect(check([{ kind: 'path', d: 'M10 10l-20 5' }])).toEqual(['outside-page']);
    expect(check([text({ x: 96 })])).toEqual(['outside-page']);
    expect(check([text({ x: 96, anchor: 'end' })])).toEqual([]);
  });

  it('finds texts on each other, and text outside its block', () => {
    expect(check([text({}), text({ x: 15 })])).toEqual(['texts-overlap']);
    expect(check([text({}), text({ x: 15, y: 20 })])).toEqual([]);
    const group: Mark = { kind: 'group', id: 'block-legend', children: [text({})] };
    const legend = { x: 5, y: 5, width: 10, height: 10 };
    expect(check([group], { legend })).toEqual(['outside-box']);
    expect(check([group], { legend: { ...legend, width: 30 } })).toEqual([]);
  });
});

it('the resolution that was asked for is reached or named', () => {
  expect(checkRaster(220, 'zh')).toEqual([]);
  expect(checkRaster(150, 'zh')).toEqual([]);
  const [finding] = checkRaster(93, 'zh');
  expect(finding).toMatchObject({ level: 'warning', code: 'raster-coarse' });
  expect(finding!.text).toContain('93 dpi');
});

describe('bounds', () => {
  it('of paths hold lines, curves and arcs', () => {
    expect(pathBounds('M1 2h3v4H0z')).toEqual({ x: 0, y: 2, width: 4, height: 4 });
    expect(pathBounds('M0 0c0 10 10 10 10 0')).toEqual({ x: 0, y: 0, width: 10, height: 10 });
    const circle = pathBounds('M-5 0a5 5 0 0010 0a5 5 0 00-10 0')!;
    expect(circle).toEqual({ x: -5, y: -5, width: 10, height: 10 });
    expect(pathBounds('')).toBeNull();
  });

  it('of turned texts turn with them', () => {
    const { x, y, width, height } = textBox(text({ rotate: -90 }));
    expect([x + width, y + height].map((n) => Math.round(n * 10) / 10)).toEqual([10.5, 10]);
    expect([width, height].map(Math.round)).toEqual([4, 10]);
  });
});
