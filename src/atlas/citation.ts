/** The citation of a feature, as it travels into popup, table, sheet and file. */
import type { Properties } from './feature';
import type { Lang } from './text';

/**
 * One line that a report can quote: title, number, date, place inside the document, publication.
 * Titles stay in the language of print in both interface languages.
 */
export function citation(p: Properties, lang: Lang): string {
  const parts = [`《${p.document}》`, p.documentNumber, p.documentDate, p.locator, p.gazette];
  return lang === 'zh' ? `${parts.join('，')}。` : `${parts.join(', ')}.`;
}
