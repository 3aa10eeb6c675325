/** Only the key mining zones of 修水县: by the panel, and by an address. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { AtlasCollection } from '../../src/atlas/feature';
import { desk, listCount, listNames, query, type Desk } from './desk';
import { openAtlas } from './open';

const XIUSHUI = '360424';
const mining = JSON.parse(
  readFileSync('geo/layers/mining.geojson', 'utf8'),
) as unknown as AtlasCollection;
const inXiushui = mining.features.filter(({ properties: p }) => p.counties.includes(XIUSHUI));
const zones = inXiushui.filter(({ properties: p }) => p.kind === 'key-mining-zone');

async function holdsTheZones(at: Desk) {
  expect(zones.length).toBeGreaterThan(0);
  await expect.poll(() => listCount(at)).toBe(zones.length);
  const names = zones.map(({ properties }) => properties.name);
  expect((await listNames(at)).sort()).toEqual(names.sort());
}

test('by the panel', async () => {
  const { page } = await openAtlas();
  const at = desk(page);
  await page.getByRole('button', { name: '九江市', exact: true }).click();
  await page.getByRole('combobox', { name: '九江市的县（市、区）' }).selectOption('修水县');
  await at.layers.getByRole('button', { name: '仅看此层 矿产资源' }).click();
  await expect.poll(() => listCount(at)).toBe(inXiushui.length);

  await at.layers.getByRole('button', { name: '展开矿产资源的类别' }).click();
  const kinds = at.layers.getByRole('list').last().getByRole('checkbox');
  const others = kinds.and(page.locator(':checked'));
  const wanted = at.layers.getByRole('checkbox', { name: '重点开采区' });
  await wanted.uncheck();
  while (await others.count()) await others.first().uncheck();
  await wanted.check();

  await holdsTheZones(at);
  const row = at.layers.getByRole('listitem').filter({ hasText: /^\s*重点开采区/ });
  expect(await row.innerText()).toMatch(new RegExp(`(^|\\D)${zones.length}$`));
  await expect.poll(() => query(page).get('kinds')).toBe('key-mining-zone');
  expect(query(page).get('area')).toBe(XIUSHUI);
});

test('by an address', async () => {
  const { page } = await openAtlas(`layers=mining&kinds=key-mining-zone&area=${XIUSHUI}`);
  const at = desk(page);
  await holdsTheZones(at);
  expect(await at.layers.getByRole('checkbox', { name: '矿产资源' }).isChecked()).toBe(true);
  expect(await at.layers.getByRole('checkbox', { name: '养老托育' }).isChecked()).toBe(false);
});
