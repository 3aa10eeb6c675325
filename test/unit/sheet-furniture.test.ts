import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAYERS } from '../../src/atlas/catalogue';
import { textsOf } from '../../src/sheet/check/walk';
import { markDrawing, MARK_DIAMETER } from '../../src/sheet/draw/mark-drawing';
import { keyFigures } from '../../src/sheet/furniture/figures';
import { listBlock } from '../../src/sheet/furniture/lists';
import { northBlock } from '../../src/sheet/furniture/north-block';
import { qrBlock } from '../../src/sheet/furniture/qr-block';
import { reachable } from '../../src/sheet/furniture/reachable';
import { barFor, scaleBlock } from '../../src/sheet/furniture/scale-block';
import { SHEET_INKS, type Setting } from '../../src/sheet/furniture/setting';
import { tableBlock } from '../../src/sheet/furniture/table-block';
import { columnWidths } from '../../src/sheet/furniture/table-widths';
import { typeScale } from '../../src/sheet/model/type-scale';
import { within } from '../../src/sheet/model/boxes';
import type { Mark } from '../../src/sheet/draw/drawing';
import { feature } from '../fixtures/feature';
import { plainMeasure } from '../fixtures/sheet-map';

const setting: Setting = {
  ...{ lang: 'zh', theme: 'light', inks: SHEET_INKS.light, measure: plainMeasure },
  type: typeScale({ width: 420, height: 297 }, 'full'),
};
const words = (marks: readonly Mark[]) => [...textsOf(marks)].map(({ mark }) => mark.text);
const box = (width: number, height: number) => ({ x: 10, y: 20, width, height });

