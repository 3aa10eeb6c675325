/** The legend, the lists and the scale bar of a page, as blocks. */
import type { LegendSection } from '../legend';
import type { ScaleBar } from '../scale-bar';
import { keyBlock, textBlock, textLine, type Block, type Look } from './block';
import type { Command, Measure } from './commands';

const sans = (size: number, weight: 400 | 600 = 400) => ({ family: 'sans', size, weight }) as const;
const serif = (size: number) => ({ family: 'serif', size, weight: 700 }) as const;

export const LOOKS = {
  title: { style: serif(34), tone: 'ink', lineHeight: 46 },
  line: { style: sans(14), tone: 'quiet', lineHeight: 22 },
  atlas: { style: serif(14), tone: 'accent', lineHeight: 20 },
  made: { style: sans(12), tone: 'quiet', lineHeight: 20 },
  heading: { style: serif(15), tone: 'ink', lineHeight: 22 },
  section: { style: sans(12.5, 600), tone: 'quiet', lineHeight: 18 },
  row: { style: sans(12.5), tone: 'ink', lineHeight: 17 },
  note: { style: sans(11.5), tone: 'quiet', lineHeight: 16 },
  source: { style: sans(12), tone: 'ink', lineHeight: 18 },
  credit: { style: sans(11), tone: 'quiet', lineHeight: 16 },
  schematic: { style: sans(12.5, 600), tone: 'accent', lineHeight: 20 },
  scale: { style: sans(11), tone: 'ink', lineHeight: 14 },
} as const satisfies Record<string, Look>;

/** The blocks of each section; the legend's own title stands with the first. */
export function legendBlocks(
  title: string,
  sections: readonly LegendSection[],
  width: number,
  measure: Measure,
): Block[][] {
  const heading = headingBlock(title, width, measure);
  const groups = sections.map((section) => sectionBlocks(section, width, measure));
  return [[heading, ...(groups[0] ?? [])], ...groups.slice(1)];
}

function sectionBlocks({ title, colour, rows }: LegendSection, width: number, measure: Measure) {
  const blocks: Block[] = [];
  if (title) {
    const look = { ...LOOKS.section, ...(colour ? { colour } : {}) };
    blocks.push({ ...textBlock(title, look, width, measure), stays: true, above: 9 });
  }
  rows.forEach(({ svg, text }, i) => {
    const row = svg
      ? keyBlock(svg, text, LOOKS.row, width, measure)
      : textBlock(text, LOOKS.note, width, measure);
    blocks.push({ ...row, above: i === 0 && !title ? 9 : 3 });
  });
  return blocks;
}

/** One entry below the other, with a little air between. */
export function listBlocks(
  items: readonly string[],
  look: Look,
  width: number,
  measure: Measure,
): Block[] {
  return items.map((item) => ({ ...textBlock(item, look, width, measure), above: 4 }));
}

export function headingBlock(text: string, width: number, measure: Measure): Block {
  return { ...textBlock(text, LOOKS.heading, width, measure), stays: true };
}

/** Height that a scale bar takes, labels included. */
export const SCALE_HEIGHT = 26;

/** A bar of alternating parts with its ends and middle labelled, its line box from (x, y) down. */
export function drawScaleBar(bar: ScaleBar, x: number, y: number, measure: Measure): Command[] {
  const top = y + 17;
  const part = bar.length / bar.parts;
  const parts = Array.from({ length: bar.parts }, (_, i): Command => ({
    kind: 'fill',
    box: { x: x + i * part, y: top, width: part, height: 5 },
    tone: i % 2 === 0 ? 'ink' : 'paper',
  }));
  const km = bar.metres >= 1000;
  const written = (metres: number) => String(Number((metres / (km ? 1000 : 1)).toPrecision(6)));
  const label = (text: string, at: number): Command => {
    const width = measure(text, LOOKS.scale.style);
    // The zero stands over the beginning of the bar, the length over its end.
    const left = at === 0 ? x : x + at - width / 2;
    return textLine(text, LOOKS.scale, left, y, width);
  };
  return [
    ...parts,
    { kind: 'frame', box: { x, y: top, width: bar.length, height: 5 }, tone: 'ink', width: 0.8 },
    label('0', 0),
    label(`${written(bar.metres)} ${km ? 'km' : 'm'}`, bar.length),
  ];
}
