/** Figures of supply and demand in words: pure, so that sentences can be tested without a screen. */
import type { SupplyMoment, SupplyRow } from '../../analysis/supply';
import type { PlanSum } from '../../analysis/supply-plan';
import type { RatioSpec } from '../../analysis/supply-ratios';
import type { Lang } from '../../atlas/text';
import type { TargetReading } from '../../charts/target-dots';
import { formatNumber } from '../../i18n/format';
import { supplyMessages } from '../../i18n/messages/supply';
import { latestRatio } from './findings';

/** What a supply is counted in. */
export type Counts = NonNullable<RatioSpec['records']>['figure'];

export interface SupplyWords {
  momentName(moment: Pick<SupplyMoment, 'year'>): string;
  /** "2020年 15.08 张/千人，2025年目标 39（算得 32.4）": the latest of either kind that has a ratio. */
  headline(row: SupplyRow, unit: string): string;
  /** "4,059 张": so many beds or places. */
  amount(value: number, counts: Counts): string;
  /** The lines of a plan's gap; never empty. */
  gaps(plan: PlanSum, counts: Counts): string[];
  /** The marks of an area in the chart. */
  readings(row: SupplyRow): (TargetReading & { year: string; computed: boolean })[];
}

export function supplyWords(lang: Lang): SupplyWords {
  const m = supplyMessages(lang);
  const n = (value: number) => formatNumber(value, lang);
  const momentName = ({ year }: Pick<SupplyMoment, 'year'>) => (year ? m.year(year) : m.noYear);
  const amount = (value: number, counts: Counts) => `${n(value)} ${m[`counts_${counts}`]}`;

  /** Printed ratios, then those worked out where they say something else. */
  const ratioText = ({ printed, computed, disagree }: SupplyMoment, unit: string) => {
    const asPrinted = printed.map(({ value }) => n(value)).join(m.or);
    const quotients = computed.map(({ value }) => n(value)).join(m.or);
    if (!asPrinted) return `${quotients} ${unit}`;
    const differs = disagree.includes('printed-computed');
    const aside = differs ? m.computedShort(quotients) : '';
    return `${asPrinted} ${unit}${aside && (lang === 'zh' ? `（${aside}）` : ` (${aside})`)}`;
  };

  return {
    momentName,
    amount,
    headline({ moments }, unit) {
      const base = latestRatio(moments, 'base');
      const target = latestRatio(moments, 'target');
      if (!base && !target) return m.noRatio;
      return [
        base ? m.now(momentName(base), ratioText(base, unit)) : m.noBase,
        target ? m.wanted(momentName(target), ratioText(target, unit)) : m.noTarget,
      ].join(lang === 'zh' ? '；' : '; ');
    },
    gaps({ gaps, target }, counts) {
      if (!gaps.length || !target) return [m.gapUnknown];
      return gaps.map(({ value, base, target: wanted }) => {
        return value > 0
          ? m.gap(amount(value, counts), n(wanted.value), n(base.value), momentName(target))
          : m.noGap(n(value), momentName(target));
      });
    },
    readings({ moments }) {
      return moments.flatMap((moment) => {
        const year = momentName(moment);
        const { kind } = moment;
        const mark = (value: number, computed: boolean) => {
          const text = computed && moment.printed.length ? m.computedShort(n(value)) : n(value);
          return { kind, value, year, computed, label: m.now(year, text) };
        };
        return [
          ...moment.printed.map(({ value }) => mark(value, false)),
          ...moment.computed.map(({ value }) => mark(value, true)),
        ];
      });
    },
  };
}
