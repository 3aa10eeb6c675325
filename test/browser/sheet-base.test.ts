/** A sheet over a base map of the user's own: its projection, its picture and its credit. */
import { afterEach, expect, test } from 'vitest';
import { sheetRoomMessages } from '../../src/i18n/messages/sheet-room';
import { tileOf, tileServer, type TileServer } from '../fixtures/own-base/server';
import { tile } from '../fixtures/own-base/tiles';
import { desk } from './desk';
import { mapIsDrawn, openAtlas } from './open';
import { add, openPanel } from './own-base-panel';
import { savedBy } from './saved';

const m = sheetRoomMessages('zh');
let server: TileServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

test('its tiles lie under the sheet in Web Mercator, with their credit', async () => {
  server = await tileServer((path, response) => {
    const at = tileOf(path);
    if (at) response.setHeader('Content-Type', 'image/png').end(tile(...at));
    else response.writeHead(404).end();
  });
  const { page } = await openAtlas('area=360424&map=10/29.0/114.5', { mayAsk: [server.address] });
  await mapIsDrawn(page);
  const panel = await openPanel(page);
  await add(panel, 'xyz', `${server.address}{z}/{x}/{y}.png`, { credit: '© 测试图源' });
  await desk(page).map.getByText('© 测试图源').waitFor();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: m.room, exact: true }).click();
  const preview = page.getByRole('region', { name: m.preview });
  await preview.locator('svg image').waitFor({ state: 'attached', timeout: 60_000 });
  expect(await page.locator('.foot .facts').innerText()).toMatch(/墨卡托/);
  const { bytes } = await savedBy(page, page.getByRole('button', { name: m.outputSvg }));
  const svg = bytes.toString('utf8');
  expect(svg).toMatch(/<image[^>]+data:image\/jpeg;base64/);
  expect(svg).toContain('© 测试图源');
  expect(svg).not.toMatch(/id="map-(ground|water)"/);
  expect(svg).not.toContain(server.host);
});