describe('a list', () => {
  const items = Array.from(
    { length: 20 },
    (_, i) => `[${i}] 《某某市某某专项规划（2021—2025年）》，某府发〔2022〕${i}号`,
  );
  const block = listBlock('资料来源', items, setting);

  it('fits into the height that it asked for, at every width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 400 }), fc.boolean(), (width, smallest) => {
        const fitted = block.draw(box(width, block.need(width, smallest)));
        expect(fitted.missing).toBe(0);
        for (const { box: at } of textsOf(fitted.children))
          expect(within(box(width, block.need(width, smallest)), at, 0.4)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('shrinks to 6 points before it counts what is missing', () => {
    const small = block.draw(box(100, block.need(100) * 0.85));
    expect(small.missing).toBe(0);
    expect(small.points).toBeLessThan(setting.type.note);
    const cut = block.draw(box(60, 20));
    expect(cut.points).toBeCloseTo(6, 5);
    expect(cut.missing).toBeGreaterThan(10);
    expect(cut.missing).toBeLessThan(20);
  });
});

describe('the table', () => {
  const rows = Array.from({ length: 30 }, (_, i) => ({
    key: () => [],
    cells: [`第${i}个项目`, '养老机构', '某县某镇', '规划', '', '第1行'],
  }));
  const heads = ['名称', '类别', '地点', '状态', '规模', '出处'];
  const block = tableBlock({ title: '图上项目', heads, rows }, setting);

  it('says how many rows it leaves out, and leaves out empty columns', () => {
    const fitted = block.draw(box(150, 50));
    expect(fitted.missing).toBeGreaterThan(0);
    const said = words(fitted.children);
    expect(said.at(-1)).toBe(`…… 另有 ${fitted.missing} 项，见数据文件`);
    expect(said).not.toContain('规模');
    expect(said.filter((text) => text.startsWith('第') && text.endsWith('项目'))).toHaveLength(
      30 - fitted.missing,
    );
  });

  it('shows all rows where there is room', () => {
    const fitted = block.draw(box(150, block.need(150)));
    expect(fitted.missing).toBe(0);
    expect(words(fitted.children).join('')).not.toContain('另有');
  });

  it('shares its width without going beyond it', () => {
    const widths = fc.array(fc.double({ min: 1, max: 200, noNaN: true }), { minLength: 6, maxLength: 6 }); // prettier-ignore
    fc.assert(
      fc.property(
        fc.array(widths, { maxLength: 20 }),
        fc.integer({ min: 60, max: 300 }),
        (cells, room) => {
          const shared = columnWidths([5, 5, 5, 5, 5, 5], cells, room);
          expect(shared.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(room + 1e-6);
          for (const width of shared) expect(width).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('the scale bar', () => {
  it('is round on the ground and true on the page', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 500, max: 10_000_000 }),
        fc.integer({ min: 30, max: 200 }),
        (scale, width) => {
          const bar = barFor(scale, width, 10);
          expect(String(bar.metres)).toMatch(/^[125]0*$/);
          expect((bar.length * scale) / 1000).toBeCloseTo(bar.metres, 4);
          expect(bar.length).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('writes the denominator, what it is true for, and the convergence over half a degree', () => {
    const said = (convergence: number) => {
      const block = scaleBlock({ scale: 50_000, edgeError: 0.004, convergence }, setting);
      return words(block.draw(box(90, 30)).children).join('');
    };
    expect(said(0.2)).toContain('比例尺 1:50,000');
    expect(said(0.2)).toContain('比例尺以图幅中心为准；图廓内长度相差不超过 0.4%');
    expect(said(0.2)).not.toContain('收敛角');
    expect(said(-1.26)).toContain('子午线收敛角 −1.26°');
  });
});

describe('the north arrow', () => {
  const tip = (convergence: number) => {
    const mark = northBlock(convergence, false, setting)
      .draw(box(10, 20))
      .children.find(({ kind }) => kind === 'path')!;
    return Number(/^M([\d.]+)/.exec(mark.kind === 'path' ? mark.d : '')![1]);
  };

  it('points up where grid and true north agree, and to true north where not', () => {
    expect(tip(0)).toBeCloseTo(15, 3);
    // Grid north lies to the east of true north: true north leans to the left.
    expect(tip(3)).toBeLessThan(15);
    expect(tip(-3)).toBeGreaterThan(15);
  });

  it('writes the convergence only where no scale does', () => {
    const said = (noted: boolean) =>
      words(northBlock(0.9, noted, setting).draw(box(14, 30)).children).join('');
    expect(said(true)).toContain('+0.9°');
    expect(said(false)).toBe('N');
  });
});

describe('the QR code', () => {
  it('is as large as its modules need, and nothing for what no code holds', () => {
    const block = qrBlock('https://atlas.example.org/?area=360424&layers=care', setting);
    expect(block.need(100)).toBeGreaterThanOrEqual(12);
    expect(block.draw(box(30, 30)).missing).toBe(0);
    expect(block.draw(box(5, 5)).missing).toBe(1);
    expect(qrBlock(`https://a.org/?${'x'.repeat(3000)}`, setting).need(50)).toBe(0);
    expect(qrBlock(null, setting).need(50)).toBe(0);
  });

  it('is printed only for addresses that others can open', () => {
    for (const url of [
      ...['file:///home/a.html', 'http://localhost/', 'http://127.0.0.1:8080/x', 'http://[::1]/'],
      ...['http://192.168.1.4/', 'http://10.0.0.1/', 'http://172.20.1.1/', 'http://169.254.1.1/'],
      ...['http://atlas/', 'http://pc.local/', 'http://[fe80::1]/', 'http://[::ffff:10.0.0.1]/'],
      ...['blob:https://a.org/1', 'not a url', 'http://a.localhost/', 'http://0.0.0.0/'],
    ])
      expect(reachable(url), url).toBe(false);
    for (const url of [
      'https://atlas.example.org/x?y',
      'http://8.8.8.8/',
      'http://172.32.0.1/',
      'https://[2001:db8::1]/',
    ])
      expect(reachable(url), url).toBe(true);
  });
});

describe('the mark as drawing commands', () => {
  const style = { symbol: 'hospital', colour: '#aa0000', paper: '#ffffff', schematic: false };
  const circles = (marks: Mark[]) => marks.filter((mark) => mark.kind === 'circle');

  it('says existing, half built, planned and schematic as on the screen', () => {
    const solid = markDrawing({ ...style, fill: 'solid' }, 5, 5);
    expect(circles(solid).some((mark) => mark.fill?.colour === '#aa0000')).toBe(true);
    const open = markDrawing({ ...style, fill: 'open' }, 5, 5);
    expect(circles(open).every((mark) => mark.fill?.colour !== '#aa0000')).toBe(true);
    const half = markDrawing({ ...style, fill: 'half' }, 5, 5);
    expect(half.filter(({ kind }) => kind === 'path')).toHaveLength(2);
    const dashed = markDrawing({ ...style, fill: 'open', schematic: true }, 5, 5);
    expect(circles(dashed).some((mark) => mark.stroke?.dash)).toBe(true);
    expect(circles(open).some((mark) => mark.stroke?.dash)).toBe(false);
  });

  it('has its disc at the middle, and a glyph for every kind', () => {
    for (const { symbol } of LAYERS.flatMap(({ kinds }) => kinds)) {
      const marks = markDrawing({ ...style, symbol, fill: 'open' }, 7, 9);
      expect(
        marks.filter(({ kind }) => kind === 'path'),
        symbol,
      ).toHaveLength(1);
      const disc = circles(marks).find((mark) => mark.stroke)!;
      expect([disc.x, disc.y, disc.radius]).toEqual([7, 9, MARK_DIAMETER / 2]);
    }
  });
});

it('sums of a brief leave out records that share facilities with others', () => {
  const rows = [
    feature({ id: 'a', beds: 100, investmentWan: 500 }),
    feature({ id: 'b', beds: 40, overlaps: ['a'] }),
    feature({ id: 'c', beds: 10, facilityStatus: 'existing' }),
  ];
  const { figures, note } = keyFigures(rows, 'zh');
  const of = (label: string) => figures.find((figure) => figure.label.includes(label))?.value;
  expect(of('图上项目')).toBe('3');
  expect(of('床位（2 项')).toBe('110');
  expect(of('总投资（1 项')).toBe('500 万元');
  expect(of('已有')).toBe('1');
  expect(note).toContain('另有 1 项');
  expect(keyFigures([], 'zh').figures).toEqual([]);
});
