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

/** With less, tiles are seen to be pictures. */
const LEAST_DPI = 150;

/** @param dpi that the base map under the sheet has */
export function checkRaster(dpi: number, lang: Lang): Finding[] {
  if (dpi >= LEAST_DPI) return [];
  const text = sheetCheckMessages(lang).rasterCoarse(formatNumber(dpi, lang, 0), String(LEAST_DPI));
  return [{ level: 'warning', code: 'raster-coarse', text, block: 'map' }];
}
