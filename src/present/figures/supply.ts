/** Beds or places: what the documents count, what they want, and what projects would add. */
import { planSum, type PlanSum } from '../../analysis/supply-plan';
import { RATIOS } from '../../analysis/supply-ratios';
import type { SupplyMoment } from '../../analysis/supply';
import type { Lang } from '../../atlas/text';
import { formatNumber } from '../../i18n/format';
import { presentMessages } from '../../i18n/messages/present';
import { supplyMessages } from '../../i18n/messages/supply';
import type { BriefingRecord } from '../record';
import { AREA, choice, type FigureSpec, type FigureValue } from './figure';
import { sourcesOf } from './sources';

/** The ratios whose supply the record's projects add to. */
const SUPPLIED = RATIOS.filter(({ records }) => records);

export const supply: FigureSpec = {
  id: 'supply',
  title: { zh: '床位或托位：现有与目标', en: 'Beds or places: present and target' },
  params: [
    choice(
      'ratio',
      { zh: '供给', en: 'Supply' },
      SUPPLIED.map(({ id, records }) => ({
        value: id,
        title:
          records!.figure === 'beds'
            ? { zh: '养老床位', en: 'Care beds' }
            : { zh: '托位', en: 'Child-care places' },
      })),
    ),
    AREA,
  ],
  compute(record, { view: { lang, area: shown } }, params) {
    const m = presentMessages(lang);
    const spec = SUPPLIED.find(({ id }) => id === params.ratio) ?? SUPPLIED[0]!;
    const asked = params.area ?? shown;
    const plans = areasOf(record, asked).flatMap((area) => {
      const plan = planSum(spec, record.indicators, record.features, area);
      return plan && (plan.base || plan.target) ? [plan] : [];
    });
    if (!plans.length) return null;
    const { figure } = spec.records!;
    const unit = supplyMessages(lang)[`counts_${figure}`];
    const nameOf = (code: string) => record.regions.get(code)?.name[lang] ?? code;
    const rows = plans.map((plan) => ({
      id: plan.area,
      label: nameOf(plan.area),
      readings: [plan.base, plan.target].flatMap((moment) => readingsOf(moment, lang)),
    }));
    const values = new Map<string, FigureValue>();
    for (const plan of plans)
      for (const [key, value] of valuesOf(plan, lang)) {
        values.set(`${plan.area}.${key}`, value);
        if (plans.length === 1) values.set(key, value);
      }
    return {
      title: figure === 'beds' ? m.bedsTitle : m.placesTitle,
      values,
      chart: { t: 'targets', rows, unit },
      table: {
        head: [m.area, m.present, m.target, m.gap, m.added, m.records],
        rows: plans.map((plan) => {
          const said = valuesOf(plan, lang);
          const text = (key: string) => said.get(key)?.text ?? '';
          const dated = (key: string) =>
            text(`${key}year`) ? `${text(key)} (${text(`${key}year`)})` : text(key);
          return [
            nameOf(plan.area),
            ...[dated('base'), dated('target'), text('gap'), text('added'), text('records')],
          ];
        }),
      },
      sources: sourcesOf(
        plans.flatMap((plan) => [...printedIn(plan), ...documentsAdding(record, plan)]),
        record.documents,
      ),
      notes: [m.addedNote],
    };
  },
};

/** One area, or every city. */
function areasOf({ regions }: BriefingRecord, area: string | null): string[] {
  return area === null ? regions.cities.map(({ code }) => code) : [area];
}

function readingsOf(moment: SupplyMoment | undefined, lang: Lang) {
  const m = supplyMessages(lang);
  if (!moment) return [];
  const year = moment.year ? m.year(moment.year) : m.noYear;
  return moment.supply.map(({ value }) => ({
    kind: moment.kind,
    value,
    label: m.now(year, formatNumber(value, lang)),
  }));
}

/** Several readings of one thing are all told. */
function valuesOf(plan: PlanSum, lang: Lang): Map<string, FigureValue> {
  const n = (value: number) => formatNumber(value, lang);
  const told = (amounts: readonly number[]): FigureValue => ({
    text: [...new Set(amounts.map(n))].join(supplyMessages(lang).or),
    ...(amounts.length === 1 ? { amount: amounts[0]! } : {}),
  });
  const { base, target, gaps, added } = plan;
  const values = new Map<string, FigureValue>([
    ['added', told([added.all.beds])],
    ['addedbytarget', told([added.byTarget.beds])],
    ['records', told([added.all.counted.length])],
  ]);
  if (base) values.set('base', told(base.supply.map(({ value }) => value)));
  if (target) values.set('target', told(target.supply.map(({ value }) => value)));
  if (base?.year) values.set('baseyear', { text: base.year });
  if (target?.year) values.set('targetyear', { text: target.year });
  if (gaps.length) values.set('gap', told(gaps.map(({ value }) => value)));
  return values;
}

const printedIn = ({ base, target }: PlanSum) =>
  [base, target].flatMap((moment) =>
    (moment?.supply ?? []).flatMap(({ figures }) =>
      figures.map(({ printed }) => printed.documentNumber),
    ),
  );

function documentsAdding({ features }: BriefingRecord, { added }: PlanSum): string[] {
  const counted = new Set(added.all.counted);
  return features.flatMap(({ properties: p }) => (counted.has(p.id) ? [p.documentNumber] : []));
}
