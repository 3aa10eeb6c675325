/** How far a mark reaches at most, so that what lies beside a strip need not be painted. */
import type { Box, Mark, Stroke } from '../../draw/drawing';
import { segmentsOf } from '../path/segments';

export interface Reach {
  minX: number;
  minY: number;
  maxX: number;
  maxY: number;
}

const known = new WeakMap<Mark, Reach>();

export const meet = (a: Reach, b: Reach) =>
  a.minX <= b.maxX && b.minX <= a.maxX && a.minY <= b.maxY && b.minY <= a.maxY;

/** Millimetres of the page; never too small, often too large. */
export function reachOf(mark: Mark): Reach {
  let reach = known.get(mark);
  if (!reach) known.set(mark, (reach = measured(mark)));
  return reach;
}

function measured(mark: Mark): Reach {
  switch (mark.kind) {
    case 'path': {
      const { x, y, scale } = mark.place ?? { x: 0, y: 0, scale: 1 };
      const reach = empty();
      // A curve stays within its control points.
      for (const [, ...values] of segmentsOf(mark.d))
        for (let i = 0; i < values.length; i += 2)
          add(reach, x + scale * values[i]!, y + scale * values[i + 1]!);
      return grown(reach, edge(mark.stroke));
    }
    case 'circle':
      return grown(point(mark.x, mark.y), mark.radius + edge(mark.stroke));
    case 'text': {
      const { x, y, font, halo, rotate, text } = mark;
      const edge = halo?.width ?? 0;
      // Of fallback fonts the width is not known: twice the em for each character holds any.
      const length =
        Math.max(mark.width, 2 * font.size * text.length) + (mark.spacing ?? 0) * text.length;
      if (rotate) return grown(point(x, y), length + 2 * font.size + edge);
      const height = 2 * font.size;
      return grown(
        { minX: x - length, minY: y - height, maxX: x + length, maxY: y + height },
        edge,
      );
    }
    case 'image':
      return ofBox(mark.box);
    case 'group': {
      const reach = empty();
      for (const child of mark.children) {
        const { minX, minY, maxX, maxY } = reachOf(child);
        add(reach, minX, minY);
        add(reach, maxX, maxY);
      }
      return mark.clip ? common(reach, ofBox(mark.clip)) : reach;
    }
  }
}

/** A mitre reaches at most ten times half the width. */
const edge = (stroke?: Stroke) => (stroke ? stroke.width * (stroke.join === 'miter' ? 5 : 1) : 0);

const empty = (): Reach => ({
  minX: Infinity,
  minY: Infinity,
  maxX: -Infinity,
  maxY: -Infinity,
});

const point = (x: number, y: number): Reach => ({ minX: x, minY: y, maxX: x, maxY: y });

const ofBox = ({ x, y, width, height }: Box): Reach => ({
  minX: x,
  minY: y,
  maxX: x + width,
  maxY: y + height,
});

const common = (a: Reach, b: Reach): Reach => ({
  minX: Math.max(a.minX, b.minX),
  minY: Math.max(a.minY, b.minY),
  maxX: Math.min(a.maxX, b.maxX),
  maxY: Math.min(a.maxY, b.maxY),
});

const grown = ({ minX, minY, maxX, maxY }: Reach, by: number): Reach => ({
  minX: minX - by,
  minY: minY - by,
  maxX: maxX + by,
  maxY: maxY + by,
});

function add(reach: Reach, x: number, y: number): void {
  reach.minX = Math.min(reach.minX, x);
  reach.minY = Math.min(reach.minY, y);
  reach.maxX = Math.max(reach.maxX, x);
  reach.maxY = Math.max(reach.maxY, y);
}
