import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Need } from '../../src/sheet/model/band';
import { overlap, within } from '../../src/sheet/model/boxes';
import { blocksOn, layoutSheet } from '../../src/sheet/model/layout';
import {
  keptOnPage,
  LEAST_SIZE,
  moveBlock,
  resetBlock,
  sizeBlock,
  type Handle,
} from '../../src/sheet/model/move';
import { OWN_EDGE, pageProblems, pageSize, printable } from '../../src/sheet/model/paper';
import { decodeSheet, encodeSheet, LONGEST_TEXT } from '../../src/sheet/model/sheet-address';
import {
  BLOCKS,
  DEFAULT_SHEET,
  GRIDS,
  PAPERS,
  PRESETS,
  SHEET_PROJECTIONS,
  type BlockId,
  type SheetSpec,
} from '../../src/sheet/model/spec';
import { LEAST_POINTS, typeScale } from '../../src/sheet/model/type-scale';

const hundredth = (least: number, most: number) =>
  fc.integer({ min: least * 100, max: most * 100 }).map((value) => value / 100);
const box = fc.record({
  x: hundredth(0, 900),
  y: hundredth(0, 900),
  width: hundredth(1, 900),
  height: hundredth(1, 900),
});
const choice = fc.oneof(
  fc.record({ on: fc.boolean() }),
  fc.record({ box }),
  fc.record({ on: fc.boolean(), box }),
);
const text = (most: number) =>
  fc.string({ unit: 'grapheme', maxLength: most }).filter((t) => t.length <= most);
const anySpec: fc.Arbitrary<SheetSpec> = fc.record({
  preset: fc.constantFrom(...PRESETS),
  paper: fc.constantFrom(...PAPERS),
  orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
  ownSize: fc.record({
    width: hundredth(OWN_EDGE.least, OWN_EDGE.most),
    height: hundredth(OWN_EDGE.least, OWN_EDGE.most),
  }),
  margin: hundredth(0, 40),
  projection: fc.constantFrom(...SHEET_PROJECTIONS),
  grid: fc.constantFrom(...GRIDS),
  extent: fc.oneof(
    fc.constant({ t: 'fit' as const }),
    fc.record({
      t: fc.constant('scale' as const),
      lon: fc.integer({ min: -180e6, max: 180e6 }).map((n) => n / 1e6),
      lat: fc.integer({ min: -85e6, max: 85e6 }).map((n) => n / 1e6),
      denominator: fc.integer({ min: 100, max: 1e8 }),
    }),
  ),
  title: fc.option(text(LONGEST_TEXT.title)),
  subtitle: fc.option(text(LONGEST_TEXT.subtitle)),
  author: text(LONGEST_TEXT.author),
  approval: text(LONGEST_TEXT.approval),
  blocks: fc.dictionary(fc.constantFrom(...BLOCKS), choice, { noNullPrototype: true }),
});

/** Texts of so many square millimetres, that shrink to 0.6 of it in the smallest type. */
const anyNeed = (page: { width: number; height: number }): fc.Arbitrary<Need> =>
  fc
    .record(
      Object.fromEntries(
        BLOCKS.map((id) => [id, fc.double({ min: 0, max: 0.3, noNaN: true })]),
      ) as Record<BlockId, fc.Arbitrary<number>>,
    )
    .map((shares): Need => (block, width, smallest) => {
      if (block === 'map') return 1;
      if (block === 'inset') return Math.min(width * 0.78, page.height * 0.16);
      if (['scale', 'north', 'qr'].includes(block)) return 12 + shares[block] * 30;
      const area = page.width * page.height * shares[block] * (block === 'title' ? 0.1 : 1);
      return (area / width) * (smallest ? 0.6 : 1);
    });

