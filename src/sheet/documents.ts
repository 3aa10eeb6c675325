/** The documents that features are cited from. */
import type { AtlasFeature } from '../atlas/feature';
import type { DocumentInfo } from '../atlas/record';
import type { Lang } from '../atlas/text';
import { formatNumber } from '../i18n/format';
import { sheetMessages } from '../i18n/messages/sheet';

/** A document with how many of the features come from it. */
export interface CitedDocument extends Omit<DocumentInfo, 'id'> {
  features: number;
}

/**
 * Every document that one of the features names, newest first. What the index does not know is
 * taken from the feature itself, so that no source is ever left out.
 */
export function citedDocuments(
  features: readonly AtlasFeature[],
  known: readonly DocumentInfo[],
): CitedDocument[] {
  const cited = new Map<string, CitedDocument>();
  const byNumber = new Map(known.map((document) => [document.number, document]));
  for (const { properties: p } of features) {
    const entry = cited.get(p.documentNumber);
    if (entry) {
      entry.features++;
      continue;
    }
    const info: Omit<DocumentInfo, 'id'> = byNumber.get(p.documentNumber) ?? {
      number: p.documentNumber,
      title: p.document,
      titleEn: '',
      date: p.documentDate,
      issuer: '',
      gazette: p.gazette,
    };
    cited.set(p.documentNumber, { ...info, features: 1 });
  }
  return [...cited.values()].sort(
    (a, b) => b.date.localeCompare(a.date) || a.number.localeCompare(b.number),
  );
}

/** Earliest and latest date of the documents (ISO), or null where there is none. */
export function dateSpan(
  documents: readonly Pick<DocumentInfo, 'date'>[],
): { from: string; to: string } | null {
  const dates = documents.map((document) => document.date).sort();
  const [from, to] = [dates[0], dates.at(-1)];
  return from && to ? { from, to } : null;
}

/** One line for a list of sources. Titles stay in the language of print. */
export function documentLine(document: CitedDocument, lang: Lang): string {
  const { number, date, title, titleEn, gazette, features } = document;
  const count = sheetMessages(lang).count(formatNumber(features, lang));
  return lang === 'zh'
    ? `《${title}》，${number}，${date}（${count}）。${gazette}`
    : `${titleEn ? `${titleEn}. ` : ''}《${title}》, ${number}, ${date} (${count}). ${gazette}`;
}
