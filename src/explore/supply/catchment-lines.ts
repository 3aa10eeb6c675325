/** The figures behind a catchment as lines, each with its mark and source: for panel and file. */
import { DECAYS, type DecayId } from '../../analysis/decay';
import type { Lang } from '../../atlas/text';
import { formatNumber } from '../../i18n/format';
import { analysisMessages } from '../../i18n/messages/analysis';
import type { CatchmentFigure } from './catchment-asked';

export function catchmentLines(
  figures: readonly CatchmentFigure[],
  decay: DecayId,
  lang: Lang,
): string[] {
  const a = analysisMessages(lang);
  const lines = [
    ...figures.map(({ name, unit, figure: { value, mark, source } }) => ({
      said: `${name} ${formatNumber(value, lang)} ${unit}`.trim(),
      ...{ mark, source },
    })),
    { said: DECAYS[decay].title[lang], ...DECAYS[decay] },
  ];
  return lines.map(({ said, mark, source }) => `${said} · ${a[`mark_${mark}`]} · ${source[lang]}`);
}
