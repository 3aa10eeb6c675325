import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Mark } from '../../src/sheet/draw/drawing';
import { REFERENCE_SHEETS, referenceDrawing } from '../fixtures/reference-sheets';
import { reference } from '../fixtures/references';
import { openSheetPage, type SheetPage } from './sheet-page';

let sheet: SheetPage;
beforeAll(async () => {
  sheet = await openSheetPage();
});
afterAll(() => sheet?.close());

interface Painted {
  /** Pixels a strip and the longest side of a canvas; what the app takes where absent. */
  limits?: { strip: number; side: number };
  /** Dashed lines are left out. */
  plain?: boolean;
}

/** How far two ways to paint the same page lie apart: bytes that differ, and by how much at most. */
const compare = (one: Painted, other: Painted) =>
  sheet.page.evaluate(
    async (ways) => {
      const undashed = (mark: Mark): Mark =>
        mark.kind === 'group'
          ? { ...mark, children: mark.children.map(undashed) }
          : 'stroke' in mark && mark.stroke?.dash
            ? { ...mark, stroke: { colour: mark.stroke.colour, width: mark.stroke.width } }
            : mark;
      const [first, second] = await Promise.all(
        ways.map(async ({ limits, plain }) => {
          const whole = window.sheetOut.testDrawing();
          const children = plain ? whole.children.map(undashed) : whole.children;
          const drawing = { ...whole, children };
          const options = limits ? { limits } : {};
          const png = await window.sheetOut.paintPng(drawing, 110, window.fonts, options);
          const image = await createImageBitmap(png);
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d', { willReadFrequently: true })!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height).data;
        }),
      );
      const apart = Array.from(first!, (byte, i) => Math.abs(byte - second![i]!));
      const differ = apart.filter((by) => by > 0);
      return { bytes: apart.length, differ: differ.length, most: Math.max(0, ...differ) };
    },
    [one, other],
  );

const WIDTH = Math.round((210 * 110) / 25.4);
const SIZE = 4 * WIDTH * Math.round((180 * 110) / 25.4);
const strips = (rows: number) => ({ strip: WIDTH * rows, side: 16_384 });

it('paints the same picture in strips as at once', async () => {
  const found = await compare({ plain: true }, { plain: true, limits: strips(70) });
  expect(found).toEqual({ bytes: SIZE, differ: 0, most: 0 });
});

it('shows no seam: strips that end elsewhere give the same picture', async () => {
  const found = await compare({ limits: strips(70) }, { limits: strips(83) });
  expect(found).toEqual({ bytes: SIZE, differ: 0, most: 0 });
});

it('paints strips that are wider than a canvas in columns, where no eye sees a seam', async () => {
  const found = await compare(
    { plain: true },
    { plain: true, limits: { strip: WIDTH * 133, side: 333 } },
  );
  expect(found.bytes).toBe(SIZE);
  expect(found.most).toBeLessThanOrEqual(8);
});

it('leaves a page without paper clear', async () => {
  const [corner, water] = await sheet.page.evaluate(async () => {
    const drawing = { ...window.sheetOut.testDrawing(), paper: null };
    const png = await window.sheetOut.paintPng(drawing, 25.4, window.fonts);
    const context = new OffscreenCanvas(210, 180).getContext('2d')!;
    context.drawImage(await createImageBitmap(png), 0, 0);
    return [context.getImageData(2, 2, 1, 1), context.getImageData(20, 60, 1, 1)].map(({ data }) =>
      Array.from(data),
    );
  });
  expect(corner).toEqual([0, 0, 0, 0]);
  expect(water).toEqual([0xbc, 0xd9, 0xea, 255]);
});

