/**
 * Pieces flowing into a box: in columns, with smaller type where they would not fit, down to 6 pt.
 * What does not fit even then is counted, never cut in silence.
 */
import type { Box, Mark } from '../draw/drawing';
import { LEAST_POINTS } from '../model/type-scale';
import { balance, drawColumns, groupsOf, heightOf, pour } from '../page/columns';
import type { Piece } from './pieces';

export interface Fitted {
  children: Mark[];
  /** Millimetres of height that the block took. */
  height: number;
  /** Smallest type in points. */
  points: number;
  /** Pieces (rows, entries) that found no room. */
  missing: number;
}

export interface BlockContent {
  /**
   * Height in millimetres wanted at a width, in the preset's type or in the smallest; 0 where there
   * is nothing.
   */
  need(width: number, smallest?: boolean): number;
  draw(box: Box): Fitted;
}

export interface Flow {
  /** Over all columns. */
  heading?(width: number, factor: number): Piece;
  /** Sections of pieces for a column of that width, with all type multiplied by the factor. */
  sections(width: number, factor: number): Piece[][];
  /** Smallest type of the pieces at factor 1, points. */
  points: number;
  /** Columns between these widths read well; millimetres at factor 1. */
  column: { least: number; most: number };
  gap: number;
}

export const NOTHING: BlockContent = {
  need: () => 0,
  draw: () => ({ children: [], height: 0, points: Infinity, missing: 0 }),
};

export function flowing(flow: Flow): BlockContent {
  const needs = new Map<string, number>();
  const need = (width: number, smallest = false): number => {
    const key = `${width} ${smallest}`;
    const known = needs.get(key);
    if (known !== undefined) return known;
    const factor = smallest ? factors(flow.points).at(-1)! : 1;
    // The smallest type is used where it gives least height: in as many columns as can be read.
    const count = smallest ? mostColumns(flow, width, factor) : fewest(flow, width, 1);
    const sections = flow.sections(columnWidth(width, count, flow.gap * factor), factor);
    const columns = Math.min(
      balance(sections, count).height,
      balance(groupsOf(sections), count).height,
    );
    const height = columns + (flow.heading?.(width, factor).height ?? 0);
    needs.set(key, height);
    return height;
  };
  return { need, draw: (box) => drawFlow(flow, box) };
}

/** A hair more than the box, so that what was measured for it also fits after rounding. */
const ROUNDING = 0.02;

function drawFlow(flow: Flow, box: Box): Fitted {
  const { points } = flow;
  for (const factor of factors(points)) {
    const heading = flow.heading?.(box.width, factor);
    const top = heading?.height ?? 0;
    const room = box.height - top + ROUNDING;
    const gap = flow.gap * factor;
    const most = mostColumns(flow, box.width, factor);
    for (let count = Math.min(most, fewest(flow, box.width, factor)); count <= most; count++) {
      const width = columnWidth(box.width, count, gap);
      const sections = flow.sections(width, factor);
      // Sections stay whole where that costs nothing.
      for (const groups of [sections, groupsOf(sections)]) {
        const poured = balance(groups, count);
        if (poured.height > room || poured.columns.length > count) continue;
        const children = [
          ...(heading?.at(box.x, box.y) ?? []),
          ...drawColumns(poured, box.x, box.y + top, width, gap),
        ];
        return { children, height: top + poured.height, points: points * factor, missing: 0 };
      }
    }
  }
  return drawWhatFits(flow, box);
}

function drawWhatFits(flow: Flow, box: Box): Fitted {
  const factor = factors(flow.points).at(-1)!;
  const heading = flow.heading?.(box.width, factor);
  const top = heading && heading.height <= box.height ? heading.height : 0;
  const room = box.height - top + ROUNDING;
  const gap = flow.gap * factor;
  const count = mostColumns(flow, box.width, factor);
  const width = columnWidth(box.width, count, gap);
  const groups = groupsOf(flow.sections(width, factor));
  const small = groups.filter((group) => heightOf(group) <= room);
  const { columns } = pour(small, room);
  const kept = { columns: columns.slice(0, count), height: room };
  const drawn = kept.columns.reduce((sum, column) => sum + column.length, 0);
  const all = groups.reduce((sum, group) => sum + group.length, 0);
  return {
    children: [
      ...(top ? heading!.at(box.x, box.y) : []),
      ...drawColumns(kept, box.x, box.y + top, width, gap),
    ],
    height: top + Math.max(0, ...kept.columns.map(heightOf)),
    points: flow.points * factor,
    missing: all - drawn,
  };
}

/** So many columns that none is wider than reads well. */
function fewest(flow: Flow, width: number, factor: number): number {
  const gap = flow.gap * factor;
  const count = Math.max(1, Math.ceil((width + gap) / (flow.column.most * factor + gap)));
  return Math.min(mostColumns(flow, width, factor), count);
}

function mostColumns({ column, gap: full }: Flow, width: number, factor: number): number {
  const gap = full * factor;
  return Math.max(1, Math.floor((width + gap) / (column.least * factor + gap)));
}

function columnWidth(width: number, count: number, gap: number): number {
  return (width - (count - 1) * gap) / count;
}

/** From the preset's type down to the smallest, in steps that the eye does not see. */
function factors(points: number): number[] {
  const least = Math.min(1, LEAST_POINTS / points);
  const steps = Math.ceil((1 - least) / 0.06);
  return Array.from({ length: steps + 1 }, (_, i) => (steps ? 1 - ((1 - least) * i) / steps : 1));
}
