/** Printed investments by region and layer. */
import { badgeRegion } from '../../atlas/where';
import { layerGroups } from '../../charts/layer-groups';
import { formatMoney, formatNumber } from '../../i18n/format';
import { chartMessages } from '../../i18n/messages/charts';
import { barsOf, groupValues } from './bars';
import type { FigureSpec, FigureValue } from './figure';
import { sourcesOfFeatures } from './sources';

export const money: FigureSpec = {
  id: 'money',
  title: { zh: '各地区计划投资（按图层）', en: 'Planned investment by region and layer' },
  params: [],
  compute(record, { view: { lang }, features }) {
    const paid = features.filter(({ properties: p }) => p.investmentWan !== undefined);
    if (!paid.length) return null;
    const m = chartMessages(lang);
    const n = (value: number) => formatNumber(value, lang);
    const sum = (wan: number) => formatMoney(wan, lang);
    const nameOf = (code: string) => record.regions.get(code)?.name[lang] ?? code;
    const groups = layerGroups(
      paid,
      ({ properties: p }) => badgeRegion(p),
      ({ properties: p }) => p.investmentWan,
    ).sort((a, b) => b.total - a.total);
    const all = groups.reduce((total, group) => total + group.total, 0);
    const most = groups[0]!;
    return {
      title: m.money,
      values: new Map<string, FigureValue>([
        ...groupValues(groups, sum),
        ['total', { text: sum(all), amount: all }],
        ['records', { text: n(paid.length), amount: paid.length }],
        ['all', { text: n(features.length), amount: features.length }],
        ['top', { text: nameOf(most.id) }],
        ['topsum', { text: sum(most.total), amount: most.total }],
      ]),
      ...barsOf(groups, 'money', nameOf, sum, lang),
      sources: sourcesOfFeatures(paid, record.documents),
      notes: [m.moneyNote(n(paid.length), n(features.length))],
    };
  },
};
