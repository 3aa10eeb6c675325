/**
 * Borders in the patterns that Chinese maps give them: a county's a fine line, a city's dash and
 * dot, a province's dash and two dots. Schematic: the data is no authority on where they run.
 */
import type { Mark } from '../draw/drawing';
import type { Arcs } from './arcs';
import type { BorderLevel } from './content';
import { levelLines, strokes } from './ground';
import type { Pen } from './pen';

export const BORDER_STROKES = {
  county: { width: 0.18 },
  prefecture: { width: 0.3, dash: [3, 0.9, 0.3, 0.9], cap: 'butt' },
  province: { width: 0.42, dash: [4, 0.9, 0.42, 0.9, 0.42, 0.9], cap: 'butt' },
} as const;

export function drawBorders(pen: Pen, { inner, outer }: Arcs) {
  const { inks } = pen;
  const { county, prefecture, province } = BORDER_STROKES;
  const marks: Record<BorderLevel, Mark[]> = {
    county: [
      // Where the record ends at a county border only; stronger lines cover the rest.
      ...strokes(pen, outer, { colour: inks.countyLine, ...county }),
      ...strokes(pen, inner, { colour: inks.countyLine, ...county }),
    ],
    prefecture: casedStrokes(pen, 'prefecture', { colour: inks.cityLine, ...prefecture }),
    province: casedStrokes(pen, 'province', { colour: inks.provinceLine, ...province }),
  };
  const levels = (['county', 'prefecture', 'province'] as const).filter((id) => marks[id].length);
  return { marks: levels.flatMap((level) => marks[level]), levels };
}

/** The county line that runs under it would fill the gaps between dashes. */
function casedStrokes(
  pen: Pen,
  level: 'prefecture' | 'province',
  stroke: (typeof BORDER_STROKES)['prefecture' | 'province'] & { colour: string },
): Mark[] {
  const lines = levelLines(pen, level);
  return [
    ...strokes(pen, lines, { colour: pen.inks.county, width: stroke.width }),
    ...strokes(pen, lines, stroke),
  ];
}
