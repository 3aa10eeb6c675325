import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { AtlasIndex, LayerFile } from '../../src/atlas/record';
import { Regions } from '../../src/atlas/regions';
import type { TextMark } from '../../src/sheet/draw/drawing';
import { contentsLength, contentsPages } from '../../src/sheet/atlas/contents';
import { atlasPages, type AtlasEach } from '../../src/sheet/atlas/pages';
import { SHEET_INKS } from '../../src/sheet/furniture/setting';
import { pageSize, printable } from '../../src/sheet/model/paper';
import { DEFAULT_SHEET } from '../../src/sheet/model/spec';
import { typeScale } from '../../src/sheet/model/type-scale';

const read = <T>(path: string) => JSON.parse(readFileSync(`public/data/${path}`, 'utf8')) as T;
const record = read<AtlasIndex>('atlas.json');
const regions = new Regions(record.regions);
const { features } = read<LayerFile>('layers/care.json');
const frame = { x: 0, y: 0, width: 260, height: 180 };
const pages = (each: AtlasEach, area: string | null) =>
  atlasPages({ each, index: record, regions, features, area, lang: 'zh', frame });

describe('pages of an atlas', () => {
  test('a county for each that the record names, of the area only', () => {
    const all = pages('county', null);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const city = pages('county', '360200');
    expect(city.map(({ id }) => id)).toEqual(
      all.map(({ id }) => id).filter((id) => regions.get(id)!.city === '360200'),
    );
    expect(pages('county', '360424').map(({ name }) => name)).toEqual(['修水县']);
  });

  test('a township for each seat with a point, its uncertainty in the frame', () => {
    const seats = record.townships.filter(({ county, lon }) => county === '360424' && lon);
    const made = pages('township', '360424');
    expect(made).toHaveLength(seats.length);
    made.forEach(({ extent }, i) => {
      const seat = seats[i]!;
      if (extent.t !== 'scale') throw new Error('a seat has a scale');
      expect([extent.lon, extent.lat]).toEqual([seat.lon, seat.lat]);
      const halfMetres = (extent.denominator / 1000) * (frame.height / 2);
      expect(halfMetres).toBeGreaterThanOrEqual(seat.uncertaintyM!);
    });
  });

  test('a feature without a point keeps the sheet of its region', () => {
    const made = pages('feature', null);
    expect(made).toHaveLength(features.length);
    made.forEach((page, i) => {
      const feature = features[i]!;
      expect(page.only).toBe(feature.properties.id);
      expect(page.extent.t).toBe(feature.geometry ? 'scale' : 'fit');
      expect(regions.get(page.area)).toBeDefined();
    });
  });
});

describe('contents', () => {
  const page = pageSize(DEFAULT_SHEET);
  const measure = (text: string, { size }: { size: number }) =>
    [...text].reduce((sum, c) => sum + (c > '\u2e80' ? 1 : 0.55), 0) * size;
  const look = {
    ...{ page, inner: printable(page, 12), measure },
    ...{ type: typeScale(page, 'full'), inks: SHEET_INKS.light },
  };
  const entries = Array.from({ length: 500 }, (_, i) => ({
    name: i % 7 ? `第 ${i} 页的名称` : `很长很长的名称`.repeat(20),
    ...{ page: i + 1, note: '1:250000' },
  }));
  const words = { title: '图集', subtitle: '截至', contents: '目录', entries };

  test('every entry stands once, with its page, inside the page', () => {
    const drawings = contentsPages(words, look);
    expect(drawings).toHaveLength(contentsLength(entries.length, look));
    const texts = drawings.flatMap(({ children }) =>
      children.filter((mark): mark is TextMark => mark.kind === 'text'),
    );
    const numbers = texts.filter(({ anchor }) => anchor === 'end').map(({ text }) => Number(text));
    expect(numbers).toEqual(entries.map((entry) => entry.page));
    for (const { x, y, width, anchor } of texts) {
      const left = anchor === 'end' ? x - width : x;
      expect(left).toBeGreaterThanOrEqual(12 - 0.01);
      expect(left + width).toBeLessThanOrEqual(page.width - 12 + 0.01);
      expect(y).toBeLessThanOrEqual(page.height - 12 + 0.01);
    }
  });

  test('names never run into their page numbers', () => {
    const [drawing] = contentsPages(words, look);
    const lines = new Map<number, TextMark[]>();
    for (const mark of drawing!.children)
      if (mark.kind === 'text') lines.set(mark.y, [...(lines.get(mark.y) ?? []), mark]);
    for (const marks of lines.values()) {
      const spans = marks
        .map(({ x, width, anchor }) => (anchor === 'end' ? [x - width, x] : [x, x + width]))
        .sort((a, b) => a[0]! - b[0]!);
      spans.slice(1).forEach((span, i) => expect(span[0]!).toBeGreaterThan(spans[i]![1]! - 0.01));
    }
  });
});
