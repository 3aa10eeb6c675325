/** The first pages of an atlas: its title, and on which page each sheet stands. */
import { wrapText } from '../wrap';
import type { Box, Drawing, Font, Mark, Measure } from '../draw/drawing';
import { sans, serif, type SheetInks } from '../furniture/setting';
import type { TypeScale } from '../model/type-scale';
import { POINT } from '../draw/drawing';

export interface ContentsWords {
  title: string;
  subtitle: string;
  contents: string;
  entries: readonly { name: string; page: number; note: string }[];
}

interface ContentsLook {
  inks: SheetInks;
  type: TypeScale;
  measure: Measure;
  /** Millimetres. */
  page: { width: number; height: number };
  inner: Box;
}

const LEADING = 1.7;
/** Millimetres that an entry needs to be read in one line. */
const COLUMN_WIDTH = 78;
const COLUMN_GAP = 10;
const DOT_GAP = 1.6;

type PageLook = Omit<ContentsLook, 'measure' | 'inks'>;

/** Few entries are set larger, as long as they stay on one page. */
function roomy<T extends PageLook>(count: number, look: T): T {
  const larger = { ...look, type: { ...look.type, body: look.type.subtitle * 1.3 } };
  return count <= columnsOf(larger) * rowsOf(larger) ? larger : look;
}

/** How many pages the contents take; entries are numbered from the page after them. */
export function contentsLength(count: number, given: PageLook): number {
  const look = roomy(count, given);
  return Math.max(1, Math.ceil(count / (columnsOf(look) * rowsOf(look))));
}

export function contentsPages(words: ContentsWords, given: ContentsLook): Drawing[] {
  const look = roomy(words.entries.length, given);
  const perPage = columnsOf(look) * rowsOf(look);
  const length = contentsLength(words.entries.length, look);
  return Array.from({ length }, (_, i) => ({
    ...look.page,
    paper: look.inks.paper,
    map: null,
    children: [
      ...head(words, look),
      ...list(words.entries.slice(i * perPage, (i + 1) * perPage), look),
    ],
  }));
}

function head({ title, subtitle, contents }: ContentsWords, look: ContentsLook): Mark[] {
  const { inner, type, inks, measure } = look;
  const big = serif(type.title);
  const small = sans(type.subtitle);
  const [line = ''] = wrapText(title, inner.width, (text) => measure(text, big));
  const [below = ''] = wrapText(subtitle, inner.width, (text) => measure(text, small));
  const y = inner.y + big.size;
  const ruleY = headBottom(look) - type.body * POINT;
  return [
    text(line, big, inks.ink, inner.x, y, measure),
    text(below, small, inks.quiet, inner.x, y + small.size * LEADING, measure),
    text(contents, serif(type.heading), inks.accent, inner.x, ruleY - 1.2, measure),
    {
      kind: 'path',
      d: `M${inner.x} ${ruleY}h${inner.width}`,
      stroke: { colour: inks.line, width: 0.2 },
    },
  ];
}

function list(entries: ContentsWords['entries'], look: ContentsLook): Mark[] {
  const { inner, type, inks, measure } = look;
  const [columns, rows] = [columnsOf(look), rowsOf(look)];
  const width = (inner.width - (columns - 1) * COLUMN_GAP) / columns;
  const font = sans(type.body);
  const quiet = sans(type.body * 0.85);
  return entries.flatMap(({ name, page, note }, i) => {
    const x = inner.x + Math.floor(i / rows) * (width + COLUMN_GAP);
    const y = headBottom(look) + ((i % rows) + 1) * rowHeight(type);
    const number = String(page);
    const numberWidth = measure(number, font);
    const noteWidth = note ? measure(note, quiet) + DOT_GAP : 0;
    const shown = cut(name, width - numberWidth - noteWidth - 3 * DOT_GAP, font, measure);
    const from = x + measure(shown, font) + noteWidth + DOT_GAP;
    const to = x + width - numberWidth - DOT_GAP;
    return [
      text(shown, font, inks.ink, x, y, measure),
      ...(note
        ? [text(note, quiet, inks.quiet, x + measure(shown, font) + DOT_GAP, y, measure)]
        : []),
      ...(to > from
        ? [
            {
              kind: 'path' as const,
              d: `M${round(from)} ${round(y)}H${round(to)}`,
              stroke: { colour: inks.line, width: 0.2, dash: [0.01, 1] },
            },
          ]
        : []),
      { ...text(number, font, inks.ink, x + width, y, measure), anchor: 'end' as const },
    ];
  });
}

function columnsOf({ inner }: Pick<ContentsLook, 'inner'>): number {
  return Math.max(1, Math.floor((inner.width + COLUMN_GAP) / (COLUMN_WIDTH + COLUMN_GAP)));
}

function rowsOf(look: PageLook): number {
  const { inner, type } = look;
  return Math.max(1, Math.floor((inner.y + inner.height - headBottom(look)) / rowHeight(type)));
}

const rowHeight = (type: TypeScale) => type.body * POINT * LEADING;

function headBottom({ inner, type }: Pick<ContentsLook, 'inner' | 'type'>): number {
  return inner.y + (type.title + type.subtitle * LEADING * 2 + type.heading * 2) * POINT;
}

/** As much of a name as fits, with an ellipsis where it is cut. */
function cut(name: string, width: number, font: Font, measure: Measure): string {
  if (measure(name, font) <= width) return name;
  const letters = [...name];
  while (letters.length && measure(`${letters.join('')}…`, font) > width) letters.pop();
  return `${letters.join('')}…`;
}

function text(words: string, font: Font, colour: string, x: number, y: number, measure: Measure) {
  return { kind: 'text' as const, text: words, font, colour, x, y, width: measure(words, font) };
}

const round = (value: number) => Math.round(value * 1000) / 1000;
