import { expect, it } from 'vitest';
import { mapIsDrawn, openAtlas } from './open';

it('loads neither the fonts of sheets nor what writes them before a sheet is opened', async () => {
  const asked: string[] = [];
  const { page } = await openAtlas('', {
    prepare: async (page) => page.on('request', (request) => asked.push(request.url())),
  });
  await mapIsDrawn(page);
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((url) => /\/fonts\/|pdf|fontkit|sheet-room/i.test(url))).toEqual([]);
});
