/** In which years records begin, and by which they are planned to be complete. */
import { yearCounts } from '../../charts/years';
import { formatNumber } from '../../i18n/format';
import { chartMessages } from '../../i18n/messages/charts';
import type { FigureSpec, FigureValue } from './figure';
import { sourcesOfFeatures } from './sources';

export const years: FigureSpec = {
  id: 'years',
  title: { zh: '开工与计划完成的年份', en: 'Years of start and of planned completion' },
  params: [],
  compute(record, { view: { lang }, features }) {
    const counts = yearCounts(features);
    if (!counts.years.length) return null;
    const m = chartMessages(lang);
    const n = (value: number) => formatNumber(value, lang);
    const value = (amount: number): FigureValue => ({ text: n(amount), amount });
    /** Years are read without a separator. */
    const year = (amount: number): FigureValue => ({ text: String(amount), amount });
    const most = counts.years.reduce((a, b) => (b.ends > a.ends ? b : a));
    return {
      title: m.years,
      values: new Map<string, FigureValue>([
        ['withstart', value(counts.withStart)],
        ['withend', value(counts.withEnd)],
        ['undated', value(counts.undated)],
        ['first', year(counts.years[0]!.year)],
        ['last', year(counts.years.at(-1)!.year)],
        ['busiest', year(most.year)],
        ['busiestends', value(most.ends)],
      ]),
      chart: { t: 'columns', years: counts.years },
      table: {
        head: [m.year, m.starts, m.ends],
        rows: counts.years.map((one) => [String(one.year), n(one.starts), n(one.ends)]),
      },
      sources: sourcesOfFeatures(
        features.filter(({ properties: p }) => p.start ?? p.end),
        record.documents,
      ),
      notes: [m.yearsNote(n(counts.undated))],
    };
  },
};
