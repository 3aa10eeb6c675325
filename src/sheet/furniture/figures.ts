/** The key figures of a set of features, each no more than the record supports. */
import type { AtlasFeature } from '../../atlas/feature';
import { markFill } from '../../atlas/mark';
import type { Lang } from '../../atlas/text';
import { formatMoney, formatNumber } from '../../i18n/format';
import { sheetPageMessages } from '../../i18n/messages/sheet-page';
import type { KeyFigure } from './figures-block';

/** Counts by status, and sums of what is printed; the note says what no sum holds. */
export function keyFigures(
  features: readonly AtlasFeature[],
  lang: Lang,
): { figures: KeyFigure[]; note: string } {
  const m = sheetPageMessages(lang);
  const n = (value: number) => formatNumber(value, lang);
  const count = (test: (feature: AtlasFeature) => boolean) => features.filter(test).length;
  const fill = (which: ReturnType<typeof markFill>) =>
    count(({ properties }) => markFill(properties) === which);
  // Records that share facilities with others are in no sum: docs/registers.md.
  const alone = features.filter(({ properties: p }) => !p.overlaps?.length && !p.sameAs?.length);
  const summed = (key: 'investmentWan' | 'beds') => {
    const values = alone.flatMap(({ properties }) => properties[key] ?? []);
    return { sum: values.reduce((total, value) => total + value, 0), of: values.length };
  };
  const [money, beds] = [summed('investmentWan'), summed('beds')];
  const left = count(
    ({ properties: p }) =>
      (p.investmentWan !== undefined || p.beds !== undefined) &&
      (!!p.overlaps?.length || !!p.sameAs?.length),
  );
  const figures: KeyFigure[] = [
    { value: n(features.length), label: m.figureAll },
    { value: n(fill('solid')), label: m.figureComplete },
    { value: n(fill('half')), label: m.figureBuilding },
    { value: n(fill('open')), label: m.figurePlanned },
    ...(money.of
      ? [{ value: formatMoney(money.sum, lang), label: m.figureMoney(n(money.of)) }]
      : []),
    ...(beds.of ? [{ value: n(beds.sum), label: m.figureBeds(n(beds.of)) }] : []),
  ];
  return features.length
    ? { figures, note: left && (money.of || beds.of) ? m.figureOverlap(n(left)) : '' }
    : { figures: [], note: '' };
}
