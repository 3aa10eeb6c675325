/** A county's badge holds what has no point: it leads to the list of that county. */
import { expect, test } from 'vitest';
import { inArea } from '../../src/query/filter';
import { desk, listCount, query } from './desk';
import { plateRect, sceneAt, scaleOf } from './on-map';
import { mapIsDrawn, openAtlas } from './open';
import { features } from './record';

const CAMERA = { zoom: 8.5, lat: 29.1, lon: 114.6 };
const XIUSHUI = '360424';
const ofXiushui = features.filter(({ properties }) => inArea(properties, XIUSHUI));

test('a click on the badge lists the county', async () => {
  const { page } = await openAtlas(`map=${CAMERA.zoom}/${CAMERA.lat}/${CAMERA.lon}`);
  const at = desk(page);
  await mapIsDrawn(page);
  const scale = await scaleOf(page);
  const badge = sceneAt(features, CAMERA.zoom, scale).regions.get(XIUSHUI)!;
  const plate = await plateRect(page, badge, CAMERA, scale);
  const [x, y] = [(plate.left + plate.right) / 2, (plate.top + plate.bottom) / 2];

  await page.mouse.move(x, y);
  const tip = page.getByRole('tooltip');
  await tip.getByText(`修水县：${badge.features.length} 项`).waitFor();
  await page.mouse.click(x, y);
  await expect.poll(() => listCount(at)).toBe(ofXiushui.length);
  await expect.poll(() => query(page).get('area')).toBe(XIUSHUI);
});

test('the keyboard reaches the same list', async () => {
  const { page } = await openAtlas();
  const at = desk(page);
  await page.getByRole('button', { name: '九江市', exact: true }).focus();
  await page.keyboard.press('Enter');
  const counties = page.getByRole('combobox', { name: '九江市的县（市、区）' });
  await counties.focus();
  for (let step = 0; step < 20 && (await counties.inputValue()) !== XIUSHUI; step++)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => listCount(at)).toBe(ofXiushui.length);
});
