/**
 * Names beside what they name: each tries eight places around its mark, in the order that readers
 * expect, and is left out where none is free. What comes first keeps its place.
 */
import type { Box } from '../../ui/place-blocks';
import { overlap } from '../../ui/place-blocks';
import type { Measure } from '../draw/drawing';
import { lineOf, type Line, type TypeStyle } from './type';

export interface LabelAsked {
  text: string;
  style: TypeStyle;
  colour: string;
  halo: string;
  x: number;
  y: number;
  /** Of what stands at (x, y); 0 for a name that stands on its place. */
  radius: number;
  /** Longest line in letters of Chinese; longer names are broken once. Absent: never broken. */
  wrapEm?: number;
}

export interface LabelPlaced {
  asked: LabelAsked;
  lines: { line: Line; x: number; y: number }[];
  box: Box;
}

/** Between a mark and its name. */
const GAP_MM = 0.5;
/** Between a name and anything else. */
const CLEAR_MM = 0.25;
const LEADING = 1.15;

/**
 * @param obstacles boxes that no name may touch; the names placed are added
 */
export function placeLabels(
  asked: readonly LabelAsked[],
  obstacles: Box[],
  measure: Measure,
): { placed: LabelPlaced[]; dropped: LabelAsked[] } {
  const placed: LabelPlaced[] = [];
  const dropped: LabelAsked[] = [];
  for (const label of asked) {
    const spot = firstFree(label, obstacles, measure);
    if (!spot) {
      dropped.push(label);
      continue;
    }
    placed.push(spot);
    obstacles.push(spot.box);
  }
  return { placed, dropped };
}

function firstFree(
  asked: LabelAsked,
  obstacles: readonly Box[],
  measure: Measure,
): LabelPlaced | null {
  const lines = broken(asked, measure);
  if (!lines) return null;
  const size = lines[0]!.font.size;
  const width = Math.max(...lines.map((line) => line.width));
  const height = size * (0.98 + LEADING * (lines.length - 1));
  for (const { dx, dy } of asked.radius ? AROUND : ON) {
    const away = asked.radius + (asked.radius ? GAP_MM : 0);
    // At a corner the name starts on the circle, not on the square around it.
    const reach = dx && dy ? away * 0.75 : away;
    const middleX = asked.x + dx * (reach + width / 2);
    const middleY = asked.y + dy * (reach + height / 2);
    const box = {
      x0: middleX - width / 2,
      y0: middleY - height / 2,
      x1: middleX + width / 2,
      y1: middleY + height / 2,
    };
    if (obstacles.some((other) => overlap(box, other, CLEAR_MM) > 0)) continue;
    return {
      asked,
      box,
      lines: lines.map((line, i) => ({
        line,
        // Set against the mark: a ragged edge on its side would leave the mark alone.
        x: dx > 0 ? box.x0 : dx < 0 ? box.x1 - line.width : middleX - line.width / 2,
        y: box.y0 + size * (0.86 + LEADING * i),
      })),
    };
  }
  return null;
}

const AROUND = [
  { dx: 1, dy: 0 },
  { dx: -1, dy: 0 },
  { dx: 0, dy: -1 },
  { dx: 0, dy: 1 },
  { dx: 1, dy: -1 },
  { dx: 1, dy: 1 },
  { dx: -1, dy: -1 },
  { dx: -1, dy: 1 },
];
const ON = [{ dx: 0, dy: 0 }];

/** One line or two; null for a name that is longer still. */
function broken({ text, style, wrapEm }: LabelAsked, measure: Measure): Line[] | null {
  const whole = lineOf(text, style, measure);
  if (!wrapEm || whole.width <= wrapEm * whole.font.size) return [whole];
  if (whole.width > 2 * wrapEm * whole.font.size) return null;
  const at = breakAt(text, whole, style, measure);
  return [text.slice(0, at).trimEnd(), text.slice(at).trimStart()].map((part) =>
    lineOf(part, style, measure),
  );
}

/** Near the middle: at a space in Latin text, not before closing signs. */
function breakAt(text: string, whole: Line, style: TypeStyle, measure: Measure): number {
  let best = 0;
  let bestCost = Infinity;
  for (let at = 1; at < text.length; at++) {
    const [before, after] = [text[at - 1]!, text[at]!];
    if (/[），。、；：”》〉」』)\]]/.test(after) || /[（“《〈「『([]/.test(before)) continue;
    if (/[\w’'-]/.test(before) && /[\w’'-]/.test(after)) continue;
    const left = lineOf(text.slice(0, at).trimEnd(), style, measure).width;
    const cost = Math.abs(left - whole.width / 2);
    if (cost < bestCost) [best, bestCost] = [at, cost];
  }
  return best || Math.ceil(text.length / 2);
}
