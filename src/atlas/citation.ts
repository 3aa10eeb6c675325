/** Citations, as they travel into popup, table, sheet and file. */
import type { Properties } from './feature';
import type { DocumentInfo } from './record';
import type { Lang } from './text';

/**
 * One line that a report can quote: title, number, date, place inside the document, publication.
 * Titles stay in the language of print in both interface languages.
 */
export function citation(p: Properties, lang: Lang): string {
  return line([`《${p.document}》`, p.documentNumber, p.documentDate, p.locator, p.gazette], lang);
}

/** The same for a document, or for a place inside it. */
export function documentCitation(
  { title, number, date, gazette }: DocumentInfo,
  lang: Lang,
  locator?: string,
): string {
  return line([`《${title}》`, number, date, ...(locator ? [locator] : []), gazette], lang);
}

function line(parts: readonly string[], lang: Lang): string {
  return lang === 'zh' ? `${parts.join('，')}。` : `${parts.join(', ')}.`;
}
