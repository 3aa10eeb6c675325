import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeSheet } from '../../src/sheet/compose';
import { bare, boundsOf, saidIn, textsOf } from '../../src/sheet/check/walk';
import { within } from '../../src/sheet/model/boxes';
import { DEFAULT_SHEET, PRESETS, type SheetSpec } from '../../src/sheet/model/spec';
import type { SheetSubject } from '../../src/sheet/subject';
import { DEFAULT_CIRCLES, type View } from '../../src/state/view';
import { features, subject } from '../fixtures/sheet-subject';
import { plainMeasure, thingAt } from '../fixtures/sheet-map';
import { hostileText } from '../fixtures/sheet';

const made = (own: Partial<SheetSpec> = {}, of: Partial<SheetSubject> = {}, view?: Partial<View>) =>
  composeSheet(subject(of, view), { ...DEFAULT_SHEET, ...own }, plainMeasure);
const errors = (sheet: ReturnType<typeof made>) =>
  sheet.findings.filter(({ level }) => level === 'error');
const codes = (sheet: ReturnType<typeof made>) => sheet.findings.map(({ code }) => code);

describe('a composed sheet', () => {
  const everyPage = PRESETS.flatMap((preset) =>
    (['A4', 'A3', 'A0', 'slide'] as const).flatMap((paper) =>
      (['portrait', 'landscape'] as const).map((orientation) => ({ preset, paper, orientation })),
    ),
  );

  it.each(everyPage)('passes its own check: $preset $paper $orientation', (page) => {
    for (const lang of ['zh', 'en'] as const) expect(errors(made(page, {}, { lang }))).toEqual([]);
  });

  it('says everything that a sheet must say', () => {
    const { drawing, words } = made({ approval: '赣S（2026）001号', author: '张三' });
    const said = (id: string) => saidIn(drawing.children, id);
    expect(said('block-title')).toBe('中央市规划项目');
    expect(said('block-subtitle')).toContain('截至各文件日期2022年1月15日至2022年3月15日');
    for (const n of [1, 2, 3]) expect(said('block-sources')).toContain(`中府发〔2022〕${n}号`);
    expect(said('block-credits')).toContain(bare('© OpenStreetMap contributors · ODbL 1.0：水系'));
    expect(said('block-imprint')).toContain('审图号：赣S（2026）001号');
    expect(said('block-imprint')).toContain('示意图，不作划界依据');
    expect(said('block-imprint')).toContain('制图：张三');
    expect(said('block-scale')).toMatch(/^比例尺1:[\d,]+/);
    expect(said('block-scale')).toContain('比例尺以图幅中心为准');
    expect(said('block-table')).toContain('无坐标');
    expect(words.shown).toHaveLength(features.length);
  });

  it('says without an approval number that nobody has reviewed it', () => {
    const said = saidIn(made().drawing.children, 'block-imprint');
    expect(said).toContain('示意图，未经地图审核，不作划界依据');
    expect(said).toContain('审图号：（未送审）');
  });

  it('draws nothing off the page, whatever the texts', () => {
    const text = fc.oneof(hostileText, fc.string({ unit: 'grapheme', maxLength: 80 }));
    const page = fc.constantFrom(...everyPage);
    fc.assert(
      fc.property(page, text, text, text, (own, title, subtitle, author) => {
        const { drawing } = made({ ...own, title, subtitle, author });
        const paper = { x: 0, y: 0, width: drawing.width, height: drawing.height };
        for (const mark of drawing.children) {
          const box = boundsOf(mark);
          if (box) expect(within(paper, box)).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('sets no letter smaller than 6 points', () => {
    for (const page of everyPage.slice(0, 8)) {
      const furniture = [...textsOf(made(page).drawing.children)].filter(({ groups }) =>
        groups[0]!.startsWith('block-'),
      );
      const signs = furniture.filter(({ mark }) => !/^[35]$/.test(mark.text));
      for (const { mark } of signs) expect(mark.font.size).toBeGreaterThan(6 * (25.4 / 72) - 0.001);
    }
  });

  it('has a QR code only where others can open the address', () => {
    expect(made().boxes.qr).toBeDefined();
    for (const address of ['file:///C:/atlas.html', 'http://localhost:5173/', null]) {
      const sheet = made({}, { address });
      expect(sheet.boxes.qr).toBeUndefined();
      expect(codes(sheet)).toContain('qr-local');
    }
  });

  it('explains service areas with every assumption behind them', () => {
    const ring = (size: number) => ({
      type: 'MultiPolygon' as const,
      coordinates: [
        [
          [
            [115.5 - size, 29.5 - size],
            [115.5 + size, 29.5 - size],
            [115.5 + size, 29.5 + size],
            [115.5 - size, 29.5 + size],
            [115.5 - size, 29.5 - size],
          ],
        ],
      ],
    });
    const circles = { sure: ring(0.05), nominal: ring(0.1), possible: ring(0.15) };
    const sheet = made({}, { circles }, { circles: DEFAULT_CIRCLES });
    expect(sheet.facts.rings).toHaveLength(3);
    expect(errors(sheet)).toEqual([]);
    const said = saidIn(sheet.drawing.children, 'block-legend');
    for (const text of ['肯定可达', '名义半径', '可能可达', '速度3km/h·假定', '绕行系数1.3'])
      expect(said).toContain(text);
    expect(saidIn(made().drawing.children, 'block-legend')).not.toContain('名义半径');
  });

  it('is the same each time', () => {
    expect(made().drawing).toEqual(made().drawing);
  });

  it('is drawn for an empty record too', () => {
    const sheet = made({}, { features: [], all: [] });
    expect(errors(sheet)).toEqual([]);
    expect(sheet.words.sources).toEqual([]);
  });
});

describe('the check before export', () => {
  it('names what is in the frame but switched off, and why', () => {
    const hidden = thingAt('off', 115.5, 29.5, { layer: 'mining', kind: 'mine-project' });
    const filtered = thingAt('filtered', 115.5, 29.6);
    const far = thingAt('far', 100, 30);
    const sheet = made({}, { all: [...features, hidden, filtered, far] }, { layers: ['care'] });
    const { text, level } = sheet.findings.find(({ code }) => code === 'switched-off')!;
    expect(level).toBe('note');
    expect(text).toContain('另有 2 项');
    expect(text).toContain('矿产资源 1 项（图层关闭）');
    expect(text).toContain('养老托育 1 项（筛选）');
  });

  it('warns of points that are too coarse for the scale', () => {
    const extent = { t: 'scale', lon: 115.5, lat: 29.5, denominator: 50_000 } as const;
    const coarse = [thingAt('coarse', 115.5, 29.5, { uncertaintyM: 2000 })];
    const finding = made({ extent }, { features: coarse }).findings.find(
      ({ code }) => code === 'low-precision',
    );
    expect(finding?.level).toBe('warning');
    expect(finding?.text).toContain('1:50,000');
    expect(finding?.text).toContain('设施coarse');
    const fine = [thingAt('fine', 115.5, 29.5, { uncertaintyM: 200 })];
    expect(codes(made({ extent }, { features: fine }))).not.toContain('low-precision');
  });

  it('stops where sources or credits are switched off', () => {
    const off = made({ blocks: { sources: { on: false }, credits: { on: false } } });
    expect(errors(off).map(({ code }) => code)).toEqual(['source-missing', 'credit-missing']);
  });

  it('stops where a text has no room, and says which', () => {
    const box = { x: 20, y: 250, width: 40, height: 6 };
    const sheet = made({ blocks: { sources: { box } } });
    const found = errors(sheet).filter(({ block }) => block === 'sources');
    expect(found.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['source-missing', 'block-cut']),
    );
  });

  it('warns of blocks that lie on the map or on each other', () => {
    const box = { x: 60, y: 80, width: 60, height: 100 };
    const sheet = made({ blocks: { legend: { box }, inset: { box: { ...box, x: 100 } } } });
    const on = sheet.findings.filter(({ code }) => code === 'block-on-map');
    expect(on.map(({ block }) => block)).toEqual(['legend', 'inset']);
    expect(codes(sheet)).toContain('blocks-overlap');
  });

  it('names characters that the fonts lack', () => {
    const missing = (text: string) => [...new Set(text)].filter((letter) => letter === '央');
    const sheet = composeSheet(subject(), DEFAULT_SHEET, plainMeasure, missing);
    expect(sheet.findings[0]).toMatchObject({ level: 'error', code: 'font-missing' });
    expect(sheet.findings[0]!.text).toContain('央');
  });

  it('stops at a page that cannot be made', () => {
    const sheet = made({ paper: 'own', ownSize: { width: 50, height: 400 } });
    expect(codes(sheet)).toContain('page-too-small');
  });
});
