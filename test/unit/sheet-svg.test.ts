import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/sheet/draw/drawing';
import { toSvg } from '../../src/sheet/out/svg/svg';
import { HOSTILE, testDrawing } from '../fixtures/sheet-drawing';
import { testFonts } from '../fixtures/sheet-fonts';

/** Fails on anything that is not well-formed. */
function parsed(svg: string): Element {
  const onError = (level: string, message: string) => {
    if (level !== 'warning') throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(svg, 'text/xml').documentElement!;
}

const all = (root: Element, name: string) => [...root.getElementsByTagName(name)];
const drawn = (...children: Mark[]) => parsed(toSvg({ ...testDrawing(), children }));

describe('a drawing as SVG', () => {
  const svg = toSvg(testDrawing());
  const root = parsed(svg);

  it('has its size in millimetres and one unit a millimetre', () => {
    expect(root.getAttribute('width')).toBe('210mm');
    expect(root.getAttribute('height')).toBe('180mm');
    expect(root.getAttribute('viewBox')).toBe('0 0 210 180');
  });

  it('has a named group for each layer, which Inkscape takes for a layer', () => {
    const layers = all(root, 'g').filter((g) => g.getAttribute('inkscape:groupmode') === 'layer');
    expect(layers.map((g) => g.getAttribute('inkscape:label')).slice(0, 2)).toEqual([
      '水系',
      '养老托育',
    ]);
    expect(layers).toHaveLength(3);
    expect(layers[0]!.getAttribute('id')).toBe('water');
  });

  it('keeps every text as text that can be edited', () => {
    const texts = all(root, 'text').map((text) => text.textContent);
    expect(texts).toContain('柴桑区第一敬老院');
    expect(texts).toContain('资料来源：九府办发〔2022〕113号');
  });

  it('escapes names that are markup, and what XML cannot hold', () => {
    expect(all(root, 'script')).toEqual([]);
    const shown = HOSTILE.replace('\u0007', '\ufffd');
    expect(all(root, 'text').map((text) => text.textContent)).toContain(shown);
    expect(all(root, 'title').map((title) => title.textContent)).toContain(shown);
  });

  it('gives each id once, and each clip path that is asked for', () => {
    const ids = all(root, '*').flatMap((element) => element.getAttribute('id') || []);
    expect(new Set(ids).size).toBe(ids.length);
    const asked = all(root, 'g').flatMap((g) => g.getAttribute('clip-path')?.slice(5, -1) || []);
    expect(asked.length).toBeGreaterThan(0);
    for (const id of asked) expect(ids).toContain(id);
  });

  it('is the same file for the same drawing', () => {
    expect(toSvg(testDrawing())).toBe(svg);
  });

  it('keeps the width of a line whatever the scale of its path', () => {
    const stroke = { colour: '#000000', width: 0.5, dash: [1, 2] };
    const place = { x: 10, y: 20, scale: 4 };
    const [path] = all(drawn({ kind: 'path', d: 'M0 0h1', place, stroke }), 'path');
    expect(path!.getAttribute('transform')).toBe('translate(10 20) scale(4)');
    expect(Number(path!.getAttribute('stroke-width')) * 4).toBeCloseTo(0.5);
    expect(path!.getAttribute('stroke-dasharray')).toBe('0.25 0.5');
  });

  it('draws a halo under the letters, as wide on each side as asked', () => {
    const [label] = all(root, 'text').filter((text) => text.getAttribute('stroke'));
    expect(label!.getAttribute('paint-order')).toBe('stroke');
    expect(label!.getAttribute('stroke-width')).toBe('1');
  });

  it('takes only the fonts that are used when fonts go along', async () => {
    const [title] = testDrawing().children;
    const embed = await testFonts();
    const [style] = all(
      parsed(toSvg({ ...testDrawing(), children: [title!] }, { embed })),
      'style',
    );
    expect(style!.textContent).toMatch(/^@font-face\{font-family:'Noto Serif SC';font-weight:700;/);
    expect(style!.textContent!.split('@font-face')).toHaveLength(2);
  });

  it('leaves the paper out where the page is transparent', () => {
    const clear = parsed(toSvg({ ...testDrawing(), paper: null, children: [] }));
    expect(all(clear, 'rect')).toEqual([]);
  });
});
