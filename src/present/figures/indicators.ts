/** Indicators from baseline to target, those of one unit on one scale. */
import type { Indicator } from '../../atlas/schema/figures';
import type { TargetReading } from '../../charts/target-dots';
import { formatNumber } from '../../i18n/format';
import { presentMessages } from '../../i18n/messages/present';
import { supplyMessages } from '../../i18n/messages/supply';
import { AREA, areaName, type FigureSpec, type FigureValue } from './figure';
import { indicatorRows, type IndicatorRow } from './indicator-rows';
import { sourcesOf } from './sources';

const USUAL_UNIT = '%';

export const indicators: FigureSpec = {
  id: 'indicators',
  title: { zh: '指标：从现状到目标', en: 'Indicators from baseline to target' },
  params: [
    {
      key: 'unit',
      title: { zh: '单位', en: 'Unit' },
      isGood: (unit, record) => record.indicators.some((one) => (one.unit ?? '') === unit),
    },
    {
      key: 'names',
      title: { zh: '指标名称，以分号隔开', en: 'Names, parted by semicolons' },
      isGood: (names, record) =>
        names.split(';').every((name) => record.indicators.some((one) => one.name === name)),
    },
    AREA,
  ],
  compute(record, { view: { lang, area: shown } }, params) {
    const m = presentMessages(lang);
    const area = params.area ?? shown;
    if (area === null) return null;
    const names = params.names?.split(';');
    const all = indicatorRows(record.indicators, area).filter(
      ({ name }) => !names || names.includes(name),
    );
    // Names that are asked for bring their own unit.
    const unit = params.unit ?? (names ? all[0]?.unit : USUAL_UNIT);
    const rows = all.filter((row) => row.unit === unit);
    if (!rows.length) return null;
    const n = (value: number) => formatNumber(value, lang);
    const year = ({ year: iso }: Indicator) =>
      iso ? supplyMessages(lang).year(iso.slice(0, 4)) : supplyMessages(lang).noYear;
    const reading = (kind: TargetReading['kind']) => (one: Indicator) => ({
      kind,
      value: one.value!,
      label: supplyMessages(lang).now(year(one), n(one.value!)),
    });
    const printed = rows.flatMap(({ base, targets }) => [...base, ...targets]);
    const doubtful = printed.filter(({ erratum }) => erratum).length;
    return {
      title: m.indicators(areaName(record, area, lang), unit || m.noUnit),
      values: valuesOf(rows, n),
      chart: {
        t: 'targets',
        unit: unit ?? '',
        rows: rows.map(({ name, base, targets }) => ({
          id: name,
          label: name,
          readings: [...base.map(reading('base')), ...targets.map(reading('target'))],
        })),
      },
      table: {
        head: [
          ...[m.indicator, m.kind, m.year, unit ? `${m.number} (${unit})` : m.number],
          ...[m.document, m.locator, m.erratum],
        ],
        rows: rows.flatMap(({ name, base, targets }) =>
          [
            ...base.map((one) => [m.present, one] as const),
            ...targets.map((one) => [m.target, one] as const),
          ].map(([kind, one]) => [
            ...[name, kind, year(one), n(one.value!)],
            ...[one.documentNumber, one.locator, one.erratum ?? ''],
          ]),
        ),
      },
      sources: sourcesOf(
        printed.map(({ documentNumber }) => documentNumber),
        record.documents,
      ),
      notes: [m.indicatorNote, ...(doubtful ? [m.doubtful(n(doubtful))] : [])],
    };
  },
};

/** How many; and, where one indicator is asked for, its figures. */
function valuesOf(
  rows: readonly IndicatorRow[],
  n: (value: number) => string,
): Map<string, FigureValue> {
  const values = new Map<string, FigureValue>([
    ['rows', { text: n(rows.length), amount: rows.length }],
  ]);
  const [only, ...others] = rows;
  if (!only || others.length) return values;
  const put = (key: string, readings: readonly Indicator[]) => {
    const [first, ...more] = readings;
    if (!first || more.length) return;
    values.set(key, { text: n(first.value!), amount: first.value! });
    if (first.year) values.set(`${key}year`, { text: first.year.slice(0, 4) });
  };
  put('base', only.base);
  const last = only.targets.at(-1)!;
  put(
    'target',
    only.targets.filter(({ year }) => year === last.year),
  );
  return values;
}
