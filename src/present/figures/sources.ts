/** Which documents a figure comes from, and the line that says so on the wall. */
import type { AtlasFeature } from '../../atlas/feature';
import type { DocumentInfo } from '../../atlas/record';
import type { Lang } from '../../atlas/text';
import { formatDate, formatNumber } from '../../i18n/format';
import { chartMessages } from '../../i18n/messages/charts';

/** Documents with how many facts of the figure each gives, those with most first. */
export type Sources = readonly { document: DocumentInfo; facts: number }[];

/** @param numbers number of its document for each fact */
export function sourcesOf(numbers: Iterable<string>, documents: readonly DocumentInfo[]): Sources {
  const counts = new Map<string, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts]
    .flatMap(([number, facts]) => {
      const document = documents.find((one) => one.number === number);
      return document ? [{ document, facts }] : [];
    })
    .sort((a, b) => b.facts - a.facts || (a.document.number < b.document.number ? -1 : 1));
}

export const sourcesOfFeatures = (
  features: readonly AtlasFeature[],
  documents: readonly DocumentInfo[],
) =>
  sourcesOf(
    features.map(({ properties: p }) => p.documentNumber),
    documents,
  );

/** "来源：九府办字〔2022〕113号等，共 4 份文件，文件日期 … 至 …": with the dates, since stages age. */
export function sourceLine(sources: Sources, lang: Lang): string {
  const m = chartMessages(lang);
  const comma = lang === 'zh' ? '，' : ', ';
  const first = sources
    .slice(0, 2)
    .map(({ document }) => document.number)
    .join(lang === 'zh' ? '、' : ', ');
  const dates = sources.map(({ document }) => document.date).sort();
  const [from, to] = [dates[0], dates.at(-1)].map((date) => date && formatDate(date, lang));
  if (!from || !to) return '';
  return [
    sources.length > 2 ? m.sources(first, formatNumber(sources.length, lang)) : m.source(first),
    from === to ? m.sourceDate(from) : m.sourceDates(from, to),
  ].join(comma);
}
