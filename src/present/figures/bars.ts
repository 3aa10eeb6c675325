/** Groups of records, each split by layer, as the chart, the table and the values of a figure. */
import { layerOf } from '../../atlas/catalogue';
import type { Lang } from '../../atlas/text';
import { layersIn, type LayerGroup } from '../../charts/layer-groups';
import { presentMessages } from '../../i18n/messages/present';
import type { FigureResult, FigureValue } from './figure';

/** @param nameOf of a group; @param textOf an amount as it is read */
export function barsOf(
  groups: readonly LayerGroup[],
  unit: 'records' | 'money',
  nameOf: (id: string) => string,
  textOf: (amount: number) => string,
  lang: Lang,
): Pick<FigureResult, 'chart' | 'table'> {
  const m = presentMessages(lang);
  const layers = layersIn(groups);
  return {
    chart: {
      t: 'bars',
      unit,
      layers,
      rows: groups.map(({ id, parts, total }) => {
        return { id, label: nameOf(id), text: textOf(total), parts };
      }),
    },
    table: {
      head: [
        ...[m.what, m.total, ...(unit === 'money' ? [m.records] : [])],
        ...layers.map((id) => layerOf(id).title[lang]),
      ],
      rows: groups.map(({ id, parts, total, records }) => [
        ...[nameOf(id), textOf(total), ...(unit === 'money' ? [String(records)] : [])],
        ...layers.map((layer) => textOf(parts.get(layer) ?? 0)),
      ]),
    },
  };
}

/** The total of each group and of each layer under its own id. */
export function groupValues(
  groups: readonly LayerGroup[],
  textOf: (amount: number) => string,
): [string, FigureValue][] {
  const sums = new Map<string, number>();
  for (const { parts } of groups)
    for (const [layer, amount] of parts) sums.set(layer, (sums.get(layer) ?? 0) + amount);
  for (const { id, total } of groups) sums.set(id, total);
  return [...sums].map(([id, amount]) => [id, { text: textOf(amount), amount }]);
}
