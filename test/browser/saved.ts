/** Files that the page saves, and what is in them. */
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';

/** Presses a button that saves a file. */
export async function savedBy(
  page: Page,
  button: Locator,
): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    button.click(),
  ]);
  const path = join(tmpdir(), `gazette-atlas-${randomUUID()}`);
  await download.saveAs(path);
  return { name: download.suggestedFilename(), bytes: await readFile(path) };
}

export interface Picture {
  width: number;
  height: number;
  /** Distinct colours (of 4096) on a grid of points. */
  colours: number;
  /** Share of the points that have the most frequent colour. */
  plainest: number;
}

/** Decodes a PNG in the page; rejects where it is none. */
export function readPicture(page: Page, png: Buffer): Promise<Picture> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(400, 400);
    const context = canvas.getContext('2d')!;
    context.imageSmoothingEnabled = false;
    context.drawImage(bitmap, 0, 0, 400, 400);
    const { data } = context.getImageData(0, 0, 400, 400);
    const counts = new Map<number, number>();
    for (let i = 0; i < data.length; i += 4) {
      const colour = ((data[i]! >> 4) << 8) | ((data[i + 1]! >> 4) << 4) | (data[i + 2]! >> 4);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return {
      width: bitmap.width,
      height: bitmap.height,
      colours: counts.size,
      plainest: Math.max(...counts.values()) / 160_000,
    };
  }, png.toString('base64'));
}
