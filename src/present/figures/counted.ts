/**
 * Records that stand for several facilities ("31 fire stations"), one bar each. Their counts are
 * never added up: what one record counts another may count too.
 */
import { formatNumber } from '../../i18n/format';
import { presentMessages } from '../../i18n/messages/present';
import { wordFor } from '../../i18n/vocabulary';
import type { FigureSpec, FigureValue } from './figure';
import { sourcesOfFeatures } from './sources';

export const counted: FigureSpec = {
  id: 'counted',
  title: { zh: '一条记录所代表的处数', en: 'Facilities that single records stand for' },
  params: [],
  compute(record, { view: { lang }, features }) {
    const m = presentMessages(lang);
    const n = (value: number) => formatNumber(value, lang);
    const several = features
      .filter(({ properties: p }) => (p.count ?? 1) > 1)
      .sort((a, b) => b.properties.count! - a.properties.count!);
    if (!several.length) return null;
    return {
      title: m.counted,
      values: new Map<string, FigureValue>([
        ['records', { text: n(several.length), amount: several.length }],
        ...several.map(({ properties: { id, count } }): [string, FigureValue] => [
          id,
          { text: n(count!), amount: count! },
        ]),
      ]),
      chart: {
        t: 'list',
        rows: several.map(({ properties: { id, name, count, end } }) => ({
          id,
          label: end ? m.by(name, end.slice(0, 4)) : name,
          text: n(count!),
          amount: count!,
        })),
      },
      table: {
        head: [m.what, m.number, m.meaning, m.end, m.document, m.locator],
        rows: several.map(({ properties: p }) => [
          p.name,
          n(p.count!),
          p.countRole ? wordFor('countRole', p.countRole, lang) : '',
          p.end ?? '',
          p.documentNumber,
          p.locator,
        ]),
      },
      sources: sourcesOfFeatures(several, record.documents),
      notes: [m.countedNote],
    };
  },
};
