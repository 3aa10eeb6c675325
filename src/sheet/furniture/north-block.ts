/** The north arrow: towards true north at the map's centre; the grid's own where they differ. */
import type { Mark } from '../draw/drawing';
import { LEAST_POINTS } from '../model/type-scale';
import { convergenceNote } from './convergence-note';
import type { BlockContent } from './flow';
import { lineHeight, textLine, textPiece, type Look } from './pieces';
import { HAIRLINE, sans, serif, type Setting } from './setting';

/** The same letter on maps of both languages. */
const NORTH = 'N';

/**
 * @param convergence degrees from true north to grid north (up on the page), east positive
 * @param noted whether the angle is written here, for want of a scale that says it
 */
export function northBlock(convergence: number, noted: boolean, setting: Setting): BlockContent {
  const { type, inks, lang, measure } = setting;
  const letter: Look = { font: serif(type.heading), colour: inks.ink, leading: 1.1 };
  const small: Look = { font: sans(LEAST_POINTS), colour: inks.quiet, leading: 1.2 };
  const note = (width: number) => {
    const [text] = noted ? convergenceNote(convergence, lang) : [];
    return text ? textPiece(text, small, width, measure) : null;
  };
  return {
    need: (width) => lineHeight(letter) * 3.4 + (note(Math.min(width, 14))?.height ?? 0),
    draw(box) {
      const words = note(box.width);
      const room = box.height - lineHeight(letter) - (words?.height ?? 0);
      const length = Math.max(2, Math.min(room, box.width * 1.3));
      const [cx, top] = [box.x + box.width / 2, box.y + lineHeight(letter)];
      // True north lies against the convergence: turned about the arrow's foot.
      const turn = -convergence * (Math.PI / 180);
      const point = (u: number, v: number): string => {
        const [dx, dy] = [u * length, (v - 1) * length];
        const x = cx + dx * Math.cos(turn) - dy * Math.sin(turn);
        const y = top + length + dx * Math.sin(turn) + dy * Math.cos(turn);
        return `${x.toFixed(3)} ${y.toFixed(3)}`;
      };
      const children: Mark[] = [
        { ...textLine(NORTH, letter, cx, box.y, measure, 'middle') },
        {
          kind: 'path',
          d: `M${point(0, 0)}L${point(-0.26, 1)}L${point(0, 0.78)}z`,
          fill: { colour: inks.ink },
        },
        {
          kind: 'path',
          d: `M${point(0, 0)}L${point(0.26, 1)}L${point(0, 0.78)}z`,
          fill: { colour: inks.paper },
          stroke: { colour: inks.ink, width: HAIRLINE * 1.5, join: 'miter' },
        },
        ...(words ? words.at(box.x, top + length) : []),
      ];
      const height = lineHeight(letter) + length + (words?.height ?? 0);
      return { children, height, points: words ? LEAST_POINTS : type.heading, missing: 0 };
    },
  };
}
