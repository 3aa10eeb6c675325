import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAYERS } from '../../src/atlas/catalogue';
import { featuresInFrame, metresPerPixel } from '../../src/sheet/frame';
import { boxOf, type Box, type Measure } from '../../src/sheet/page/commands';
import { layoutPicture, type PageLayout } from '../../src/sheet/page/picture-layout';
import { pictureContent } from '../../src/sheet/picture-content';
import { scaleBar } from '../../src/sheet/scale-bar';
import { DEFAULT_CIRCLES, DEFAULT_VIEW, type View } from '../../src/state/view';
import { home, hostileText, index, regions } from '../fixtures/sheet';

const measure: Measure = (text, { size }) =>
  Array.from(text).reduce((sum, c) => sum + (c.charCodeAt(0) > 0x2e7f ? size : size * 0.56), 0);
const palette = {
  paper: '#fff',
  ink: '#111',
  quiet: '#555',
  line: '#ddd',
  strong: '#bbb',
  accent: '#a00',
};
const everyKind = LAYERS.flatMap((layer) =>
  layer.kinds.map(({ id }) => home({ id: `x-${id}`, layer: layer.id, kind: id })),
);
const frame = { lon: 115.8, lat: 29.3, zoom: 8, width: 1000, height: 800 };

const contentOf = (own: Partial<View>, title: string, features = everyKind) =>
  pictureContent(
    {
      index,
      regions,
      view: { ...DEFAULT_VIEW, ...own },
      features,
      title,
      made: '2026-11-21',
      palette,
    },
    frame,
    1,
  );

function expectSound({ width, height, commands }: PageLayout) {
  const inked = commands.filter(({ kind }) => kind !== 'fill' && kind !== 'frame');
  for (const command of commands) expectInside(boxOf(command), width, height);
  inked.forEach((a, i) => {
    const hit = inked.slice(i + 1).find((b) => overlap(boxOf(a), boxOf(b)));
    expect(hit && [a, hit]).toBeUndefined();
  });
}
function expectInside(box: Box, width: number, height: number) {
  expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(width);
  expect(box.y + box.height).toBeLessThanOrEqual(height);
}
function overlap(a: Box, b: Box) {
  const x = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const y = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return x > 0.5 && y > 0.5;
}
const texts = ({ commands }: PageLayout) =>
  commands.flatMap((command) => (command.kind === 'text' ? command.text : [])).join('');

describe('layout of a picture', () => {
  it('overlaps nothing and stays on the page, for any title, size and language', () => {
    const size = {
      width: fc.integer({ min: 720, max: 2400 }),
      height: fc.integer({ min: 600, max: 1600 }),
    };
    fc.assert(
      fc.property(
        fc.record(size),
        fc.oneof(hostileText, fc.string({ unit: 'grapheme', maxLength: 80 })),
        fc.constantFrom('zh' as const, 'en' as const),
        fc.integer({ min: 0, max: everyKind.length }),
        fc.boolean(),
        (map, title, lang, kinds, circled) => {
          const circles = circled ? DEFAULT_CIRCLES : null;
          const content = contentOf({ lang, circles, q: title }, title, everyKind.slice(0, kinds));
          expectSound(layoutPicture(content, map, measure));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('says all that a picture has to say', () => {
    const page = layoutPicture(contentOf({ status: ['planned'] }, '我的图'), frame, measure);
    for (const text of [
      '我的图',
      '截至文件日期 2022年11月9日',
      '状态 规划',
      '图例',
      '九府办字〔2022〕113号，2022-11-09',
      'GeoNames · CC BY 4.0：乡镇点位',
      '示意图，未经地图审核（无审图号）',
      '20 km',
    ])
      expect(texts(page)).toContain(text);
  });

  it('keeps a short legend beside the map and puts a long one below a small map', () => {
    const small = { width: 720, height: 600 };
    const short = layoutPicture(contentOf({}, 'a', everyKind.slice(0, 5)), small, measure);
    const long = layoutPicture(contentOf({}, 'a'), small, measure);
    expect(short.width).toBeGreaterThan(small.width + 200);
    expect(long.width).toBeLessThan(small.width + 100);
  });
});

describe('legend and counts of a picture', () => {
  it('name only what stands in its frame', () => {
    const there = home();
    const far = home({ id: 'far', kind: 'childcare' }, [114.93, 25.86]);
    const held = home({ id: 'held', kind: 'kindergarten' }, null);
    expect(featuresInFrame([there, far, held], frame, regions)).toEqual([there, held]);
    const content = contentOf({}, 'a', [there, far]);
    const rows = content.legend.flatMap((section) => section.rows.map((row) => row.text));
    expect(rows).toContain('养老机构');
    expect(rows).not.toContain('托育机构');
    expect(rows).not.toContain('只知道县或市的项目');
    expect(content.lines[0]).toContain('图上 1 项');
  });

  it('give the service circle with each of its assumptions', () => {
    const content = contentOf({ circles: DEFAULT_CIRCLES }, 'a', [home()]);
    const rows = content.legend.at(-1)!.rows.map((row) => row.text);
    expect(rows.join('\n')).toMatch(/半径 577 m/);
    expect(rows).toContain('名义半径');
    expect(rows).not.toContain('肯定可达（半径减误差）');
    expect(rows.filter((text) => /假定|文件或标准规定/.test(text))).toHaveLength(3);
  });
});

describe('scale', () => {
  it('is true at the latitude: a degree of longitude at 29° N is 97.4 km', () => {
    const pixelsOfOneDegree = (512 * 2 ** 8) / 360;
    expect(metresPerPixel(29, 8) * pixelsOfOneDegree).toBeCloseTo(97_441, -2);
    expect(metresPerPixel(0, 0) * 512).toBeCloseTo(40_075_017, -1);
  });
  it('has a round bar as long as fits', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e5, noNaN: true }), (metres) => {
        const bar = scaleBar(metres, 180);
        expect(bar.length).toBeLessThanOrEqual(180.0001);
        expect(bar.length).toBeGreaterThan(180 / 2.51);
        expect(String(bar.metres)).toMatch(/^(0\.0*)?[125]0*$/);
        expect(bar.length * metres).toBeCloseTo(bar.metres, 4);
      }),
    );
  });
});
