/**
 * The page around a map: title above, legend beside it (or below, where it is long), scale and
 * notice at its foot, sources under it. Pure: from content and a measure to drawing commands.
 */
import type { LegendSection } from '../legend';
import type { ScaleBar } from '../scale-bar';
import { textBlock, textLine, type Block } from './block';
import { balance, drawColumns, drawStack, groupsOf, heightOf, pour, type Columns } from './columns';
import type { Command, Measure } from './commands';
import {
  drawScaleBar,
  headingBlock,
  legendBlocks,
  listBlocks,
  LOOKS,
  SCALE_HEIGHT,
} from './furniture';
import { singleLine } from '../wrap';

export interface PictureContent {
  atlas: string;
  made: string;
  title: string;
  /** Lines under the title: dates, counts, filters. */
  lines: string[];
  legendTitle: string;
  legend: LegendSection[];
  scale: ScaleBar | null;
  schematic: string;
  sourcesTitle: string;
  sources: string[];
  creditsTitle: string;
  credits: string[];
}

export interface Size {
  width: number;
  height: number;
}

export interface PageLayout extends Size {
  commands: Command[];
}

const MARGIN = 40;
const GAP = 28;
const LEGEND_WIDTH = 214;
/** Space between the map's neat line and the rule around it. */
const NEAT = 5;
/** A list column narrower than this is hard to read. */
const LIST_WIDTH = 400;

/** @param map size of the map's box in page units; at least 480 wide */
export function layoutPicture(content: PictureContent, map: Size, measure: Measure): PageLayout {
  const legend = legendBlocks(content.legendTitle, content.legend, LEGEND_WIDTH, measure);
  const beside = legendBeside(legend, map);
  const legendSpan = beside ? beside.columns.length * (LEGEND_WIDTH + GAP) : 0;
  const inner = map.width + 2 * NEAT + legendSpan;
  const width = inner + 2 * MARGIN;
  const commands: Command[] = [];
  let y = MARGIN;

  const head = headBlocks(content, inner, measure);
  commands.push(...drawNameLine(content, MARGIN, y, inner, measure));
  y += LOOKS.atlas.lineHeight + 8;
  commands.push({ kind: 'fill', box: { x: MARGIN, y, width: inner, height: 1.2 }, tone: 'ink' });
  y += 12;
  commands.push(...drawStack(head, MARGIN, y));
  y += heightOf(head) + 16;

  const around = { x: MARGIN, y, width: map.width + 2 * NEAT, height: map.height + 2 * NEAT };
  const box = { x: MARGIN + NEAT, y: y + NEAT, ...map };
  commands.push(
    { kind: 'map', box },
    { kind: 'frame', box, tone: 'ink', width: 1.2 },
    { kind: 'frame', box: around, tone: 'strong', width: 0.8 },
  );
  if (beside) {
    commands.push(...drawColumns(beside, MARGIN + around.width + GAP, y, LEGEND_WIDTH, GAP));
  }
  y += around.height + 8;

  commands.push(...drawFoot(content, MARGIN, y, around.width, measure));
  y += Math.max(SCALE_HEIGHT, LOOKS.schematic.lineHeight) + 16;

  if (!beside) {
    const room = Math.max(1, Math.floor((inner + GAP) / (LEGEND_WIDTH + GAP)));
    const below = balance(groupsOf(legend), room);
    commands.push(...drawColumns(below, MARGIN, y, LEGEND_WIDTH, GAP));
    y += below.height + 20;
  }

  const lists = drawLists(content, MARGIN, y, inner, measure);
  commands.push(...lists.commands);
  return { width, height: Math.ceil(lists.bottom + MARGIN), commands };
}

/**
 * The legend's columns where they fit beside the map and leave it most of the width. Sections are
 * kept whole where that costs no column.
 */
function legendBeside(sections: readonly Block[][], map: Size): Columns<Block> | null {
  const [whole, broken] = [sections, groupsOf(sections)].map((groups) => pour(groups, map.height));
  const fits = ({ columns, height }: Columns<Block>) =>
    height <= map.height && columns.length * (LEGEND_WIDTH + GAP) <= map.width * 0.55;
  if (fits(whole!) && whole!.columns.length <= broken!.columns.length) return whole!;
  return fits(broken!) ? balance(groupsOf(sections), broken!.columns.length) : null;
}

function headBlocks(content: PictureContent, width: number, measure: Measure): Block[] {
  return [
    textBlock(content.title, LOOKS.title, width, measure),
    ...content.lines.map((line) => textBlock(line, LOOKS.line, width, measure)),
  ];
}

/** The atlas's name at the left, the day at the right. */
function drawNameLine(
  content: PictureContent,
  x: number,
  y: number,
  width: number,
  measure: Measure,
): Command[] {
  const [name, made] = [singleLine(content.atlas), singleLine(content.made)];
  const [nameWidth, madeWidth] = [
    measure(name, LOOKS.atlas.style),
    measure(made, LOOKS.made.style),
  ];
  return [
    textLine(name, LOOKS.atlas, x, y, nameWidth),
    textLine(made, LOOKS.made, x + width - madeWidth, y, madeWidth),
  ];
}

/** Scale at the left of the map's foot, the notice at its right. */
function drawFoot(
  content: PictureContent,
  x: number,
  y: number,
  width: number,
  measure: Measure,
): Command[] {
  const notice = singleLine(content.schematic);
  const noticeWidth = measure(notice, LOOKS.schematic.style);
  return [
    ...(content.scale ? drawScaleBar(content.scale, x, y, measure) : []),
    textLine(notice, LOOKS.schematic, x + width - noticeWidth, y, noticeWidth),
  ];
}

function drawLists(
  content: PictureContent,
  x: number,
  y: number,
  width: number,
  measure: Measure,
): { commands: Command[]; bottom: number } {
  const most = Math.max(1, Math.floor((width + GAP) / (LIST_WIDTH + GAP)));
  const commands: Command[] = [];
  let top = y;
  const lists = [
    { title: content.sourcesTitle, items: content.sources, look: LOOKS.source },
    { title: content.creditsTitle, items: content.credits, look: LOOKS.credit },
  ].filter((list) => list.items.length);
  lists.forEach(({ title, items, look }, i) => {
    if (i > 0) top += 14;
    const count = Math.min(most, items.length);
    const column = (width - (count - 1) * GAP) / count;
    const rule = { x, y: top, width, height: 0.8 };
    const heading = headingBlock(title, width, measure);
    const columns = balance(
      listBlocks(items, look, column, measure).map((item) => [item]),
      count,
    );
    commands.push({ kind: 'fill', box: rule, tone: 'line' });
    commands.push(...heading.at(x, top + 8));
    commands.push(...drawColumns(columns, x, top + 12 + heading.height, column, GAP));
    top += 12 + heading.height + columns.height;
  });
  return { commands, bottom: top };
}
