/** The figures behind a study as texts: one line each, with its mark. */
import type { StudyAssumption, StudyReach } from '../analysis/study/study-reach';
import type { Lang } from '../atlas/text';
import { formatDistance, formatNumber } from '../i18n/format';
import { studyWords } from '../i18n/messages/study-words';

/** "800–1,000 m": how much a figure is, without its mark. */
export function amountText({ value, high, unit }: StudyAssumption, lang: Lang): string {
  const m = studyWords(lang);
  const span = [value, ...(high === undefined ? [] : [high])];
  const number = span.map((end) => formatNumber(end, lang)).join('–');
  return unit ? `${number} ${m[`unit_${unit}`]}` : number;
}

export function figureText(figure: StudyAssumption, lang: Lang): string {
  const m = studyWords(lang);
  return `${m[figure.what]} ${amountText(figure, lang)} · ${m[`mark_${figure.mark}`]}`;
}

/** The straight line that is reckoned with, and the way of travel. */
export function radiusText({ limits, mode }: StudyReach, lang: Lang): string {
  const m = studyWords(lang);
  const ends = [...new Set([limits.sureM, limits.nominalM])];
  const radius = `${m.radius} ${ends.map((end) => formatDistance(end, lang)).join('–')}`;
  return mode ? `${radius} · ${m[`mode_${mode}`]}` : radius;
}
