/** What of a first view does not lie wholly on the screen. */
import type { Page } from 'playwright-core';
import { compileFilter } from '../../src/query/filter';
import { decodeView } from '../../src/state/url';
import { fittedCamera, plateRect, scaleOf, sceneAt } from './on-map';
import { SCREENS, type Screen } from './open';
import { features, regions } from './record';

/** Names of the badges of the area shown that do not lie wholly on the screen. */
export async function cutBadges(page: Page, query: string, screen: Screen): Promise<string[]> {
  const { view } = decodeView(
    query,
    (code) => regions.get(code) !== undefined,
    () => true,
  );
  const shown = features.filter(compileFilter(view));
  const camera = view.camera ?? (await fittedCamera(page, view.area));
  const scale = await scaleOf(page);
  const { width, height } = SCREENS[screen];
  const city = view.area ? regions.get(view.area)!.city : null;
  const cut: string[] = [];
  for (const place of sceneAt(shown, camera.zoom, scale, view.lang).regions.values()) {
    const { region } = place;
    const isShown =
      view.area === null ||
      region.code === view.area ||
      (view.area === city && region.city === city);
    if (!isShown || !(place.named || place.counts.length)) continue;
    const box = await plateRect(page, place, camera, scale, view.lang);
    if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height)
      cut.push(region.name.zh);
  }
  return cut;
}
