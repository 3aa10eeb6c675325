/** A base map of the user's own, from a server on loopback and from files that the test writes. */
import { AxeBuilder } from '@axe-core/playwright';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { hasPoint } from '../../src/atlas/feature';
import { basemapMessages } from '../../src/i18n/messages/basemap';
import { sheetMessages } from '../../src/i18n/messages/sheet';
import { onScreen as inGcj02, readyFor } from '../../src/map/own-base/datum';
import { archiveTiles, lineTile, pmtiles } from '../fixtures/own-base/pmtiles';
import {
  sendRange,
  tileOf,
  tileServer,
  type Answer,
  type TileServer,
} from '../fixtures/own-base/server';
import { DOT, GROUND, tile } from '../fixtures/own-base/tiles';
import { desk } from './desk';
import { onScreen, sceneAt } from './on-map';
import { mapIsDrawn, openAtlas } from './open';
import { add, groundShare, openPanel, panelOf, seen } from './own-base-panel';
import { features } from './record';
import { savedBy } from './saved';

const m = basemapMessages('zh');
const servers: TileServer[] = [];
beforeAll(() => readyFor('GCJ-02'));
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

async function serve(answer: Answer): Promise<TileServer> {
  const server = await tileServer(answer);
  servers.push(server);
  return server;
}

const plainTiles: Answer = (path, response) => {
  const at = tileOf(path);
  if (at) response.setHeader('Content-Type', 'image/png').end(tile(...at));
  else response.writeHead(404).end();
};

/** Over mountains north of the lake, where few things stand. */
const CAMERA = 'map=12/29.2/115.2';
test('tiles of an address: asked for only once chosen, credited, kept, dimmed, switched off', async () => {
  const server = await serve(plainTiles);
  const { page, errors } = await openAtlas(CAMERA, { mayAsk: [server.address] });
  await mapIsDrawn(page);
  const panel = await openPanel(page);

  await panel.getByRole('combobox', { name: m.kind }).selectOption('xyz');
  const template = panel.getByLabel(m.template, { exact: true });
  await template.fill('javascript:alert(1)//{z}/{x}/{y}');
  await panel.getByLabel(m.credit).fill('© Test');
  await panel.getByRole('button', { name: m.addButton }).click();
  await panel.getByRole('alert').getByText(m.problem_addressProtocol).waitFor();
  await template.fill(`${server.address}{z}/{x}/{y}.png?key=secret`);
  await panel.getByText(m.privacyHosts(server.host)).waitFor();
  expect(server.asked).toEqual([]);

  await add(panel, 'xyz', `${server.address}{z}/{x}/{y}.png?key=secret`, {
    credit: '© <img src=x onerror="document.title=1"> 审图号',
  });
  expect(await groundShare(page)).toBeGreaterThan(0.4);
  expect(server.asked.length).toBeGreaterThan(5);
  const map = desk(page).map;
  await map.getByText('© <img src=x onerror="document.title=1"> 审图号').waitFor();
  expect(await map.getByText(m.gcj).count()).toBe(0);
  expect(page.url()).not.toContain('secret');
  expect(page.url()).not.toContain(server.host);

  await panel.getByRole('slider').fill('50');
  expect(await groundShare(page)).toBe(0);
  await panel.getByRole('slider').fill('100');
  expect(await groundShare(page)).toBeGreaterThan(0.4);

  // What is saved: the picture has the base map, the data know nothing of it.
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '成果共享' }).click();
  const s = sheetMessages('zh');
  const picture = await savedBy(page, page.getByRole('button', { name: s.pictureButton }));
  expect((await seen(page, GROUND, picture.bytes)).share).toBeGreaterThan(0.2);
  const data = await savedBy(page, page.getByRole('button', { name: /GeoJSON/ }));
  expect(/secret|127\.0\.0\.1|onerror/.exec(data.bytes.toString('utf8'))).toBeNull();

  server.asked.length = 0;
  await page.reload();
  expect(await groundShare(page)).toBeGreaterThan(0.4);
  expect(server.asked.length).toBeGreaterThan(5);

  const again = await openPanel(page);
  await again.getByRole('radio', { name: m.embedded }).check();
  expect(await groundShare(page)).toBe(0);
  await again.getByRole('button', { name: m.removeNamed(server.host) }).click();
  expect(await again.getByRole('radio').count()).toBe(1);
  server.asked.length = 0;
  await page.reload();
  await mapIsDrawn(page);
  expect(server.asked).toEqual([]);
  expect(errors).toEqual([]);
}, 240_000);

