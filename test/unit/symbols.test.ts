import { describe, expect, it } from 'vitest';
import { LAYERS } from '../../src/atlas/catalogue';
import { markSvg } from '../../src/ui/mark';
import { glyphNamed } from '../../src/ui/symbols';

const kinds = LAYERS.flatMap((layer) =>
  layer.kinds.map((kind) => [layer.id, kind.id, kind] as const),
);

describe('the glyphs of the kinds', () => {
  it.each(kinds)('%s %s has one', (_layer, _id, kind) => {
    const glyph = glyphNamed(kind.symbol);
    expect(glyph?.path.length).toBeGreaterThan(10);
    expect(glyph?.size).toBeGreaterThan(0);
  });

  it('differ within a layer, since only they tell its kinds apart', () => {
    for (const layer of LAYERS) {
      const symbols = layer.kinds.map((kind) => kind.symbol);
      expect(new Set(symbols).size, layer.id).toBe(symbols.length);
    }
  });

  it('differ between layers of one colour', () => {
    for (const colour of new Set(LAYERS.map((layer) => layer.colour.light))) {
      const symbols = LAYERS.filter((layer) => layer.colour.light === colour).flatMap((layer) =>
        layer.kinds.map((kind) => kind.symbol),
      );
      expect(new Set(symbols).size, colour).toBe(symbols.length);
    }
  });

  it('are of at most eight hues', () => {
    expect(new Set(LAYERS.map((layer) => layer.colour.light)).size).toBeLessThanOrEqual(8);
  });
});

describe('a mark', () => {
  const style = { symbol: 'home', colour: '#a3246f', paper: '#ffffff', schematic: false } as const;

  it('says existing, being built and planned apart', () => {
    const svgs = (['solid', 'half', 'open'] as const).map((fill) => markSvg({ ...style, fill }));
    expect(new Set(svgs).size).toBe(3);
  });

  it('dashes its outline where the place is schematic', () => {
    expect(markSvg({ ...style, fill: 'open', schematic: true })).toContain('stroke-dasharray');
    expect(markSvg({ ...style, fill: 'open' })).not.toContain('stroke-dasharray');
  });
});