describe('pages', () => {
  it('have the sizes of their names', () => {
    const size = (own: Partial<SheetSpec>) => pageSize({ ...DEFAULT_SHEET, ...own });
    expect(size({ paper: 'A4', orientation: 'portrait' })).toEqual({ width: 210, height: 297 });
    expect(size({ paper: 'A0', orientation: 'landscape' })).toEqual({ width: 1189, height: 841 });
    expect(size({ paper: 'slide' })).toEqual({ width: 338.67, height: 190.5 });
    expect(size({ paper: 'own', ownSize: { width: 500, height: 250 } }).width).toBe(500);
  });

  it('of an own size say what is wrong with it, and can be drawn all the same', () => {
    const own = (width: number, height: number) => ({
      ...DEFAULT_SHEET,
      ...{ paper: 'own' as const, ownSize: { width, height } },
    });
    const codes = (spec: SheetSpec) => pageProblems(spec).map(({ code }) => code);
    expect(codes(own(300, 200))).toEqual([]);
    expect(codes(own(300, 20))).toEqual(['page-too-small']);
    expect(codes(own(9000, 20))).toEqual(['page-too-large', 'page-too-small']);
    expect(codes(own(1200, 200))).toEqual(['page-too-long']);
    expect(codes(own(NaN, 200))).toEqual(['page-not-a-number']);
    expect(codes({ ...DEFAULT_SHEET, margin: 90 })).toEqual(['margin-out-of-range']);
    for (const spec of [own(9000, 20), own(NaN, 3)]) {
      const { width, height } = pageSize(spec);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(OWN_EDGE.least);
      expect(Math.max(width, height)).toBeLessThanOrEqual(OWN_EDGE.most);
    }
  });

  it('never set type below the least', () => {
    for (const preset of PRESETS)
      for (const edge of [OWN_EDGE.least, 210, 841, OWN_EDGE.most]) {
        const scale = typeScale({ width: edge, height: edge }, preset);
        expect(Math.min(...Object.values(scale))).toBeGreaterThanOrEqual(LEAST_POINTS);
      }
  });
});

describe('the layout of every preset', () => {
  const LEAST_MAP = { full: 0.315, figure: 0.245, slide: 0.245, brief: 0.135 };

  it('keeps blocks on the printable page, apart from each other, and the map large', () => {
    const page = fc.record({
      preset: fc.constantFrom(...PRESETS),
      paper: fc.constantFrom(...PAPERS.filter((paper) => paper !== 'own')),
      orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
      margin: fc.integer({ min: 5, max: 15 }),
    });
    const withNeed = page.chain((own) => {
      const spec = { ...DEFAULT_SHEET, ...own };
      return anyNeed(pageSize(spec)).map((need) => ({ spec, need }));
    });
    fc.assert(
      fc.property(withNeed, ({ spec, need }) => {
        const { page: size, boxes } = layoutSheet(spec, need);
        const inner = printable(size, spec.margin);
        const all = Object.entries(boxes);
        for (const [id, one] of all) {
          expect(within(inner, one), `${id} ${JSON.stringify(one)}`).toBe(true);
          expect(Math.min(one.width, one.height), id).toBeGreaterThanOrEqual(0);
        }
        all.forEach(([a, one], i) => {
          for (const [b, other] of all.slice(i + 1))
            expect(overlap(one, other), `${a} on ${b}`).toBe(false);
        });
        const { width, height } = boxes.map!;
        const share = (width * height) / (size.width * size.height);
        expect(share).toBeGreaterThanOrEqual(LEAST_MAP[spec.preset]);
      }),
      { numRuns: 400 },
    );
  });

  it('gives every block that is on and has something to say a box', () => {
    for (const preset of PRESETS)
      for (const orientation of ['portrait', 'landscape'] as const) {
        const blocks = Object.fromEntries(BLOCKS.map((id) => [id, { on: true }]));
        const spec = { ...DEFAULT_SHEET, preset, orientation, paper: 'A2' as const, blocks };
        const { boxes } = layoutSheet(spec, (id, width) => (id === 'inset' ? width * 0.7 : 15));
        expect(Object.keys(boxes).sort(), `${preset} ${orientation}`).toEqual([...BLOCKS].sort());
      }
  });

  it('leaves out what is off, but never the map', () => {
    const blocks = Object.fromEntries(BLOCKS.map((id) => [id, { on: false }]));
    const { boxes, page } = layoutSheet({ ...DEFAULT_SHEET, blocks }, () => 20);
    expect(Object.keys(boxes)).toEqual(['map']);
    expect(boxes.map).toEqual(printable(page, DEFAULT_SHEET.margin));
    expect(blocksOn({ preset: 'full', blocks })).toEqual(['map']);
  });

  it('puts a block where the user has it, within the page', () => {
    const own = { x: 900, y: 5, width: 3, height: 50 };
    const spec = { ...DEFAULT_SHEET, blocks: { legend: { box: own } } };
    const { boxes, page } = layoutSheet(spec, () => 20);
    expect(boxes.legend).toEqual(keptOnPage('legend', own, page));
    expect(boxes.legend!.x + boxes.legend!.width).toBeLessThanOrEqual(page.width);
  });
});

