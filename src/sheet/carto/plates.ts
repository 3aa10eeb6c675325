/** The plate of a region: how many things of each colour are known to the region only. */
import { layerOf } from '../../atlas/catalogue';
import type { AtlasFeature } from '../../atlas/feature';
import { countLayers, totalOf, type LayerCounts } from '../../query/badges';
import type { Mark, Measure } from '../draw/drawing';
import { arcs, type Share } from './donut';
import type { Inks } from './inks';
import { lineOf, TYPE, type Line } from './type';

/** `layers`: a dot and a number for each colour of layers; `total`: one ring and one number. */
export type PlateForm = 'layers' | 'total';

export interface Plate {
  form: PlateForm;
  width: number;
  height: number;
  cells: { colour: string; count: number; line: Line }[];
  columns: number;
  columnWidth: number;
}

const ROW = 2.9;
const PAD_X = 0.9;
const PAD_Y = 0.65;
const DOT = 0.75;
const DOT_GAP = 0.45;
const COLUMN_GAP = 1.1;
const MOST_COLUMNS = 4;

export function plateOf(
  features: readonly AtlasFeature[],
  form: PlateForm,
  theme: 'light' | 'dark',
  measure: Measure,
): Plate {
  const counts = countLayers(features);
  const cells = hues(counts, theme).map(({ colour, share: count }) => ({
    colour,
    count,
    line: lineOf(String(count), TYPE.count, measure),
  }));
  if (form === 'total') {
    const width = lineOf(String(totalOf(counts)), TYPE.count, measure).width;
    const all = 2 * PAD_X + 2.6 + DOT_GAP + width;
    return { form, cells, width: all, height: ROW + 2 * PAD_Y, columns: 1, columnWidth: all };
  }
  const rows = Math.ceil(cells.length / MOST_COLUMNS);
  const columns = Math.ceil(cells.length / rows);
  const widest = Math.max(...cells.map(({ line }) => line.width));
  const columnWidth = 2 * DOT + DOT_GAP + widest;
  const width = 2 * PAD_X + columns * columnWidth + (columns - 1) * COLUMN_GAP;
  return { form, cells, columns, columnWidth, width, height: rows * ROW + 2 * PAD_Y };
}

/** Layers that share a colour are one number: nothing on the plate would tell them apart. */
export function hues(counts: LayerCounts, theme: 'light' | 'dark'): Share[] {
  const byColour = new Map<string, number>();
  for (const [layer, count] of counts) {
    const colour = layerOf(layer).colour[theme];
    byColour.set(colour, (byColour.get(colour) ?? 0) + count);
  }
  return [...byColour].map(([colour, share]) => ({ colour, share }));
}

/** @param x millimetres of the plate's left edge @param y of its top */
export function drawPlate(plate: Plate, x: number, y: number, inks: Inks, measure: Measure) {
  const { width, height } = plate;
  const frame: Mark = {
    kind: 'path',
    d: roundedBox(x, y, width, height, 1),
    fill: { colour: inks.paper, opacity: 0.95 },
    stroke: { colour: inks.plateLine, width: 0.14 },
  };
  return [frame, ...(plate.form === 'total' ? ringOf : cellsOf)(plate, x, y, inks, measure)];
}

function cellsOf({ cells, columns, columnWidth }: Plate, x: number, y: number, inks: Inks): Mark[] {
  return cells.flatMap(({ colour, line }, i): Mark[] => {
    const left = x + PAD_X + (i % columns) * (columnWidth + COLUMN_GAP);
    const middle = y + PAD_Y + ROW * (Math.floor(i / columns) + 0.5);
    return [
      { kind: 'circle', x: left + DOT, y: middle, radius: DOT, fill: { colour } },
      numberAt(line, left + 2 * DOT + DOT_GAP, middle, inks.ink),
    ];
  });
}

function ringOf({ cells, height }: Plate, x: number, y: number, inks: Inks, measure: Measure) {
  const middle = y + height / 2;
  const total = cells.reduce((sum, { count }) => sum + count, 0);
  const line = lineOf(String(total), TYPE.count, measure);
  const shares = cells.map(({ colour, count }) => ({ colour, share: count }));
  return [
    ...arcs(shares, x + PAD_X + 1.3, middle, 0.95, 0.7),
    numberAt(line, x + PAD_X + 2.6 + DOT_GAP, middle, inks.ink),
  ];
}

/** Digits with their middle at `middle`. */
function numberAt({ text, font, width }: Line, x: number, middle: number, colour: string): Mark {
  return { kind: 'text', text, font, width, colour, x, y: middle + font.size * 0.36 };
}

export function roundedBox(x: number, y: number, width: number, height: number, r: number): string {
  const arc = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const [w, h] = [(width - 2 * r).toFixed(3), (height - 2 * r).toFixed(3)];
  return `M${(x + r).toFixed(3)} ${y.toFixed(3)}h${w}${arc(r, r)}v${h}${arc(-r, r)}h-${w}${arc(-r, -r)}v-${h}${arc(r, -r)}Z`;
}
