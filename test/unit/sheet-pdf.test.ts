import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Drawing } from '../../src/sheet/draw/drawing';
import { toPdf, type PdfMeta } from '../../src/sheet/out/pdf/pdf';
import { pageColours } from '../fixtures/pixels';
import { gaussKruger, MAP_BOX, SCALE, testDrawing } from '../fixtures/sheet-drawing';
import { testFonts } from '../fixtures/sheet-fonts';
import { needs, run, type Tool } from '../fixtures/tools';

const folder = mkdtempSync(join(tmpdir(), 'sheet-pdf-'));
afterAll(() => rmSync(folder, { recursive: true }));

const META: PdfMeta = {
  title: '九江市 (规划) \\ Projects',
  author: '规划科',
  subject: '养老、矿产',
  keywords: ['九江', 'gazette'],
  created: new Date('2023-05-06T07:08:09Z'),
  language: 'zh-CN',
};
const PAGES = [
  { title: '目录', label: 'i' },
  { title: '柴桑区 (360404)', label: '1' },
];

const fonts = await testFonts();
const write = async (drawings: Drawing[], meta = META) => {
  const bytes = await toPdf(drawings, meta, fonts);
  const file = join(folder, `${bytes.length}-${drawings.length}.pdf`);
  writeFileSync(file, bytes);
  return { bytes, file };
};
const { bytes, file } = await write([testDrawing()]);
const text = Buffer.from(bytes).toString('latin1');

/** A test by a program that may not be there. */
function by(tool: Tool, name: string, test: () => void | Promise<void>): void {
  const { isMissing, note } = needs(tool);
  it.skipIf(isMissing)(`${name}${note}`, test);
}

describe('a drawing as PDF', () => {
  by('pdfinfo', 'has its size to a hundredth of a millimetre, and its data', () => {
    const said = run('pdfinfo', file);
    const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+) pts/.exec(said)!;
    expect(Math.abs((Number(width) * 25.4) / 72 - 210)).toBeLessThan(0.01);
    expect(Math.abs((Number(height) * 25.4) / 72 - 180)).toBeLessThan(0.01);
    expect(said).toContain(`Title:           ${META.title}`);
    expect(said).toContain('Author:          规划科');
    expect(said).toContain('Subject:         养老、矿产');
    expect(said).toContain('Keywords:        九江, gazette');
    expect(said).toMatch(/CreationDate: .*2023/);
  });

  by('pdftotext', 'can be searched and copied, a text with a halo once', () => {
    const said = run('pdftotext', '-raw', file, '-');
    for (const words of ['九江市规划项目图', '柴桑区第一敬老院', '九府办发〔2022〕113号'])
      expect(said.split(words), words).toHaveLength(2);
  });

  by('pdffonts', 'embeds a subset of each font that it uses', () => {
    const fonts = run('pdffonts', file).trim().split('\n').slice(2);
    expect(fonts).toHaveLength(2);
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+Noto.*TrueType.* yes yes yes /);
    expect(bytes.length).toBeLessThan(40_000);
  });

  by('gdalinfo', 'lies on the Earth within a hundredth of a millimetre of the sheet', () => {
    const info = JSON.parse(run('gdalinfo', '-json', file)) as {
      size: [number, number];
      geoTransform: [number, number, number, number, number, number];
      coordinateSystem: { wkt: string };
    };
    expect(info.coordinateSystem.wkt).toContain('"EPSG",4548');
    const [west, across, , north, , down] = info.geoTransform;
    const [columns, rows] = info.size;
    const onPage = ([lon, lat]: [number, number]) => {
      const [x, y] = gaussKruger.forward([lon, lat]) as [number, number];
      return [((x - west) / across) * (210 / columns), ((y - north) / down) * (180 / rows)];
    };
    const drawn = testDrawing();
    const near = (mm: number[], x: number, y: number) => {
      expect(Math.abs(mm[0]! - x)).toBeLessThan(0.01);
      expect(Math.abs(mm[1]! - y)).toBeLessThan(0.01);
    };
    near(onPage([116.05, 29.65]), MAP_BOX.x + 80, MAP_BOX.y + 60);
    for (const { lon, lat, u, v } of drawn.map!.control)
      near(onPage([lon, lat]), MAP_BOX.x + u * MAP_BOX.width, MAP_BOX.y + (1 - v) * MAP_BOX.height);
    expect((across * columns * 1000) / 210 / SCALE).toBeCloseTo(1, 4);
  });

  by('gdalinfo', 'names its layers, whatever the names hold', () => {
    const said = run('gdalinfo', '-mdd', 'LAYERS', file);
    expect(said).toContain('NAME=水系');
    expect(said).toContain('NAME=养老托育');
    expect(said).toContain('<script>');
  });

  by('pdftoppm', 'paints what the drawing says', () => {
    const colour = pageColours(file);
    expect(colour(5, 5), 'paper').toBe('#ffffff');
    expect(colour(20, 60), 'water').toBe('#bcd9ea');
    expect(colour(176, 90), 'outside the clip').toBe('#ffffff');
    expect(colour(68, 85), 'circles that cover each other, in a group half seen through').toBe(
      colour(82, 85),
    );
    expect(colour(130, 90), 'hole').toBe('#bcd9ea');
    expect(colour(183, 33), 'image, upper left').toMatch(/^#d[0-9a-f]6[0-9a-f]6/);
    expect(colour(197, 33), 'image, upper right').toMatch(/^#6[0-9a-f]6[0-9a-f]d/);
    expect(colour(197, 47), 'image, transparent').toBe('#ffffff');
  });

  it('is the same file for the same drawing and date', async () => {
    // In Node, not in browsers, PDFKit decodes a transparent image aside and writes it when it can.
    const children = testDrawing().children.filter(({ kind }) => kind !== 'image');
    const [first, second] = [1, 2].map(() => toPdf([{ ...testDrawing(), children }], META, fonts));
    expect(Buffer.compare((await first)!, (await second)!)).toBe(0);
  });

  it('has no place on the Earth where the page has no map', async () => {
    expect(text).toContain('/GPTS');
    const { bytes } = await write([{ ...testDrawing(), map: null }]);
    expect(Buffer.from(bytes).includes('/VP')).toBe(false);
  });

  it('says its language', () => {
    expect(text).toContain('/Lang (zh-CN)');
  });
});

