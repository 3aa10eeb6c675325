import type { Lang } from '../../atlas/text';
import { formatNumber } from '../../i18n/format';
import { sheetPageMessages } from '../../i18n/messages/sheet-page';

/** Degrees of grid convergence that are worth a word. */
const NOTED = 0.5;

/** @param convergence degrees from true north to grid north, east positive */
export function convergenceNote(convergence: number, lang: Lang): string[] {
  if (Math.abs(convergence) < NOTED) return [];
  const sign = convergence > 0 ? '+' : '−';
  const degrees = `${sign}${formatNumber(Math.abs(convergence), lang, 2)}`;
  return [sheetPageMessages(lang).convergence(degrees)];
}
