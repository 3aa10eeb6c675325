/**
 * SVG path data (SVG 1.1, section 8.3) as absolute moves, lines and cubic curves: all that a PDF
 * knows. Quadratic curves are raised exactly, arcs are drawn by cubics that stay within 0.03 % of
 * the radius.
 */
import { arcCurves } from './arc';

export type Segment =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

const NUMBER = '[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?';
const COMMAND = /([MmLlHhVvCcSsQqTtAaZz])([^MmLlHhVvCcSsQqTtAaZz]*)/g;
const NUMBERS = new RegExp(NUMBER, 'g');
/** The two flags of an arc may stand without anything between them and the next number. */
const ARC = new RegExp(
  Array.from({ length: 7 }, (_, i) => (i === 3 || i === 4 ? '([01])' : `(${NUMBER})`)).join(
    '[\\s,]*',
  ),
  'g',
);
const LENGTHS: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7 };

/** @returns what can be read up to the first error, as SVG asks for */
export function segmentsOf(d: string): Segment[] {
  const segments: Segment[] = [];
  const pen = new Pen(segments);
  for (const [, letter, rest] of d.matchAll(COMMAND)) {
    const command = letter!.toUpperCase();
    const isRelative = letter !== command;
    if (segments.length === 0 && command !== 'M') break;
    if (command === 'Z') {
      pen.close();
      continue;
    }
    const values = numbersOf(command, rest!);
    const length = LENGTHS[command]!;
    if (values.length === 0 || values.length % length !== 0) break;
    for (let i = 0; i < values.length; i += length)
      // Further pairs after a move are lines.
      pen.draw(command === 'M' && i > 0 ? 'L' : command, values.slice(i, i + length), isRelative);
  }
  return segments;
}

function numbersOf(command: string, text: string): number[] {
  if (command !== 'A') return (text.match(NUMBERS) ?? []).map(Number);
  return [...text.matchAll(ARC)].flatMap((arc) => arc.slice(1).map(Number));
}

class Pen {
  private x = 0;
  private y = 0;
  private startX = 0;
  private startY = 0;
  /** Control points that a smooth curve mirrors. */
  private cubic: readonly [number, number] | null = null;
  private quadratic: readonly [number, number] | null = null;

  constructor(private readonly segments: Segment[]) {}

  close(): void {
    this.segments.push(['Z']);
    this.at(this.startX, this.startY);
    this.cubic = this.quadratic = null;
  }

  draw(command: string, values: number[], isRelative: boolean): void {
    const { cubic, quadratic } = this;
    this.cubic = this.quadratic = null;
    const [dx, dy] = isRelative ? [this.x, this.y] : [0, 0];
    const v = (i: number) => values[i]! + (i % 2 ? dy : dx);
    switch (command) {
      case 'M':
        this.startX = v(0);
        this.startY = v(1);
        return this.straight('M', v(0), v(1));
      case 'L':
        return this.straight('L', v(0), v(1));
      case 'H':
        return this.straight('L', v(0), this.y);
      case 'V':
        return this.straight('L', this.x, values[0]! + dy);
      case 'C':
        return this.curve(v(0), v(1), v(2), v(3), v(4), v(5));
      case 'S':
        return this.curve(...this.mirrored(cubic), v(0), v(1), v(2), v(3));
      case 'Q':
        return this.raised(v(0), v(1), v(2), v(3));
      case 'T':
        return this.raised(...this.mirrored(quadratic), v(0), v(1));
      case 'A':
        return this.arc(values, values[5]! + dx, values[6]! + dy);
    }
  }

  private at(x: number, y: number): void {
    this.x = x;
    this.y = y;
  }

  private mirrored(control: readonly [number, number] | null): [number, number] {
    return control ? [2 * this.x - control[0], 2 * this.y - control[1]] : [this.x, this.y];
  }

  private straight(kind: 'M' | 'L', x: number, y: number): void {
    this.segments.push([kind, x, y]);
    this.at(x, y);
  }

  private curve(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.segments.push(['C', x1, y1, x2, y2, x, y]);
    this.cubic = [x2, y2];
    this.at(x, y);
  }

  private raised(cx: number, cy: number, x: number, y: number): void {
    const near = (from: number, to: number) => from + (2 / 3) * (to - from);
    this.curve(near(this.x, cx), near(this.y, cy), near(x, cx), near(y, cy), x, y);
    this.cubic = null;
    this.quadratic = [cx, cy];
  }

  private arc([rx, ry, turn, large, sweep]: number[], x: number, y: number): void {
    const curves = arcCurves(
      { x: this.x, y: this.y },
      { rx: rx!, ry: ry!, turn: turn!, large: large === 1, sweep: sweep === 1 },
      { x, y },
    );
    if (!curves) return this.straight('L', x, y);
    for (const [x1, y1, x2, y2, toX, toY] of curves) this.curve(x1, y1, x2, y2, toX, toY);
    this.cubic = null;
    this.at(x, y);
  }
}
