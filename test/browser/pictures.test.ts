/**
 * Pictures of the main views, to be looked at: test/pictures/<size>-<theme>-<view>.png. Asserted is
 * what a machine can see: they are not blank, and nothing overflows the screen.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { cutBadges } from './cut-badges';
import { mapIsDrawn, openAtlas, type Screen } from './open';
import { tooWide } from './overflow';
import { readPicture } from './saved';

const FOLDER = 'test/pictures';
/** A wall without graphics hardware takes half a minute a view: the others only with PICTURES=all. */
const ON_THE_WALL = ['home', 'jiujiang'];
const VIEWS: Record<string, string> = {
  home: '',
  jiujiang: 'area=360400',
  'mining-county': 'layers=mining&area=360424',
  detail: 'select=jiujiang-2022-26-zone-4-2-3',
  circle: 'panel=analyse&c=15:walk-elderly:elderly:planned&area=360400',
  query: 'panel=query&area=360400',
  share: 'panel=share',
  english: 'lang=en',
};

beforeAll(() => mkdirSync(FOLDER, { recursive: true }));

describe.each<Screen>(['desktop', 'phone', 'wall'])('%s', (screen) => {
  const isLeftOut = (name: string) =>
    screen === 'wall' && !ON_THE_WALL.includes(name) && process.env.PICTURES !== 'all';

  for (const [name, query] of Object.entries(VIEWS))
    test.skipIf(isLeftOut(name))(name, async () => {
      const { page } = await openAtlas(query, { screen });
      if (query.includes('c=')) await page.getByText('计入设施').waitFor({ state: 'attached' });
      for (const theme of ['light', 'dark'] as const) {
        if (theme === 'dark') await page.getByRole('button', { name: /^(深色|Dark)$/ }).click();
        await mapIsDrawn(page);
        const png = await page.screenshot();
        writeFileSync(`${FOLDER}/${screen}-${theme}-${name}.png`, png);
        const picture = await readPicture(page, png);
        expect(picture.colours).toBeGreaterThan(25);
        expect(picture.plainest).toBeLessThan(0.85);
      }
      expect(await tooWide(page)).toEqual([]);
      // A selection moves the camera to itself.
      if (!query.includes('select')) expect(await cutBadges(page, query, screen)).toEqual([]);
    });
});