describe('an atlas as PDF', async () => {
  const { bytes, file } = await write(
    [
      { ...testDrawing('目录'), map: null },
      { ...testDrawing('柴桑区'), width: 420, height: 297 },
    ],
    { ...META, pages: PAGES },
  );

  by('pdfinfo', 'has a page for each drawing, each of its own size', () => {
    const said = run('pdfinfo', '-f', '1', '-l', '2', file);
    const widths = [...said.matchAll(/Page +\d+ size: +([\d.]+) x/g)].map(([, pt]) => Number(pt));
    expect(widths.map((pt) => Math.round((pt * 25.4) / 72))).toEqual([210, 420]);
  });

  by('pdftohtml', 'has an outline', () => {
    const said = run('pdftohtml', '-xml', '-stdout', '-i', file);
    expect(said).toMatch(
      /<outline>\s*<item page="1">目录<\/item>\s*<item page="2">柴桑区 \(360404\)/,
    );
  });

  it('numbers its pages as asked', () => {
    expect(Buffer.from(bytes).toString('latin1')).toMatch(
      /\/PageLabels <<\s*\/Nums \[0 <<\s*\/P \(i\)\s*>> 1 <<\s*\/P \(1\)/,
    );
  });

  it('shares a layer among its pages', () => {
    const layers = Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Type \/OCG/g);
    expect(layers).toHaveLength(3);
  });

  it('says how far it is, and stops where it is told to', async () => {
    const stop = new AbortController();
    const done: string[] = [];
    const making = toPdf([testDrawing(), testDrawing(), testDrawing()], META, fonts, {
      onPage: (page, all) => {
        done.push(`${page}/${all}`);
        if (page === 2) stop.abort();
      },
      signal: stop.signal,
    });
    await expect(making).rejects.toThrow(/abort/i);
    expect(done).toEqual(['1/3', '2/3']);
  });
});
