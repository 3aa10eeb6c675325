/** The lines under a title. */
import type { AtlasFeature } from '../atlas/feature';
import type { AtlasIndex } from '../atlas/record';
import type { Regions } from '../atlas/regions';
import { formatDate, formatNumber } from '../i18n/format';
import { sheetMessages } from '../i18n/messages/sheet';
import type { View } from '../state/view';
import { citedDocuments, dateSpan } from './documents';
import { restrictions } from './view-text';

/**
 * How old it is, how much stands on the map, and what the filters leave out.
 * @param title what it says already is not said again
 * @param features what stands on the map
 */
export function headLines(
  { index, regions, view }: { index: AtlasIndex; regions: Regions; view: View },
  title: string,
  features: readonly AtlasFeature[],
): string[] {
  const { lang } = view;
  const m = sheetMessages(lang);
  const span = dateSpan(citedDocuments(features, index.documents));
  const badges = features.filter((feature) => !feature.geometry).length;
  const [n, held] = [formatNumber(features.length, lang), formatNumber(badges, lang)];
  const dates = span
    ? span.from === span.to
      ? m.asOf(formatDate(span.from, lang))
      : m.asOfSpan(formatDate(span.from, lang), formatDate(span.to, lang))
    : '';
  const present = index.layers.map((layer) => layer.id);
  const filters = restrictions(view, regions, present, lang, index.documents)
    .filter(({ text }) => !title.includes(text))
    .map(({ label, text }) => `${label} ${text}`);
  return [
    [dates, badges ? m.onMapBadges(n, held) : m.onMap(n)].filter(Boolean).join(' · '),
    ...(filters.length ? [m.filtered(filters.join(m.partMark))] : []),
  ];
}
