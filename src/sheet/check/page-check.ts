/** Whether the page can be made as asked, and as sharp. */
import type { Lang } from '../../atlas/text';
import { formatNumber } from '../../i18n/format';
import { sheetCheckMessages } from '../../i18n/messages/sheet-check';
import { pageProblems } from '../model/paper';
import type { SheetSpec } from '../model/spec';
import type { Finding } from './finding';

export function checkPage(spec: SheetSpec, lang: Lang): Finding[] {
  const m = sheetCheckMessages(lang);
  const n = (value: number) => formatNumber(value, lang);
  return pageProblems(spec).map((problem): Finding => {
    const { code } = problem;
    switch (problem.code) {
      case 'page-not-a-number':
        return { level: 'error', code, text: m.pageNotANumber };
      case 'page-too-small':
        return { level: 'error', code, text: m.pageTooSmall(n(problem.edge), n(problem.limit)) };
      case 'page-too-large':
        return { level: 'error', code, text: m.pageTooLarge(n(problem.edge), n(problem.limit)) };
      case 'page-too-long':
        return { level: 'error', code, text: m.pageTooLong(n(problem.limit)) };
      case 'margin-out-of-range': {
        const text = m.marginOutOfRange(n(problem.margin), n(problem.limit));
        return { level: 'error', code, text };
      }
    }
  });
}

/** @param reached dots per inch that the painter can do */
export function checkResolution(wanted: number, reached: number, lang: Lang): Finding[] {
  // A pixel that is lost to rounding is no loss.
  if (reached >= wanted * 0.995) return [];
  const n = (value: number) => formatNumber(value, lang, 0);
  const text = sheetCheckMessages(lang).resolution(n(wanted), n(reached));
  return [{ level: 'error', code: 'resolution', text }];
}