test('on a GCJ-02 base map our things stand where it has them, and the address stays WGS84', async () => {
  const zoom = 14;
  const mining = features.filter(({ properties }) => properties.layer === 'mining');
  const alone = [...sceneAt(mining, zoom, 1).things.values()].find(
    ({ members }) => members.length === 1,
  )!.members[0]!;
  if (!hasPoint(alone)) throw new Error('A thing of the scene has no point');
  const at = alone.geometry.coordinates as [number, number];
  /** Beside the mark, so that the mark does not hide it; pixels of tiles of 256. */
  const east = -130;
  const server = await serve((path, response) => {
    const [z, x, y] = tileOf(path)!;
    response.end(tile(z, x, y, { at: inGcj02(at, 'GCJ-02'), east: east * 2 ** (z - zoom - 1) }));
  });
  const camera = { lon: at[0], lat: at[1], zoom };
  const query = `layers=mining&map=${zoom}/${at[1]}/${at[0]}`;
  const { page } = await openAtlas(query, { mayAsk: [server.address] });
  await mapIsDrawn(page);
  const mark = await onScreen(page, at, camera);
  const dotFromMark = async () => {
    await mapIsDrawn(page);
    const dot = await seen(page, DOT);
    expect(dot.share).toBeGreaterThan(0);
    return [dot.x - mark.x - east, dot.y - mark.y] as const;
  };
  const template = `${server.address}{z}/{x}/{y}.png`;

  // Taken for WGS84, the tiles lie off by the datum's offset.
  await add(await openPanel(page), 'xyz', template);
  const moved = await onScreen(page, inGcj02(at, 'GCJ-02'), camera);
  const [dx, dy] = await dotFromMark();
  expect(Math.hypot(moved.x - mark.x, moved.y - mark.y)).toBeGreaterThan(100);
  expect(Math.hypot(dx - (moved.x - mark.x), dy - (moved.y - mark.y))).toBeLessThan(2.5);

  await panelOf(page).getByText(m.add).click();
  await add(panelOf(page), 'xyz', template, { gcj: true });
  const [x, y] = await dotFromMark();
  expect(Math.hypot(x, y)).toBeLessThan(2.5);
  await desk(page).map.getByText(m.gcj).waitFor();
  await page.keyboard.press('Escape');
  await page.mouse.click(mark.x, mark.y);
  await desk(page).details.getByRole('heading', { name: alone.properties.name }).waitFor();

  // The user's own move is written down in WGS84: two zoom steps keep the same ground in the middle.
  await page.getByRole('button', { name: '放大', exact: true }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('map')).toContain('15/');
  const [, lat, lon] = new URL(page.url()).searchParams.get('map')!.split('/').map(Number);
  expect(Math.hypot(lat! - at[1], lon! - at[0])).toBeLessThan(2e-5);
});

test.each([
  [404, m.remedyNotFound],
  [500, m.remedyServer],
])('a server that answers %i is named with a remedy; a retry works', async (status, remedy) => {
  let isMended = false;
  const server = await serve((path, response, request) => {
    if (isMended) plainTiles(path, response, request);
    else response.writeHead(status).end();
  });
  const { page } = await openAtlas(CAMERA, { mayAsk: [server.address] });
  const panel = await openPanel(page);
  await add(panel, 'xyz', `${server.address}{z}/{x}/{y}.png`);
  const alert = desk(page).map.getByRole('alert');
  await alert.getByText(m.failedStatus(server.host, String(status))).waitFor();
  expect(await alert.innerText()).toContain(remedy);
  // A missing tile is looked for at other levels too: let all of them fail first.
  await mapIsDrawn(page);
  isMended = true;
  await panel.getByRole('button', { name: m.tryAgain }).click();
  expect(await groundShare(page)).toBeGreaterThan(0.4);
  expect(await alert.count()).toBe(0);
});

