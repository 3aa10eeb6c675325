/** How many records a view shows, by layer, kind or region. */
import { LAYERS, kindOf, layerOf } from '../../atlas/catalogue';
import type { AtlasFeature, LayerId } from '../../atlas/feature';
import { badgeRegion } from '../../atlas/where';
import { layerGroups } from '../../charts/layer-groups';
import { formatNumber } from '../../i18n/format';
import { presentMessages } from '../../i18n/messages/present';
import { barsOf, groupValues } from './bars';
import { choice, type FigureSpec, type FigureValue } from './figure';
import { sourcesOfFeatures } from './sources';

const BY = ['layer', 'kind', 'region'] as const;

export const count: FigureSpec = {
  id: 'count',
  title: { zh: '各图层的记录数', en: 'Records by layer' },
  params: [
    choice('by', { zh: '分组', en: 'Grouped by' }, [
      { value: 'layer', title: { zh: '图层', en: 'Layer' } },
      { value: 'kind', title: { zh: '类别', en: 'Kind' } },
      { value: 'region', title: { zh: '地区', en: 'Region' } },
    ]),
  ],
  compute(record, { view: { lang }, features }, params) {
    if (!features.length) return null;
    const m = presentMessages(lang);
    const by = BY.find((one) => one === params.by) ?? 'layer';
    const n = (value: number) => formatNumber(value, lang);
    const keyOf = {
      layer: ({ properties: p }: AtlasFeature) => p.layer as string,
      kind: ({ properties: p }: AtlasFeature) => p.kind,
      region: ({ properties: p }: AtlasFeature) => badgeRegion(p),
    };
    const nameOf = {
      layer: (id: string) => layerOf(id as LayerId).title[lang],
      kind: (id: string) => kindOf(id)?.kind.title[lang] ?? id,
      region: (id: string) => record.regions.get(id)?.name[lang] ?? id,
    };
    const groupsBy = (key: (typeof BY)[number]) => layerGroups(features, keyOf[key], () => 1);
    const groups = groupsBy(by).sort((a, b) => b.total - a.total);
    const placed = features.filter(({ geometry }) => geometry).length;
    const value = (amount: number): FigureValue => ({ text: n(amount), amount });
    // What a view shows none of is a number too: 0.
    const none = LAYERS.flatMap(({ id, kinds }) => [id, ...kinds.map((kind) => kind.id)]);
    return {
      title: m.count(m[`by_${by}`]),
      values: new Map<string, FigureValue>([
        ...none.map((id) => [id, value(0)] as const),
        ...BY.flatMap((key) => groupValues(groupsBy(key), n)),
        ['total', value(features.length)],
        ['placed', value(placed)],
        ['unplaced', value(features.length - placed)],
        ['top', { text: nameOf[by](groups[0]!.id) }],
        ['topcount', value(groups[0]!.total)],
      ]),
      ...barsOf(groups, 'records', nameOf[by], n, lang),
      sources: sourcesOfFeatures(features, record.documents),
      notes: [m.countNote(n(features.length - placed))],
    };
  },
};
