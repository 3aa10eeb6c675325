/** Which names of the surroundings stand wholly on the screen: half a name says nothing. */
import type { Feature, FeatureCollection } from 'geojson';
import type { Camera } from '../../state/view';
import type { Look } from '../look';
import { toWorld, worldSize } from '../mercator';
import { textWidth } from './text-width';

/** Sizes in pixels at zoom 5 and 9, letter spacing in em. */
export const QUIET_NAME = {
  province: { px: [14, 22], spacing: { zh: 0.5, en: 0.22 } },
  prefecture: { px: [10.5, 15], spacing: { zh: 0.24, en: 0.1 } },
} as const;

/** @param view CSS pixels; labels are points with `level`, `zh` and `en` */
export function wholeNames(
  labels: FeatureCollection,
  { lon, lat, zoom }: Camera,
  view: { width: number; height: number },
  { lang, scale }: Look,
): Feature[] {
  const size = worldSize(zoom);
  const [cx, cy] = toWorld(lon, lat);
  return labels.features.filter(({ geometry, properties }) => {
    if (geometry.type !== 'Point') return true;
    const type = QUIET_NAME[properties?.level === 'province' ? 'province' : 'prefecture'];
    const grown = Math.min(1, Math.max(0, (zoom - 5) / 4));
    const px = (type.px[0] + grown * (type.px[1] - type.px[0])) * scale;
    const half = textWidth(String(properties?.[lang] ?? ''), px, type.spacing[lang]) / 2;
    const [x, y] = toWorld(geometry.coordinates[0]!, geometry.coordinates[1]!);
    const dx = Math.abs(x - cx) * size;
    const dy = Math.abs(y - cy) * size;
    // What is far outside is drawn by nobody; it stays, so that it is there when the map is dragged.
    const isOut = dx - half > view.width / 2 || dy - px / 2 > view.height / 2;
    return isOut || (dx + half <= view.width / 2 && dy + px / 2 <= view.height / 2);
  });
}
