/**
 * The mark of a thing as SVG, the same on the map, in the legend, the list and the picture:
 * colour says the layer, the glyph the kind, the fill whether it exists, the outline how well
 * its place is known.
 */
import { glyphNamed } from './symbols';

/** Existing, being built, planned (or a target, or not stated). */
export type MarkFill = 'solid' | 'half' | 'open';

export interface MarkStyle {
  symbol: string;
  /** CSS colours: of the layer, and of the paper behind the mark. */
  colour: string;
  paper: string;
  fill: MarkFill;
  /** True where the place is a township, an area or not verified: the outline is dashed. */
  schematic: boolean;
  /** True where the user has put the thing there: a small pin on the shoulder of the mark. */
  own?: boolean;
}

/** Edge of the square that a mark is drawn in, in its own units. */
export const MARK_SIZE = 28;

const R = 11.5;
const C = MARK_SIZE / 2;
const GLYPH_SIZE = 15;

/** @param size edge in CSS pixels */
export function markSvg(style: MarkStyle, size = MARK_SIZE): string {
  const { colour, paper, fill, schematic } = style;
  const disc = `<circle cx="${C}" cy="${C}" r="${R}"`;
  const halo = `<circle cx="${C}" cy="${C}" r="${R + 1.7}" fill="${paper}" fill-opacity="0.92"/>`;
  const body =
    fill === 'solid'
      ? `${disc} fill="${colour}"/>`
      : `${disc} fill="${paper}"/>` +
        (fill === 'half'
          ? `<path d="M${C - R} ${C}a${R} ${R} 0 0 0 ${2 * R} 0z" fill="${colour}" fill-opacity="0.34"/>`
          : '');
  const dash = schematic ? ' stroke-dasharray="3.2 2.4"' : '';
  // A solid disc shows its dashed outline on a thin ring of paper, else the dashes would vanish.
  const ring =
    fill === 'solid' && schematic
      ? `<circle cx="${C}" cy="${C}" r="${R - 1.6}" fill="${colour}"/>${disc} fill="none" stroke="${paper}" stroke-width="3.2"/>`
      : '';
  const outline = `${disc} fill="none" stroke="${colour}" stroke-width="1.8"${dash}/>`;
  const glyph = glyphSvg(style.symbol, fill === 'solid' ? paper : colour);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${MARK_SIZE} ${MARK_SIZE}" width="${size}" height="${size}">${halo}${body}${ring}${outline}${glyph}${style.own ? ownSign(colour, paper) : ''}</svg>`;
}

/** A drop with a hole at the upper right, its tip on the disc. */
function ownSign(colour: string, paper: string): string {
  return `<path d="M22.4 12.4c-2.6-2.7-4.3-4.6-4.3-6.9a4.3 4.3 0 0 1 8.6 0c0 2.3-1.7 4.2-4.3 6.9z" fill="${colour}" stroke="${paper}" stroke-width="1.5"/><circle cx="22.4" cy="5.4" r="1.7" fill="${paper}"/>`;
}

/** The glyph in the middle of the mark; nothing for a mark without one (a key of the legend). */
function glyphSvg(symbol: string, colour: string): string {
  const glyph = glyphNamed(symbol);
  if (!glyph) return '';
  const corner = C - GLYPH_SIZE / 2;
  return `<path transform="translate(${corner} ${corner}) scale(${GLYPH_SIZE / glyph.size})" d="${glyph.path}" fill="${colour}"/>`;
}