test('a style may ask another host only after the user has allowed it', async () => {
  const tiles = await serve(plainTiles);
  const style = await serve((_, response) =>
    response.end(
      JSON.stringify({
        version: 8,
        glyphs: `${tiles.address}fonts/{fontstack}/{range}.pbf`,
        sources: {
          t: { type: 'raster', tileSize: 256, tiles: [`${tiles.address}{z}/{x}/{y}.png`] },
        },
        layers: [{ id: 'ground', type: 'raster', source: 't' }],
      }),
    ),
  );
  const mayAsk = [tiles.address, style.address];
  const { page } = await openAtlas(CAMERA, { mayAsk });
  const panel = await openPanel(page);
  await add(panel, 'style', `${style.address}style.json`);
  await desk(page).map.getByRole('alert').getByText(m.failedNotAllowed(tiles.host)).waitFor();
  expect(tiles.asked).toEqual([]);
  await panel.getByRole('button', { name: m.allowHost(tiles.host) }).click();
  expect(await groundShare(page)).toBeGreaterThan(0.4);
  expect(tiles.asked.filter((path) => path.includes('fonts'))).toEqual([]);

  await page.reload();
  expect(await groundShare(page)).toBeGreaterThan(0.4);
});

test('a style that is no style is refused in plain words', async () => {
  const server = await serve((_, response) => response.end('<html>Not found</html>'));
  const { page } = await openAtlas(CAMERA, { mayAsk: [server.address] });
  await add(await openPanel(page), 'style', server.address);
  const text = m.failedUnreadable(server.host, m.reasonNotStyle);
  await desk(page).map.getByRole('alert').getByText(text).waitFor();
});

test('a PMTiles file is opened, and asked for again after a reload', async () => {
  const file = {
    name: '九江.pmtiles',
    mimeType: 'application/octet-stream',
    buffer: pmtiles('png', archiveTiles(tile)),
  };
  const { page } = await openAtlas('map=10/29.2/115.2');
  const panel = await openPanel(page);
  await panel.getByRole('combobox', { name: m.kind }).selectOption('pmtiles-file');
  await panel.locator('form input[type=file]').setInputFiles(file);
  await panel.getByLabel(m.credit).fill('© 测试');
  await panel.getByRole('button', { name: m.addButton }).click();
  expect(await groundShare(page)).toBeGreaterThan(0.4);

  await page.reload();
  await desk(page).map.getByRole('alert').getByText(m.failedFile(file.name)).waitFor();
  expect(await groundShare(page)).toBe(0);
  const again = await openPanel(page);
  await again.getByRole('button', { name: m.reopen(file.name) }).waitFor();
  await again.locator('.buttons input[type=file]').setInputFiles(file);
  expect(await groundShare(page)).toBeGreaterThan(0.4);

  // Dropped on the map while the panel is closed: the form opens with the file in it.
  await page.keyboard.press('Escape');
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['no archive'], 'broken.pmtiles'));
    return transfer;
  });
  await desk(page).map.dispatchEvent('drop', { dataTransfer: data });
  await panelOf(page).getByText(m.fileOpened('broken.pmtiles')).waitFor();
  await panelOf(page).getByLabel(m.credit).fill('© 测试');
  await panelOf(page).getByRole('button', { name: m.addButton }).click();
  await desk(page).map.getByRole('alert').getByText('broken.pmtiles').waitFor();
});

test('vector tiles of a PMTiles address are drawn quietly, by ranges of the file', async () => {
  const archive = pmtiles(
    'mvt',
    archiveTiles(() => lineTile('roads')),
    {
      vector_layers: [{ id: 'roads', fields: {} }],
    },
  );
  const server = await serve((_, response, request) => sendRange(archive, request, response));
  const { page, errors } = await openAtlas('map=10/29.2/115.2', { mayAsk: [server.address] });
  await mapIsDrawn(page);
  const before = await desk(page).map.screenshot();
  const panel = await openPanel(page);
  await add(panel, 'pmtiles', `${server.address}a.pmtiles`);
  await mapIsDrawn(page);
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  const after = await desk(page).map.screenshot();
  expect(after.length).toBeGreaterThan(before.length * 1.02);
  expect(await desk(page).map.getByRole('alert').count()).toBe(0);
  expect(errors).toEqual([]);
});

test.each(['desktop', 'phone'] as const)(
  'the panel is clear to axe and to the keyboard: %s',
  async (screen) => {
    const { page } = await openAtlas('theme=dark', { screen });
    const panel = await openPanel(page);
    const box = (await panel.boundingBox())!;
    const { width, height } = page.viewportSize()!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(grave.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual(
      [],
    );
    await panel.getByRole('radio').focus();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(m.baseMap);
  },
);
