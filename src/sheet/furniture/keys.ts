/**
 * Keys of the legend as drawing commands in a square: the same signs as src/sheet/legend-keys.ts
 * has for the screen.
 */
import type { SeatTone } from '../../ui/seat-mark';
import type { MarkStyle } from '../../ui/mark';
import type { Fill, Font, Mark, Measure, Stroke } from '../draw/drawing';
import { markDrawing } from '../draw/mark-drawing';
import type { Key } from './pieces';

/** Keys are drawn in a square of so many units. */
const EDGE = 28;

/** A mark as on the map, a little smaller where the key's square asks for it. */
export const markKey =
  (style: MarkStyle): Key =>
  (x, y, edge) =>
    markDrawing(style, x + edge / 2, y + edge / 2, edge * 0.86);

const disc =
  (radius: number, look: { fill?: Fill; stroke?: Stroke }): Key =>
  (x, y, edge) => [
    {
      kind: 'circle',
      ...{ x: x + edge / 2, y: y + edge / 2, radius: (radius * edge) / EDGE },
      ...look,
    },
  ];

const path =
  (d: string, look: { fill?: Fill; stroke?: Stroke }): Key =>
  (x, y, edge) => [{ kind: 'path', d, place: { x, y, scale: edge / EDGE }, ...look }];

const all =
  (...keys: Key[]): Key =>
  (x, y, edge) =>
    keys.flatMap((key) => key(x, y, edge));

export const haloKey = (colour: string): Key =>
  disc(12, {
    fill: { colour, opacity: 0.14 },
    stroke: { colour, width: 0.14, dash: [0.5, 0.45] },
  });

export const zoneKey = (colour: string): Key =>
  disc(11.5, { stroke: { colour, width: 0.28, dash: [0.8, 0.6] } });

/** Several things in one place: a ring in their colours around the count. */
export const groupKey = (
  colours: readonly string[],
  count: string,
  { paper, ink }: { paper: string; ink: string },
  measure: Measure,
): Key =>
  all(
    disc(13, { fill: { colour: paper } }),
    shares(colours, 14, 10.4, 3.4),
    digit(count, 14, ink, 12.5, measure),
  );

/** What has no point of its own: a plate with its layers' dots and counts. */
export const plateKey = (
  colours: readonly string[],
  count: string,
  { paper, ink, line }: { paper: string; ink: string; line: string },
  measure: Measure,
): Key =>
  all(
    path('M6 5h16a5 5 0 0 1 5 5v8a5 5 0 0 1-5 5H6a5 5 0 0 1-5-5v-8a5 5 0 0 1 5-5z', {
      fill: { colour: paper },
      stroke: { colour: line, width: 0.15 },
    }),
    shares(colours, 10, 4.2, 3.4),
    digit(count, 20.5, ink, 11, measure),
  );

/** Equal arcs of a ring at mid height. */
function shares(colours: readonly string[], cx: number, r: number, width: number): Key {
  const part = (2 * Math.PI) / Math.max(1, colours.length);
  const at = (angle: number) =>
    `${(cx + r * Math.sin(angle)).toFixed(3)} ${(14 - r * Math.cos(angle)).toFixed(3)}`;
  return (x, y, edge) => {
    const stroke = (colour: string): Stroke => ({
      colour,
      width: (width * edge) / EDGE,
      cap: 'butt',
    });
    if (colours.length < 2)
      return colours.map((colour): Mark => ({
        kind: 'circle',
        x: x + (cx * edge) / EDGE,
        y: y + edge / 2,
        radius: (r * edge) / EDGE,
        stroke: stroke(colour),
      }));
    return colours.map((colour, i): Mark => {
      const large = part > Math.PI ? 1 : 0;
      const d = `M${at(part * i)}A${r} ${r} 0 ${large} 1 ${at(part * (i + 1))}`;
      return { kind: 'path', d, place: { x, y, scale: edge / EDGE }, stroke: stroke(colour) };
    });
  };
}

