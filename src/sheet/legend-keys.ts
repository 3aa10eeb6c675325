/** Small drawings for the legend of what is not a mark: halo, zone, badge, service areas. */
import type { Palette } from './palette';

/** Edge of the square of a key, in its own units. */
const EDGE = 28;

const svg = (body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${EDGE} ${EDGE}" width="${EDGE}" height="${EDGE}">${body}</svg>`;

const disc = (r: number, attributes: string) =>
  `<circle cx="${EDGE / 2}" cy="${EDGE / 2}" r="${r}" ${attributes}/>`;

const digit = (text: string, colour: string) =>
  `<text x="14" y="18.4" text-anchor="middle" font-family="sans-serif" font-size="12" font-weight="600" fill="${colour}">${text}</text>`;

export const haloKey = ({ quiet }: Palette) =>
  svg(disc(12, `fill="${quiet}" fill-opacity="0.14" stroke="${quiet}" stroke-dasharray="2.6 2.4"`));

export const zoneKey = ({ quiet }: Palette) =>
  svg(disc(11.5, `fill="none" stroke="${quiet}" stroke-width="2.2" stroke-dasharray="4.2 3"`));

/** A ring in the colours of the layers around a count. */
export function donutKey(colours: readonly string[], count: string, palette: Palette): string {
  const round = 2 * Math.PI * 10;
  const part = round / Math.max(1, colours.length);
  const arcs = colours.map((colour, i) =>
    disc(
      10,
      `fill="none" stroke="${colour}" stroke-width="4" stroke-dasharray="${part} ${round}" stroke-dashoffset="${-part * i}" transform="rotate(-90 14 14)"`,
    ),
  );
  return svg(disc(12, `fill="${palette.paper}"`) + arcs.join('') + digit(count, palette.ink));
}

export const cellKey = ({ quiet }: Palette) =>
  svg(
    `<path d="M4 9 14 4l10 6-2 12-11 2-7-6z" fill="none" stroke="${quiet}" stroke-dasharray="1.4 2.6" stroke-linecap="round"/>`,
  );

export const areaKey = (colour: string, opacity: number, dashed: boolean) =>
  svg(
    disc(
      11.5,
      `fill="${colour}" fill-opacity="${opacity}" stroke="${colour}" stroke-width="1.6"${dashed ? ' stroke-dasharray="3.4 2.6"' : ''}`,
    ),
  );
