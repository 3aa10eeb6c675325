/** Every badge of a first view lies wholly on the screen. */
import { expect, test } from 'vitest';
import { cutBadges } from './cut-badges';
import { mapIsDrawn, openAtlas, type Screen } from './open';

/** English names are the wider ones; a phone is the narrower screen. */
const views: { screen: Screen; query: string }[] = [
  { screen: 'desktop', query: '' },
  { screen: 'desktop', query: 'area=360400&lang=en' },
  { screen: 'phone', query: '' },
  { screen: 'phone', query: 'lang=en' },
  { screen: 'phone', query: 'area=360400' },
  { screen: 'phone', query: 'area=360200&lang=en' },
  { screen: 'phone', query: 'area=360704' },
];

test.each(views)('$screen $query', async ({ screen, query }) => {
  const { page } = await openAtlas(query, { screen });
  await mapIsDrawn(page);
  expect(await cutBadges(page, query, screen)).toEqual([]);
});
