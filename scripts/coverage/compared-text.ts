/** Two states of the plan side by side as text. */
import { textTable } from '../../geo/steps/audit/text-table';
import type { Lang } from '../../src/atlas/text';
import { stateText, studyWords } from '../../src/i18n/messages/study-words';
import type { Answer } from './answer';
import { coverageWords } from './words';

type Compared = NonNullable<Answer['compared']>;
type Row = Compared['total'];

export function comparedLines(compared: Compared, lang: Lang): string[] {
  const m = coverageWords(lang);
  const { states, isComparable, total, counties, gains = [] } = compared;
  const [one, other] = states.map((state) => stateText(studyWords(lang), state));
  const whole = (value: number) => String(Math.round(value * 10) / 10);
  const range = ({ sure, nominal, possible }: Row['before']) =>
    `${whole(nominal)} (${whole(sure)}–${whole(possible)})`;
  const row = (name: string, { before, after, more }: Row) => [
    name,
    range(before),
    range(after),
    ...(more ? [range(more)] : []),
  ];
  return [
    m.compared(one!, other!),
    ...(isComparable ? [] : [m.notComparable(one!, other!)]),
    ...textTable(
      [m.county, one!, other!, ...(isComparable ? [m.change] : [])],
      [
        ...counties.map((county) => row(`${county.code} ${county.name[lang]}`, county)),
        row(m.all, total),
      ],
    ),
    ...(gains.length ? ['', m.addedBetween] : []),
    ...gains.map(
      ({ name, adds }) => `  ${name}: ${adds.sure} / ${adds.nominal} / ${adds.possible}`,
    ),
  ];
}