describe('moving and sizing', () => {
  const page = { width: 420, height: 297 };
  const handles: Handle[] = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'];
  const far = fc.double({ min: -2000, max: 2000, noNaN: true });

  it('never leaves the page nor goes below the least size', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...BLOCKS),
        box,
        fc.constantFrom(...handles, null),
        ...([far, far] as const),
        (id, from, handle, dx, dy) => {
          const start = keptOnPage(id, from, page);
          const spec = handle
            ? sizeBlock(DEFAULT_SHEET, id, start, handle, dx, dy, page)
            : moveBlock(DEFAULT_SHEET, id, start, dx, dy, page);
          const moved = spec.blocks[id]!.box!;
          expect(within({ x: 0, y: 0, ...page }, moved)).toBe(true);
          expect(moved.width).toBeGreaterThanOrEqual(LEAST_SIZE[id].width - 0.01);
          expect(moved.height).toBeGreaterThanOrEqual(LEAST_SIZE[id].height - 0.01);
          if (!handle) expect([moved.width, moved.height]).toEqual([start.width, start.height]);
        },
      ),
    );
  });

  it('moves one edge and keeps the opposite one', () => {
    const from = { x: 100, y: 100, width: 60, height: 40 };
    const sized = (handle: Handle, dx: number, dy: number) =>
      sizeBlock(DEFAULT_SHEET, 'legend', from, handle, dx, dy, page).blocks.legend!.box;
    expect(sized('e', 10, 99)).toEqual({ ...from, width: 70 });
    expect(sized('w', 10, 0)).toEqual({ ...from, x: 110, width: 50 });
    expect(sized('nw', -10, 20)).toEqual({ x: 90, y: 120, width: 70, height: 20 });
    expect(sized('n', 0, 500)).toEqual({ ...from, y: 130, height: 10 });
  });

  it('goes back to the preset, and stays switched', () => {
    const spec = { ...DEFAULT_SHEET, blocks: { qr: { on: false, box: keptOnPage('qr', { x: 1, y: 1, width: 20, height: 20 }, page) } } }; // prettier-ignore
    expect(resetBlock(spec, 'qr').blocks).toEqual({ qr: { on: false } });
    const moved = moveBlock(
      DEFAULT_SHEET,
      'map',
      { x: 0, y: 0, width: 99, height: 99 },
      5,
      5,
      page,
    );
    expect(resetBlock(moved, 'map').blocks).toEqual({});
  });
});

describe('a sheet in the address', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const { spec: read, notices } = decodeSheet(encodeSheet(spec));
        expect(notices).toEqual([]);
        expect(read).toEqual(spec);
      }),
      { numRuns: 300 },
    );
  });

  it('is empty for the default and short for a usual one', () => {
    expect(encodeSheet(DEFAULT_SHEET)).toBe('');
    expect(
      encodeSheet({
        ...DEFAULT_SHEET,
        preset: 'brief',
        paper: 'A4',
        orientation: 'portrait',
        title: '甲;乙',
      }),
    ).toBe('preset:brief;paper:A4;turn:portrait;title:甲~.乙');
  });

  it('names each part that it cannot read and keeps the others', () => {
    const { spec, notices } = decodeSheet(
      'preset:poster;paper:A4;margin:-3;at:200/0/5;grid:kilometre;b-legend:1,2,3;b-north:off;hm;x:1;title:a~b',
    );
    expect(notices.map(({ key }) => key)).toEqual([
      ...['preset', 'margin', 'at', 'b-legend', 'hm', 'x', 'title'],
    ]);
    expect(spec).toEqual({
      ...DEFAULT_SHEET,
      ...{ paper: 'A4', grid: 'kilometre', blocks: { north: { on: false } } },
    });
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (said) => {
        const { spec } = decodeSheet(said);
        expect(decodeSheet(encodeSheet(spec)).notices).toEqual([]);
      }),
    );
  });
});
