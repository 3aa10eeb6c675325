/** Figures of the room as its sentences write them. */
import { whatIsCounted, type DemandSource } from '../../analysis/demand';
import type { Lang } from '../../atlas/text';
import { formatDistance, formatNumber } from '../../i18n/format';
import { sitingMessages } from '../../i18n/messages/siting';
import type { Ends } from './what-if';

/** What the weights count: people in the user's words, or seats, or points. */
export function unitOf(source: DemandSource, lang: Lang): string {
  const m = sitingMessages(lang);
  return source.tag === 'township-seats'
    ? m.unit_seats
    : whatIsCounted(source, lang) || m.unit_points;
}

export function amount(value: number, lang: Lang): string {
  return formatNumber(value, lang, Math.abs(value) < 100 ? 1 : 0);
}

/** "12（肯定 8，可能 15）" */
export function rangeText({ sure, nominal, possible }: Ends, lang: Lang): string {
  return sitingMessages(lang).range(
    amount(nominal, lang),
    amount(sure, lang),
    amount(possible, lang),
  );
}

/**
 * What comes into reach at each end by itself: what possibly was in reach before adds nothing to the
 * possible end, however sure it becomes. "+3（肯定到达 +5，可能到达 0）"
 */
export function addedText({ sure, nominal, possible }: Ends, lang: Lang): string {
  return sitingMessages(lang).rangeAdded(
    signed(nominal, lang),
    signed(sure, lang),
    signed(possible, lang),
  );
}

/** "3.1 km（2.8 km–3.9 km）": the near end first. */
export function wayText({ sure, nominal, possible }: Ends, lang: Lang): string {
  const [low, high] = [Math.min(sure, possible), Math.max(sure, possible)];
  return sitingMessages(lang).rangeDistance(
    formatDistance(nominal, lang),
    formatDistance(low, lang),
    formatDistance(high, lang),
  );
}

/** "+3", "−1", "0" */
export function signed(value: number, lang: Lang): string {
  const text = amount(Math.abs(value), lang);
  return value > 0 ? `+${text}` : value < 0 ? `−${text}` : text;
}

/** "115.81237, 29.64353": longitude, latitude. */
export function placeText({ lon, lat }: { lon: number; lat: number }): string {
  return `${lon.toFixed(5)}, ${lat.toFixed(5)}`;
}
