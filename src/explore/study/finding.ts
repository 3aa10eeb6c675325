/** A study told in words: the same for the panel, the clipboard and the file. */
import type { Headline } from '../../analysis/coverage';
import { whatIsCounted } from '../../analysis/demand';
import type { Tally, Within } from '../../analysis/study/tally';
import type { Facility } from '../../analysis/states';
import type { Lang } from '../../atlas/text';
import { formatNumber } from '../../i18n/format';
import { studyMessages } from '../../i18n/messages/study';
import type { StudyAnswer } from '../../state/study.svelte';

/** What is added up: points, or their weights. */
export interface Measure {
  unit: string;
  totalOf(tally: Tally): number;
  withinOf(tally: Tally): Within;
  /** An amount, for reading. */
  text(amount: number): string;
}

export function measureOf({ question, areaReport }: StudyAnswer, lang: Lang): Measure {
  const m = studyMessages(lang);
  const { counts, tag } = question.demand.source;
  const isWeighed = areaReport !== null || counts !== '';
  return {
    unit: areaReport
      ? m.unit_km2
      : whatIsCounted({ tag, counts }, lang) ||
        (tag === 'township-seats' ? m.unit_seats : m.unit_points),
    totalOf: ({ points, weight }) => (isWeighed ? weight : points),
    withinOf: ({ within, weightWithin }) => (isWeighed ? weightWithin : within),
    text: (amount) => formatNumber(amount, lang, areaReport ? 1 : 0),
  };
}

/** The tallies that the answer is about: of the area where that is asked. */
export const talliesOf = ({ report, areaReport }: StudyAnswer) => areaReport ?? report;

/** "12（肯定 0，可能 25）" */
export function rangeText({ text }: Measure, { sure, nominal, possible }: Within, lang: Lang) {
  return studyMessages(lang).range(text(nominal), text(sure), text(possible));
}

/** "12（0–25）" */
export function shortRange({ text }: Measure, { sure, nominal, possible }: Within, lang: Lang) {
  return studyMessages(lang).short(text(nominal), text(sure), text(possible));
}

/** Sample points are exact, so of an area only the facilities can leave everything open. */
export function headlineKind({ report, areaReport }: StudyAnswer): Headline {
  if (!areaReport || report.headline === 'no-facilities') return report.headline;
  if (!areaReport.total.weight) return 'no-demand';
  return areaReport.total.weightWithin.sure > 0 ? 'decided' : 'undecidable';
}

export function headlineText(answer: StudyAnswer, lang: Lang): string {
  const m = studyMessages(lang);
  const measure = measureOf(answer, lang);
  const { total } = talliesOf(answer);
  switch (headlineKind(answer)) {
    case 'no-facilities':
      return m.noFacilities;
    case 'no-demand':
      return m.noDemand;
    case 'undecidable':
      return answer.report.counted.length
        ? m.undecidable
        : m.allWithoutPoint(howMany(answer.report.withoutPoint, lang));
    case 'decided':
      return m.headline(
        measure.text(measure.totalOf(total)),
        measure.unit,
        rangeText(measure, measure.withinOf(total), lang),
      );
  }
}

/** So many facilities by their records, and how many these stand for where a document counts them. */
export function howMany(facilities: readonly Facility[], lang: Lang): string {
  const m = studyMessages(lang);
  const records = facilities.map(({ records: [shown] }) => shown!.properties);
  const sum = records.reduce((all, { count = 1 }) => all + count, 0);
  // What overlaps is never added up.
  const isPlain = sum === records.length || records.some(({ overlaps }) => overlaps?.length);
  const n = formatNumber(records.length, lang);
  return isPlain ? m.facilitiesOf(n) : m.recordsOf(n, formatNumber(sum, lang));
}

/** What the larger of two states brings; empty without comparison. */
export function changeText(answer: StudyAnswer, lang: Lang): string {
  const { comparison } = answer;
  if (!comparison) return '';
  const measure = measureOf(answer, lang);
  const { before, after } = comparison.change.total;
  const [from, to] = [measure.withinOf(before), measure.withinOf(after)];
  const added = {
    sure: to.sure - from.sure,
    nominal: to.nominal - from.nominal,
    possible: to.possible - from.possible,
  };
  return studyMessages(lang).changeLine(
    measure.text(from.nominal),
    measure.text(to.nominal),
    `${shortRange(measure, added, lang)} ${measure.unit}`,
  );
}

/** Where nothing is sure: what today's points say all the same. */
export function undecidableText(answer: StudyAnswer, lang: Lang): string {
  const m = studyMessages(lang);
  if (headlineKind(answer) !== 'undecidable') return '';
  if (!answer.report.counted.length) return m.nonePlaced;
  const measure = measureOf(answer, lang);
  const { total } = talliesOf(answer);
  const range = rangeText(measure, measure.withinOf(total), lang);
  return `${m.undecidableHelp(range)} (${measure.text(measure.totalOf(total))} ${measure.unit})`;
}

/** What was counted and what could not be, one sentence each. */
export function factTexts(answer: StudyAnswer, lang: Lang): string[] {
  const { report, question, areaReport } = answer;
  const m = studyMessages(lang);
  const n = (value: number) => formatNumber(value, lang);
  const { total, counted, surelyBeyond } = report;
  const isSeats = question.setting.demand === 'seats';
  return [
    m.counted(n(counted.length)),
    ...manyInOne(counted, lang),
    ...(isSeats && total.withoutPoint ? [m.withoutPoint(n(total.withoutPoint))] : []),
    ...(isSeats && total.classes['same-place']
      ? [m.samePlace(n(total.classes['same-place']))]
      : []),
    ...(areaReport || !total.points ? [] : [m.surelyBeyond(n(surelyBeyond))]),
    ...outsideTexts(answer, lang),
    areaReport
      ? m.sampling(`${n(areaReport.stepM)} m`)
      : m.source(question.demand.source.citation[lang]),
  ];
}

/** Records that stand for several facilities and have one point: only that one is drawn. */
function manyInOne(counted: readonly Facility[], lang: Lang): string[] {
  const counts = counted.map(({ records: [shown] }) => shown!.properties.count ?? 1);
  const many = counts.filter((count) => count > 1);
  const n = (value: number) => formatNumber(value, lang);
  const sum = many.reduce((all, count) => all + count, 0);
  return many.length ? [studyMessages(lang).manyInOne(n(many.length), n(sum))] : [];
}

/** The user's own points that lie outside the area that is studied. */
function outsideTexts({ question, areaReport }: StudyAnswer, lang: Lang): string[] {
  const { outside, source } = question.demand;
  if (areaReport || !outside.points) return [];
  const n = (value: number) => formatNumber(value, lang, 0);
  const people = source.counts ? `${n(outside.weight)} ${whatIsCounted(source, lang)}` : '';
  return [studyMessages(lang).outside(n(outside.points), people)];
}
