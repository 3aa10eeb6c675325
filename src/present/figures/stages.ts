/** Records by the stage that their documents print. */
import { FACILITY_STATUSES, PROJECT_STATUSES } from '../../atlas/feature';
import { layerGroups } from '../../charts/layer-groups';
import { formatNumber } from '../../i18n/format';
import { chartMessages } from '../../i18n/messages/charts';
import { wordFor } from '../../i18n/vocabulary';
import { barsOf, groupValues } from './bars';
import type { FigureSpec, FigureValue } from './figure';
import { sourcesOfFeatures } from './sources';

export const stages: FigureSpec = {
  id: 'stages',
  title: { zh: '各阶段项数（按图层）', en: 'Records by stage and layer' },
  params: [],
  compute(record, { view: { lang }, features }) {
    if (!features.length) return null;
    const m = chartMessages(lang);
    const n = (value: number) => formatNumber(value, lang);
    const found = layerGroups(
      features,
      ({ properties: p }) => p.projectStatus,
      () => 1,
    );
    const groups = PROJECT_STATUSES.flatMap(
      (status) => found.find(({ id }) => id === status) ?? [],
    );
    const value = (amount: number): FigureValue => ({ text: n(amount), amount });
    return {
      title: m.stages,
      values: new Map<string, FigureValue>([
        ...PROJECT_STATUSES.map((status) => [status, value(0)] as const),
        ...groupValues(groups, n),
        // Whether the facility itself was there, which is another question than the project's stage.
        ...FACILITY_STATUSES.map((status) => {
          const there = features.filter(({ properties: p }) => p.facilityStatus === status);
          return [status, value(there.length)] as const;
        }),
        ['total', value(features.length)],
      ]),
      ...barsOf(groups, 'records', (status) => wordFor('status', status, lang), n, lang),
      sources: sourcesOfFeatures(features, record.documents),
      notes: [m.stagesNote],
    };
  },
};