function digit(text: string, at: number, colour: string, size: number, measure: Measure): Key {
  return (x, y, edge) => {
    const unit = edge / EDGE;
    const font: Font = { family: 'sans', weight: 700, size: size * unit };
    return [
      {
        kind: 'text',
        ...{ text, font, colour, x: x + at * unit, y: y + edge / 2 + font.size * 0.36 },
        anchor: 'middle',
        width: measure(text, font),
      },
    ];
  };
}

/** The seat of a township: a small ring, as on the base map. */
export const townshipKey = (paper: string, colour: string): Key =>
  disc(4, { fill: { colour: paper }, stroke: { colour, width: 0.22 } });

export const cellKey = (colour: string): Key =>
  path('M4 9 14 4l10 6-2 12-11 2-7-6z', {
    stroke: { colour, width: 0.14, dash: [0.01, 0.45], cap: 'round' },
  });

export const waterKey = (fill: string, shore: string): Key =>
  path('M3 17c2-6 8-9 13-8 6 1 9 3 9 7s-5 7-11 6c-5-1-10 0-11-5z', {
    fill: { colour: fill },
    stroke: { colour: shore, width: 0.12 },
  });

/** The colour of a layer, as its badges have it. */
export const dotKey = (colour: string): Key => disc(4.6, { fill: { colour } });

/** A border with the pattern it has on the map, from edge to edge. */
export const borderKey = ({
  dash,
  cap,
  ...stroke
}: {
  colour: string;
  width: number;
  dash?: readonly number[];
  cap?: 'butt';
}): Key =>
  lineKey({
    ...stroke,
    ...(cap ? { cap } : {}),
    ...(dash ? { dash: dash.map((n) => n * 0.5) } : {}),
  });

/** A line from edge to edge at mid height. */
export const lineKey = (...strokes: Stroke[]): Key =>
  all(...strokes.map((stroke) => path('M1 14h26', { stroke: { cap: 'butt', ...stroke } })));

export const areaKey = (colour: string, opacity: number, dashed: boolean): Key =>
  disc(11.5, {
    fill: { colour, opacity },
    stroke: { colour, width: 0.2, ...(dashed ? { dash: [0.5, 0.4] } : {}) },
  });

/** Possibly reached: as `areaKey`, hatched. */
export const hatchKey = (colour: string): Key =>
  all(
    disc(11.5, { stroke: { colour, width: 0.2, dash: [0.5, 0.4] } }),
    path('M5 19 19 5M9 23 23 9M4 12l8-8M16 24l8-8', {
      stroke: { colour, width: 0.12, opacity: 0.7 },
    }),
  );

/** What a second state of the plan adds: dotted. */
export const gainedKey = (colour: string): Key =>
  all(disc(11.5, { stroke: { colour, width: 0.24 } }), (x, y, edge) =>
    [9, 14, 19].flatMap((dx) =>
      [9, 14, 19].map((dy): Mark => {
        const unit = edge / EDGE;
        const [cx, cy] = [x + dx * unit, y + dy * unit];
        return { kind: 'circle', x: cx, y: cy, radius: 1.4 * unit, fill: { colour } };
      }),
    ),
  );

/** A township seat by its class (src/ui/seat-mark.ts). */
export const seatKey = ({ fill, ring, dot }: SeatTone): Key =>
  all(
    disc(7, { fill: { colour: fill }, stroke: { colour: ring, width: 0.3 } }),
    ...(dot ? [disc(2.6, { fill: { colour: dot } })] : []),
  );

export const seatGainedKey = (colour: string): Key =>
  disc(10.5, { stroke: { colour, width: 0.3 } });

/** What the user proposes: a flag with a sign, like no mark of the record. */
export const proposalKey = (sign: string, ink: string, paper: string, measure: Measure): Key =>
  all(
    path('M5 1h18a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2h-4l-5 7-5-7H5a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2z', {
      fill: { colour: ink },
    }),
    (x, y, edge) => digit(sign, 14, paper, 13, measure)(x, y - (3.5 * edge) / EDGE, edge),
  );
