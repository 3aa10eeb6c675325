/** Township seats in reach of facilities, at the documents' date and when all that is planned is built. */
import type { StudyReport } from '../../analysis/study/study';
import type { Within } from '../../analysis/study/tally';
import type { Lang } from '../../atlas/text';
import type { PairRow } from '../../charts/pair-bars';
import { formatDistance, formatNumber } from '../../i18n/format';
import { presentMessages } from '../../i18n/messages/present';
import { coverageAnswer, type CoverageAnswer } from './coverage-question';
import { AREA, areaName, type FigureSpec, type FigureValue } from './figure';
import { sourcesOf } from './sources';

export const coverage: FigureSpec = {
  id: 'coverage',
  title: { zh: '服务圈：建成前后到达的乡镇驻地', en: 'Seats in reach before and after the plan' },
  params: [AREA],
  compute(record, { view }, params) {
    const { lang } = view;
    const m = presentMessages(lang);
    const area = params.area ?? view.area;
    const answer = coverageAnswer(record, view, area);
    if (!answer) return null;
    const n = (value: number) => formatNumber(value, lang);
    const { change, reach } = answer;
    // Those with most in reach first: not all may find room on the screen.
    const counties = (change.counties.length > 1 ? change.counties : []).toSorted(
      (a, b) => b.after.within.possible - a.after.within.possible,
    );
    const changes = [
      { id: 'all', label: areaName(record, area, lang), ...change.total },
      ...counties.map(({ unit, ...rest }) => ({
        id: unit.code,
        label: unit.name[lang],
        ...rest,
      })),
    ];
    const rows = changes.map(({ id, label, before, after }): PairRow => ({
      id,
      label,
      of: before.points + before.withoutPoint,
      before: before.within,
      after: after.within,
    }));
    const cells = ({ sure, nominal, possible }: Within) => [n(sure), n(nominal), n(possible)];
    return {
      title: m.coverage(formatDistance(reach.limits.nominalM, lang)),
      values: valuesOf(answer, lang),
      chart: { t: 'pairs', rows, before: m.before, after: m.after },
      table: {
        head: [
          ...[m.area, m.seats],
          ...[m.before, m.after].flatMap((when) =>
            [m.sure, m.nominal, m.possible].map((how) => `${when} · ${how}`),
          ),
        ],
        rows: rows.map(({ label, of, before, after }) => [
          ...[label, n(of)],
          ...[...cells(before), ...cells(after)],
        ]),
      },
      sources: sourcesOf(
        [...answer.own].flatMap(({ records }) =>
          records.map(({ properties: p }) => p.documentNumber),
        ),
        record.documents,
      ),
      notes: [m.coverageNote, headline(answer.after, lang)],
    };
  },
};

function headline({ headline: found }: StudyReport, lang: Lang): string {
  return presentMessages(lang)[found === 'decided' ? 'decided' : 'undecidable'];
}

function valuesOf({ before, after, change, reach, own }: CoverageAnswer, lang: Lang) {
  const value = (amount: number): FigureValue => ({ text: formatNumber(amount, lang), amount });
  const { points, withoutPoint } = before.total;
  const ownOf = (facilities: StudyReport['counted']) =>
    facilities.filter((facility) => own.has(facility)).length;
  const state = (key: string, { total, counted, withoutPoint: unplaced }: StudyReport) =>
    [
      ...within(key, total.within),
      [`${key}facilities`, value(ownOf([...counted, ...unplaced]))],
      [`${key}unplaced`, value(ownOf(unplaced))],
    ] as const;
  const within = (key: string, found: Within) =>
    [
      [`${key}sure`, value(found.sure)],
      [`${key}nominal`, value(found.nominal)],
      [`${key}possible`, value(found.possible)],
    ] as const;
  return new Map<string, FigureValue>([
    ['seats', value(points + withoutPoint)],
    ['seatsunplaced', value(withoutPoint)],
    ...state('before', before),
    ...state('after', after),
    ...within('more', change.total.points),
    [
      'radius',
      { text: formatDistance(reach.limits.nominalM, lang), amount: reach.limits.nominalM },
    ],
    ['verdict', { text: headline(after, lang) }],
  ]);
}
