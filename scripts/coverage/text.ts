/** The answer as text: a short finding, its figures, the assumptions under it, the citations. */
import { textTable } from '../../geo/steps/audit/text-table';
import { kindOf } from '../../src/atlas/catalogue';
import type { ReachClass } from '../../src/analysis/reach';
import type { Lang } from '../../src/atlas/text';
import { stateText, studyWords } from '../../src/i18n/messages/study-words';
import type { Answer } from './answer';
import { comparedLines } from './compared-text';
import { coverageWords } from './words';

export function answerText(answer: Answer, lang: Lang): string {
  return [
    heading(answer, lang),
    '',
    ...('sampling' in answer ? areaLines(answer, lang) : seatLines(answer, lang)),
    '',
    ...(answer.compared ? [...comparedLines(answer.compared, lang), ''] : []),
    ...assumptionLines(answer, lang),
    '',
    ...facilityLines(answer, lang),
  ].join('\n');
}

type AreaAnswer = Extract<Answer, { sampling: unknown }>;
type SeatAnswer = Exclude<Answer, AreaAnswer>;

function heading({ question, limits }: Answer, lang: Lang): string {
  const m = coverageWords(lang);
  const metres = (value: number) => `${Math.round(value)} m`;
  const radius =
    limits.sureM === limits.possibleM
      ? metres(limits.nominalM)
      : `${metres(limits.sureM)}${m.to}${metres(limits.possibleM)}`;
  const kinds = question.kinds.map((kind) => `${kindOf(kind)?.kind.title[lang] ?? ''} ${kind}`);
  return [
    kinds.join(', '),
    stateText(studyWords(lang), question.state),
    ...(question.standard ? [question.standard.title[lang]] : []),
    m.radius(radius),
  ].join('; ');
}

function seatLines(answer: SeatAnswer, lang: Lang): string[] {
  const m = coverageWords(lang);
  const { total, counties, townships } = answer;
  const row = (
    name: string,
    {
      points,
      within,
      withoutPoint,
    }: Pick<SeatAnswer['total'], 'points' | 'within' | 'withoutPoint'>,
  ) => [name, points, within.sure, within.nominal, within.possible, withoutPoint];
  const head = [m.county, m.seats, m.surely, m.nominally, m.possibly, m.noPoint];
  const classOf = (reach: ReachClass) => studyWords(lang)[`reach_${reach}`] as string;
  const seats = townships.map((seat) => [
    `${seat.county} ${seat.name[lang]}`,
    seat.reach ? classOf(seat.reach) : m.noPoint,
    'distanceM' in seat && seat.distanceM !== undefined ? seat.distanceM : '',
    seat.leastM === undefined ? '' : `${Math.round(seat.leastM)}–${upTo(seat.mostM)}`,
    'step' in seat && seat.step ? seat.step : '',
    'nearestName' in seat && seat.nearestName ? seat.nearestName : '',
  ]);
  const fixes = answer.fixFirst.map(
    (fix) =>
      `  ${fix.placeId ?? [...fix.facilities, ...fix.demand].join(', ')}: ${m.fix(`${fix.uncertaintyM}`, `${fix.touches}`, `${fix.narrows}`)}`,
  );
  return [
    m[answer.headline],
    m.demand(answer.demandSource.citation[lang], `${total.surelyBeyond}`),
    '',
    ...textTable(head, [
      ...counties.map((one) => row(`${one.code} ${one.name[lang]}`, one)),
      row(m.all, total),
    ]),
    '',
    m.townships,
    ...textTable([m.township, m.class, m.metres, m.range, m.inReach, m.nearest], seats),
    ...(answer.compared ? [] : gainLines(answer.addedToExisting, m.added)),
    ...(fixes.length ? ['', m.fixFirst, ...fixes] : []),
  ];
}

const upTo = (metres: number | undefined) => (metres === undefined ? '?' : Math.round(metres));

function gainLines(gains: SeatAnswer['addedToExisting'], title: string): string[] {
  if (!gains.length) return [];
  const line = ({ name, adds }: (typeof gains)[number]) =>
    `  ${name}: ${adds.sure} / ${adds.nominal} / ${adds.possible}`;
  return ['', title, ...gains.map(line)];
}

function areaLines({ sampling, total, counties, townships }: AreaAnswer, lang: Lang): string[] {
  const m = coverageWords(lang);
  const share = (part: number, whole: number) =>
    whole ? `${((100 * part) / whole).toFixed(1)} %` : '';
  const row = (name: string, { km2, within }: AreaAnswer['total']) => [
    name,
    Math.round(km2),
    share(within.sure, km2),
    share(within.nominal, km2),
    share(within.possible, km2),
  ];
  const head = ['km²', m.surely, m.nominally, m.possibly];
  return [
    m.sampling(`${sampling.samples}`, `${sampling.stepM}`),
    '',
    ...textTable(
      [m.county, ...head],
      [...counties.map((one) => row(`${one.code} ${one.name[lang]}`, one)), row(m.all, total)],
    ),
    '',
    m.schematic,
    ...textTable(
      [m.township, ...head],
      townships.map((one) => row(`${one.county} ${one.name[lang]}`, one)),
    ),
  ];
}

function assumptionLines({ assumptions, question }: Answer, lang: Lang): string[] {
  const m = coverageWords(lang);
  const w = studyWords(lang) as unknown as Record<string, string>;
  return [
    m.assumptions,
    ...assumptions.map(({ what, value, mark, source, ...more }) => {
      const high = 'high' in more && more.high !== undefined ? `–${more.high}` : '';
      const unit = 'unit' in more && more.unit ? ` ${w[`unit_${more.unit}`]}` : '';
      const told = what === 'mode' ? w[`mode_${value}`] : value;
      return `  ${w[what]} ${told}${high}${unit} [${w[`mark_${mark}`]}]: ${source[lang]}`;
    }),
    ...(question.standard?.note ? [`  ${question.standard.note[lang]}`] : []),
    `  ${m.straight}`,
  ];
}

function facilityLines({ facilities }: Answer, lang: Lang): string[] {
  const m = coverageWords(lang);
  type Cited = (typeof facilities.counted)[number];
  const lines = (all: readonly Cited[]) =>
    all.flatMap(({ name, id, count, citations }) => [
      `  ${name}${count && count > 1 ? ` (${count})` : ''} [${id}]`,
      ...citations.map((text) => `      ${text}`),
    ]);
  const { counted, withoutPoint, countedElsewhere, leftOutWithoutYear } = facilities;
  const elsewhere = countedElsewhere ? m.elsewhere(`${countedElsewhere}`) : '';
  return [
    `${m.counted(`${counted.length}`)}${elsewhere}`,
    ...lines(counted),
    m.withoutPoint(`${withoutPoint.length}`),
    ...lines(withoutPoint),
    ...(leftOutWithoutYear
      ? [m.withoutYear(`${leftOutWithoutYear.length}`), ...lines(leftOutWithoutYear)]
      : []),
  ];
}
