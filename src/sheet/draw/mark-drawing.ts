/**
 * The mark of a thing as drawing commands: the same disc, fill, outline and glyph as
 * src/ui/mark.ts draws on the screen, in millimetres of the page.
 */
import { MARK_SIZE, type MarkStyle } from '../../ui/mark';
import { glyphNamed } from '../../ui/symbols';
import type { Mark } from './drawing';

/** Of the disc as it stands on the map. */
export const MARK_DIAMETER = 3.2;

/** In the units of src/ui/mark.ts. */
const R = 11.5;
const GLYPH_SIZE = 15;
const OUTLINE = 1.8;
const CASING = 1.7;

/**
 * @param x millimetres of the disc's centre, as `y`
 * @param diameter of the disc in millimetres; a casing in the paper's colour goes a fourteenth
 * beyond it on every side
 */
export function markDrawing(
  { symbol, colour, paper, fill, schematic, own }: MarkStyle,
  x: number,
  y: number,
  diameter: number = MARK_DIAMETER,
): Mark[] {
  const unit = diameter / (2 * R);
  const r = R * unit;
  const disc = (radius: number) => ({ kind: 'circle', x, y, radius }) as const;
  const solid = fill === 'solid';
  const marks: Mark[] = [
    { ...disc(r + CASING * unit), fill: { colour: paper, opacity: 0.92 } },
    // A solid disc shows its dashed outline on a thin ring of paper, else the dashes would vanish.
    { ...disc(r), fill: { colour: solid && !schematic ? colour : paper } },
  ];
  if (solid && schematic) marks.push({ ...disc(r - CASING * 1.9 * unit), fill: { colour } });
  if (fill === 'half') {
    const half = `M${-R} 0a${R} ${R} 0 0 0 ${2 * R} 0z`;
    marks.push({
      kind: 'path',
      d: half,
      place: { x, y, scale: unit },
      fill: { colour, opacity: 0.34 },
    });
  }
  marks.push({
    ...disc(r),
    stroke: {
      colour,
      width: OUTLINE * unit,
      ...(schematic ? { dash: [3.2 * unit, 2.4 * unit], cap: 'butt' as const } : {}),
    },
  });
  const glyph = glyphNamed(symbol);
  if (glyph) {
    const corner = (GLYPH_SIZE / 2) * unit;
    marks.push({
      kind: 'path',
      d: glyph.path,
      place: { x: x - corner, y: y - corner, scale: (GLYPH_SIZE * unit) / glyph.size },
      fill: { colour: solid ? paper : colour },
    });
  }
  return own ? [...marks, ...ownSign(colour, paper, x, y, unit)] : marks;
}

/** A drop with a hole at the upper right, its tip on the disc: set there by the user. */
function ownSign(colour: string, paper: string, x: number, y: number, unit: number): Mark[] {
  const corner = { x: x - (MARK_SIZE / 2) * unit, y: y - (MARK_SIZE / 2) * unit, scale: unit };
  return [
    {
      kind: 'path',
      d: 'M22.4 12.4c-2.6-2.7-4.3-4.6-4.3-6.9a4.3 4.3 0 0 1 8.6 0c0 2.3-1.7 4.2-4.3 6.9z',
      place: corner,
      fill: { colour },
      stroke: { colour: paper, width: 1.5 * unit },
    },
    {
      kind: 'circle',
      x: corner.x + 22.4 * unit,
      y: corner.y + 5.4 * unit,
      radius: 1.7 * unit,
      fill: { colour: paper },
    },
  ];
}
