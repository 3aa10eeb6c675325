import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import PNG from 'png-js';
import { afterAll, describe, expect, it } from 'vitest';
import { pngEncoder, type PngHead } from '../../src/sheet/out/png/encoder';
import { pixelSize, projectionFile, worldFile } from '../../src/sheet/out/png/world-file';
import { gaussKruger, MAP_BOX, SCALE, testDrawing } from '../fixtures/sheet-drawing';
import { needs, run } from '../fixtures/tools';

const folder = mkdtempSync(join(tmpdir(), 'sheet-png-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Written in strips of some rows. */
async function encoded(head: PngHead, rgba: Uint8ClampedArray, rows: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  const encoder = await pngEncoder(head, (bytes) => void parts.push(bytes));
  for (let at = 0; at < rgba.length; at += rows * head.width * 4)
    await encoder.add(rgba.subarray(at, at + rows * head.width * 4));
  await encoder.end();
  return Buffer.concat(parts);
}

const decoded = (png: PNG) => new Promise<Uint8Array>((resolve) => png.decodePixels(resolve));

function chunksOf(file: Buffer): { type: string; data: Buffer }[] {
  const chunks = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const body = file.subarray(at + 4, at + 8 + length);
    expect(file.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4) });
    at += 12 + length;
  }
  return chunks;
}

describe('a PNG file', () => {
  it('gives back the pixels to another reader, whatever they are', async () => {
    const picture = fc
      .record({ width: fc.integer({ min: 1, max: 40 }), height: fc.integer({ min: 1, max: 40 }) })
      .chain(({ width, height }) =>
        fc.record({
          width: fc.constant(width),
          height: fc.constant(height),
          alpha: fc.boolean(),
          rows: fc.integer({ min: 1, max: height }),
          // Runs and noise: each filter has its turn.
          rgba: fc.oneof(
            fc.uint8ClampedArray({ minLength: 4 * width * height, maxLength: 4 * width * height }),
            fc
              .uint8Array({ minLength: 4, maxLength: 4 })
              .map((pixel) =>
                Uint8ClampedArray.from({ length: 4 * width * height }, (_, i) => pixel[i % 4]! + i),
              ),
          ),
        }),
      );
    await fc.assert(
      fc.asyncProperty(picture, async ({ width, height, alpha, rows, rgba }) => {
        const png = new PNG(await encoded({ width, height, alpha, dpi: 96 }, rgba, rows));
        expect([png.width, png.height, png.bits, png.colorType]).toEqual([
          width,
          height,
          8,
          alpha ? 6 : 2,
        ]);
        const wanted = alpha ? rgba : rgba.filter((_, i) => i % 4 !== 3);
        expect(Buffer.compare(await decoded(png), Uint8Array.from(wanted))).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('says its resolution and its title, and every part has its check sum', async () => {
    const head = { width: 2, height: 1, alpha: false, dpi: 300, title: '九江市规划项目图' };
    const chunks = chunksOf(await encoded(head, new Uint8ClampedArray(8), 1));
    expect([...new Set(chunks.map(({ type }) => type))]).toEqual([
      'IHDR',
      'pHYs',
      'iTXt',
      'IDAT',
      'IEND',
    ]);
    expect(chunks[1]!.data.readUInt32BE(0)).toBe(11811);
    expect(chunks[1]!.data[8]).toBe(1);
    expect(chunks[2]!.data.toString('utf8')).toBe('Title\0\0\0\0\0九江市规划项目图');
  });

  it('makes even ground small', async () => {
    const [width, height] = [2000, 500];
    const head = { width, height, alpha: false, dpi: 96 };
    const file = await encoded(head, new Uint8ClampedArray(4 * width * height).fill(240), 100);
    expect(file.length).toBeLessThan(6000);
  });

  it('passes on why the file could not be written', async () => {
    const head = { width: 200, height: 200, alpha: true, dpi: 96 };
    const noise = Uint8ClampedArray.from({ length: 160_000 }, (_, i) => (i * 2654435761) >>> 13);
    let written = 0;
    const encoder = await pngEncoder(head, async () => {
      if (++written > 3) throw new Error('disk full');
    });
    const writing = async () => {
      for (let i = 0; i < 20; i++) await encoder.add(noise);
      await encoder.end();
    };
    await expect(writing()).rejects.toThrow('disk full');
    await encoder.abort(new Error('disk full'));
  });
});

describe('a world file', () => {
  const drawing = testDrawing();

  it('has the size of the page in pixels', () => {
    expect(pixelSize({ width: 1189, height: 841 }, 300)).toEqual({ width: 14043, height: 9933 });
    expect(pixelSize({ width: 1, height: 1 }, 1)).toEqual({ width: 1, height: 1 });
  });

  it('is not there where there is no map', () => {
    expect(worldFile({ ...drawing, map: null }, 96)).toBeNull();
    expect(projectionFile({ ...drawing, map: null })).toBeNull();
  });

  it('names the system', () => {
    expect(projectionFile(drawing)).toBe(`${drawing.map!.wkt}\n`);
  });

  const { isMissing, note } = needs('gdalinfo');
  it.skipIf(isMissing)(`puts known points where they are drawn${note}`, async () => {
    const dpi = 120;
    const { width, height } = pixelSize(drawing, dpi);
    const head = { width, height, alpha: false, dpi };
    const file = join(folder, 'sheet.png');
    writeFileSync(file, await encoded(head, new Uint8ClampedArray(4 * width * height), height));
    writeFileSync(join(folder, 'sheet.pgw'), worldFile(drawing, dpi)!);
    const { size, geoTransform } = JSON.parse(run('gdalinfo', '-json', file)) as {
      size: number[];
      geoTransform: [number, number, number, number, number, number];
    };
    expect(size).toEqual([width, height]);
    const [west, across, , north, , down] = geoTransform;
    expect((across * dpi * 1000) / 25.4 / SCALE).toBeCloseTo(1, 6);
    for (const { lon, lat, u, v } of drawing.map!.control) {
      const [x, y] = gaussKruger.forward([lon, lat]) as [number, number];
      const mm = 25.4 / dpi;
      expect(((x - west) / across) * mm).toBeCloseTo(MAP_BOX.x + u * MAP_BOX.width, 4);
      expect(((y - north) / down) * mm).toBeCloseTo(MAP_BOX.y + (1 - v) * MAP_BOX.height, 4);
    }
  });
});
