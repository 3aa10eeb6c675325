/** Pictures of each preset, to be looked at: test/pictures/sheet-<preset>-<language>.png. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { sheetRoomMessages } from '../../src/i18n/messages/sheet-room';
import type { Lang } from '../../src/atlas/text';
import { openAtlas } from './open';
import { readPicture } from './saved';

const FOLDER = 'test/pictures';
const SHEETS: Record<string, string> = {
  figure: 'area=360704&sheet=preset:figure;paper:A4',
  full: 'area=360400',
  slide: 'area=360400&layers=emergency,key-project&theme=dark&sheet=preset:slide;paper:slide',
  brief: 'area=360424&sheet=preset:brief;paper:A4;turn:portrait',
};

beforeAll(() => mkdirSync(FOLDER, { recursive: true }));

test.each(Object.keys(SHEETS).flatMap((name) => [[name, 'zh'] as const, [name, 'en'] as const]))(
  '%s, %s',
  async (name, lang: Lang) => {
    const m = sheetRoomMessages(lang);
    const prepare = (page: { setViewportSize(size: { width: number; height: number }): unknown }) =>
      Promise.resolve(page.setViewportSize({ width: 2200, height: 1500 }));
    const { page } = await openAtlas(`panel=sheet&lang=${lang}&${SHEETS[name]}`, { prepare });
    await page
      .getByRole('region', { name: m.preview })
      .and(page.locator('[aria-busy="false"]:has(svg)'))
      .waitFor({ timeout: 60_000 });
    const png = await page.locator('.stage .page').screenshot();
    writeFileSync(`${FOLDER}/sheet-${name}-${lang}.png`, png);
    const picture = await readPicture(page, png);
    expect(picture.colours).toBeGreaterThan(40);
    expect(await page.locator('li.error').allInnerTexts()).toEqual([]);
  },
);