it('paints text with the embedded fonts, as wide as measured', async () => {
  const found = await sheet.page.evaluate(async () => {
    const font = { family: 'serif', weight: 700, size: 10 } as const;
    const text = '鄱阳湖 Poyang';
    const width = window.fonts.measure(text, font);
    const mark = { kind: 'text', text, font, colour: '#000000', x: 100, y: 15, width } as const;
    const marks = [{ ...mark, anchor: 'middle' } as const];
    const drawing = { width: 200, height: 20, paper: '#ffffff', children: marks, map: null };
    const png = await window.sheetOut.paintPng(drawing, 254, window.fonts);
    const image = await createImageBitmap(png);
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const dark = Array.from({ length: image.width }, (_, x) => x).filter((x) =>
      Array.from({ length: image.height }, (_, y) => data[4 * (y * image.width + x)]!).some(
        (red) => red < 128,
      ),
    );
    return { from: dark[0]! / 10, to: dark.at(-1)! / 10, width };
  });
  // Letters have some white of their own on both sides.
  expect(found.from - (100 - found.width / 2)).toBeGreaterThan(0);
  expect(found.from - (100 - found.width / 2)).toBeLessThan(0.8);
  expect(100 + found.width / 2 - found.to).toBeGreaterThan(0);
  expect(100 + found.width / 2 - found.to).toBeLessThan(0.8);
});

it('says how far it is, and stops where it is told to', async () => {
  const found = await sheet.page.evaluate(async () => {
    const stop = new AbortController();
    const progress: number[] = [];
    const drawing = window.sheetOut.testDrawing();
    const limits = { strip: 827 * 132, side: 16_384 };
    const onProgress = (done: number) => {
      progress.push(done);
      if (progress.length === 2) stop.abort();
    };
    const options = { limits, onProgress, signal: stop.signal };
    return window.sheetOut
      .paintPng(drawing, 100, window.fonts, options)
      .then(() => 'painted')
      .catch((error: Error) => ({ name: error.name, progress }));
  });
  expect(found).toEqual({ name: 'AbortError', progress: [100 / 709, 200 / 709] });
});

it('writes a PDF in the browser', async () => {
  const head = await sheet.page.evaluate(async () => {
    const drawing = window.sheetOut.testDrawing();
    const meta = { title: '九江', created: new Date(0), language: 'zh-CN' };
    const [first, second] = [
      await window.sheetOut.toPdf([drawing], meta, window.fonts),
      await window.sheetOut.toPdf([drawing], meta, window.fonts),
    ];
    return {
      start: new TextDecoder('latin1').decode(first.subarray(0, 8)),
      isSame: first.every((byte, i) => byte === second[i]),
      length: first.length,
    };
  });
  expect(head.start).toBe('%PDF-1.7');
  expect(head.isSame).toBe(true);
  expect(head.length).toBeGreaterThan(10_000);
});

it.each(Object.keys(REFERENCE_SHEETS))(
  'paints %s as a person has seen it',
  async (name) => {
    const drawing = await referenceDrawing(name);
    const base64 = await sheet.page.evaluate(async (given) => {
      const png = await window.sheetOut.paintPng(given, 60, window.fonts);
      const bytes = new Uint8Array(await png.arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    }, drawing);
    const kept = reference(`sheet-${name}.png`, Buffer.from(base64, 'base64'));
    const apart = await sheet.page.evaluate(
      async (pictures) => {
        const [one, other] = await Promise.all(
          pictures.map(async (text) => {
            const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
            const image = await createImageBitmap(new Blob([bytes]));
            const canvas = new OffscreenCanvas(image.width, image.height);
            const context = canvas.getContext('2d')!;
            context.drawImage(image, 0, 0);
            return context.getImageData(0, 0, image.width, image.height).data;
          }),
        );
        if (one!.length !== other!.length) return { mean: Infinity, changed: Infinity };
        let [sum, changed] = [0, 0];
        for (let i = 0; i < one!.length; i++) {
          const by = Math.abs(one![i]! - other![i]!);
          sum += by;
          if (by > 48) changed++;
        }
        return { mean: sum / one!.length, changed: changed / one!.length };
      },
      [base64, kept.toString('base64')],
    );
    // Other versions of a browser smooth edges differently.
    expect(apart.mean).toBeLessThan(1);
    expect(apart.changed).toBeLessThan(0.003);
  },
  60_000,
);
