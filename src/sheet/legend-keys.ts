/** Small drawings for the legend of what is not a mark: halo, zone, badge, service areas. */
import type { SeatTone } from '../ui/seat-mark';
import type { Palette } from './palette';

/** Edge of the square of a key, in its own units. */
const EDGE = 28;

const svg = (body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${EDGE} ${EDGE}" width="${EDGE}" height="${EDGE}">${body}</svg>`;

const disc = (r: number, attributes: string) =>
  `<circle cx="${EDGE / 2}" cy="${EDGE / 2}" r="${r}" ${attributes}/>`;

const digit = (text: string, x: number, colour: string) =>
  `<text x="${x}" y="18.2" text-anchor="middle" font-family="sans-serif" font-size="12" font-weight="600" fill="${colour}">${text}</text>`;

export const haloKey = ({ quiet }: Palette) =>
  svg(disc(12, `fill="${quiet}" fill-opacity="0.14" stroke="${quiet}" stroke-dasharray="2.6 2.4"`));

export const zoneKey = ({ quiet }: Palette) =>
  svg(disc(11.5, `fill="none" stroke="${quiet}" stroke-width="2.2" stroke-dasharray="4.2 3"`));

/** Several things in one place: a ring in their colours around the count. */
export const donutKey = (colours: readonly string[], count: string, { paper, ink }: Palette) =>
  svg(disc(13, `fill="${paper}"`) + shares(colours, 14, 10, 4) + digit(count, 14, ink));

/** What has no point of its own: a plate with its shares and the count. */
export const plateKey = (colours: readonly string[], count: string, palette: Palette) =>
  svg(
    `<rect x="1" y="5" width="26" height="18" rx="5" fill="${palette.paper}" stroke="${palette.strong}"/>` +
      shares(colours, 10, 4.2, 3.6) +
      digit(count, 20.5, palette.ink),
  );

/** Equal arcs of a ring at mid height. */
function shares(colours: readonly string[], x: number, r: number, width: number): string {
  const round = 2 * Math.PI * r;
  const part = round / Math.max(1, colours.length);
  return colours
    .map(
      (colour, i) =>
        `<circle cx="${x}" cy="14" r="${r}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-dasharray="${part} ${round}" stroke-dashoffset="${-part * i}" transform="rotate(-90 ${x} 14)"/>`,
    )
    .join('');
}

/** The seat of a township: a small ring, as on the base map. */
export const townshipKey = ({ paper, quiet }: Palette) =>
  svg(disc(4, `fill="${paper}" stroke="${quiet}" stroke-width="2"`));

export const cellKey = ({ quiet }: Palette) =>
  svg(
    `<path d="M4 9 14 4l10 6-2 12-11 2-7-6z" fill="none" stroke="${quiet}" stroke-dasharray="1.4 2.6" stroke-linecap="round"/>`,
  );

/** What the user proposes: a flag with a sign, like no mark of the record. */
export const proposalKey = (sign: string, { paper, ink }: Palette) =>
  svg(
    `<path d="M5 1h18a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2h-4l-5 7-5-7H5a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2z" fill="${ink}"/>` +
      `<text x="14" y="15.4" text-anchor="middle" font-family="sans-serif" font-size="13" font-weight="700" fill="${paper}">${sign}</text>`,
  );

export const areaKey = (colour: string, opacity: number, dashed: boolean) =>
  svg(
    disc(
      11.5,
      `fill="${colour}" fill-opacity="${opacity}" stroke="${colour}" stroke-width="1.6"${dashed ? ' stroke-dasharray="3.4 2.6"' : ''}`,
    ),
  );

/** Possibly reached: as `areaKey`, hatched. */
export const hatchKey = (colour: string) =>
  svg(
    disc(11.5, `fill="none" stroke="${colour}" stroke-width="1.6" stroke-dasharray="3.4 2.6"`) +
      `<path d="M5 19 19 5M9 23 23 9M4 12l8-8M16 24l8-8" stroke="${colour}" stroke-width="1.1" stroke-opacity="0.6"/>`,
  );

/** What a second state of the plan adds: dotted. */
export const gainedKey = (colour: string) =>
  svg(
    disc(11.5, `fill="none" stroke="${colour}" stroke-width="2"`) +
      [9, 14, 19]
        .flatMap((x) =>
          [9, 14, 19].map((y) => `<circle cx="${x}" cy="${y}" r="1.4" fill="${colour}"/>`),
        )
        .join(''),
  );

/** A township seat by its class (src/ui/seat-mark.ts). */
export const seatKey = ({ fill, ring, dot }: SeatTone) =>
  svg(
    disc(7, `fill="${fill}" stroke="${ring}" stroke-width="2.4"`) +
      (dot ? disc(2.6, `fill="${dot}"`) : ''),
  );

export const seatGainedKey = (colour: string) =>
  svg(disc(10.5, `fill="none" stroke="${colour}" stroke-width="2.6"`));

/** The user's own demand: a quiet dot, or a cell of a grid. */
export const ownDotKey = (colour: string) => svg(disc(3.4, `fill="${colour}" fill-opacity="0.75"`));

export const ownCellKey = (colour: string, opacity: number) =>
  svg(
    `<rect x="3" y="3" width="22" height="22" fill="${colour}" fill-opacity="${opacity}" stroke="${colour}" stroke-opacity="0.35"/>`,
  );

/** A site that a search has found: the proposal's flag, open. */
export const foundKey = (colour: string) =>
  svg(
    `<path d="M5 2h18a2 2 0 0 1 2 2v13a2 2 0 0 1-2 2h-4l-5 7-5-7H5a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z" fill="none" stroke="${colour}" stroke-width="1.8"/>` +
      `<text x="14" y="15" text-anchor="middle" font-family="sans-serif" font-size="12" font-weight="700" fill="${colour}">1</text>`,
  );
