import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName, localDay } from '../../src/sheet/file-name';
import { defaultTitle, placeText, restrictions, themeText } from '../../src/sheet/view-text';
import { singleLine, wrapText } from '../../src/sheet/wrap';
import { DEFAULT_VIEW, type View } from '../../src/state/view';
import { hostileText, regions } from '../fixtures/sheet';

/** A Chinese character is one unit wide, any other half a unit. */
const measure = (text: string) =>
  Array.from(text).reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e7f ? 1 : 0.5), 0);

describe('names of files', () => {
  it('are read as they were meant', () => {
    expect(fileName(['公报图集', '九江市', '养老托育'], '2026-11-21', 'csv')).toBe(
      '公报图集-九江市-养老托育-2026-11-21.csv',
    );
    expect(fileName(['Gazette Atlas', 'a/b: "c"?'], '2026-11-21', 'png')).toBe(
      'Gazette-Atlas-a-b-c-2026-11-21.png',
    );
    expect(fileName(['', '..'], '2026-11-21', 'png')).toBe('2026-11-21.png');
    expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });

  it('are safe on every system whatever the parts are', () => {
    const part = fc.oneof(
      hostileText,
      fc.string({ unit: 'binary' }),
      fc.constantFrom('CON', '.htaccess', '\u202egnp.exe', '养'.repeat(300)),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const name = fileName(parts, '2026-11-21', 'csv');

        expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f\u202a-\u202e\s]/);
        expect(name).toMatch(/^[^.\-].*2026-11-21\.csv$|^2026-11-21\.csv$/);
        expect(name.isWellFormed()).toBe(true);
        expect(new TextEncoder().encode(name).length).toBeLessThan(200);
      }),
    );
  });
});

describe('wrapping', () => {
  it('breaks Chinese anywhere, but not before a closing or after an opening mark', () => {
    expect(wrapText('九江市（庐山），方案', 4, measure)).toEqual([
      '九江市',
      '（庐',
      '山），方',
      '案',
    ]);
    expect(wrapText('养老“一老一小”方案', 3, measure)).toEqual(['养老', '“一老', '一小”', '方案']);
  });
  it('breaks Latin between words', () => {
    expect(wrapText('Elderly homes of Jiujiang', 7, measure)).toEqual([
      'Elderly homes',
      'of Jiujiang',
    ]);
  });
  it('loses nothing and keeps to the width', () => {
    const text = fc.oneof(hostileText, fc.string({ unit: 'grapheme', maxLength: 60 }));
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 20 }), (text, width) => {
        const lines = wrapText(text, width, measure);
        expect(lines.join('').replaceAll(' ', '')).toBe(singleLine(text).replaceAll(' ', ''));
        for (const line of lines) {
          expect(line).toBe(line.trim());
          expect(measure(line)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});

describe('a view in words', () => {
  const present = ['key-project', 'mining', 'care', 'emergency', 'health'] as const;
  const view = (own: Partial<View>): View => ({ ...DEFAULT_VIEW, ...own });

  it('names place and theme', () => {
    expect(defaultTitle(view({ area: '360424', layers: ['care'] }), regions, present, 'zh')).toBe(
      '修水县 养老托育',
    );
    expect(themeText(view({ layers: ['care'], kinds: ['childcare'] }), present, 'en')).toBe(
      'Child care',
    );
    expect(themeText(view({}), present, 'zh')).toBe('规划项目');
    expect(
      themeText(view({ layers: ['key-project', 'mining', 'care', 'health'] }), present, 'zh'),
    ).toBe('规划项目');
    expect(placeText(view({}), regions, 'en')).toBe('Jiujiang');
  });

  it('says every restriction, and none where there is none', () => {
    expect(restrictions(view({}), regions, present, 'zh')).toEqual([]);
    const narrow = view({
      area: '360424',
      layers: ['care'],
      kinds: ['childcare'],
      status: ['building', 'planned'],
      from: 2022,
      moneyMin: 500,
      moneyMax: 20000,
      q: ' 福利院 ',
    });
    expect(
      restrictions(narrow, regions, present, 'zh').map(({ label, text }) => `${label} ${text}`),
    ).toEqual([
      '地区 修水县',
      '图层 养老托育',
      '类别 托育机构',
      '状态 在建、规划',
      '年份 2022 年起',
      '总投资 500 万元 至 2 亿元',
      '搜索 “福利院”',
    ]);
  });
});
