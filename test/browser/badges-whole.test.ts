/** Every badge of a first view lies wholly on the screen. */
import { expect, test } from 'vitest';
import { cutBadges } from './cut-badges';
import { mapIsDrawn, openAtlas, type Screen } from './open';

const AREAS = ['', 'area=360400', 'area=360200', 'area=360704', 'area=360424'];
const views = (['desktop', 'phone'] as Screen[]).flatMap((screen) =>
  ['', 'lang=en'].flatMap((lang) =>
    AREAS.map((area) => ({ screen, query: [area, lang].filter(Boolean).join('&') })),
  ),
);

test.each(views)('$screen $query', async ({ screen, query }) => {
  const { page } = await openAtlas(query, { screen });
  await mapIsDrawn(page);
  expect(await cutBadges(page, query, screen)).toEqual([]);
});
