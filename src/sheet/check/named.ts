import type { Lang } from '../../atlas/text';
import { formatNumber } from '../../i18n/format';
import { sheetCheckMessages } from '../../i18n/messages/sheet-check';

/** The first few by name, then how many there are. */
export function named(all: readonly string[], lang: Lang, most = 6): string {
  const m = sheetCheckMessages(lang);
  const first = all.slice(0, most).join(m.listMark);
  if (all.length <= most) return first;
  const rest = m.andMore(formatNumber(all.length, lang));
  return lang === 'zh' ? `${first}${rest}` : `${first} ${rest}`;
}
