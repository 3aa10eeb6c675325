/** A box around SVG path data. */
import type { Box } from '../draw/drawing';

/** Numbers that each command takes; the last two are where it ends, but for H, V and A. */
const ARITY: Record<string, number> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};
/** In an arc the two flags may stand without a space, so they are read one by one. */
const TOKEN = /[a-zA-Z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

/**
 * Control points and the radii of arcs are taken for the curve, so the box may be somewhat larger
 * than it. Null for data that draws nothing.
 */
export function pathBounds(d: string): Box | null {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  const see = (x: number, y: number) => {
    x0 = Math.min(x0, x);
    y0 = Math.min(y0, y);
    x1 = Math.max(x1, x);
    y1 = Math.max(y1, y);
  };
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const { command, numbers } of commandsOf(d)) {
    const upper = command.toUpperCase();
    const [fromX, fromY] = command === upper ? [0, 0] : [x, y];
    const n = (i: number) => numbers[i] ?? 0;
    switch (upper) {
      case 'Z':
        [x, y] = [startX, startY];
        continue;
      case 'H':
        x = fromX + n(0);
        break;
      case 'V':
        y = fromY + n(0);
        break;
      case 'A': {
        const [endX, endY] = [fromX + n(5), fromY + n(6)];
        // A circle's arc reaches no farther than its radius from the middle of its ends, and half more.
        const half = Math.hypot(endX - x, endY - y) / 2;
        const reach = n(3) ? n(0) + Math.sqrt(Math.max(0, n(0) ** 2 - half ** 2)) : n(0);
        const [midX, midY] = [(x + endX) / 2, (y + endY) / 2];
        see(midX - reach, midY - reach);
        see(midX + reach, midY + reach);
        [x, y] = [endX, endY];
        break;
      }
      default:
        for (let i = 0; i + 1 < numbers.length; i += 2) see(fromX + n(i), fromY + n(i + 1));
        x = fromX + n(numbers.length - 2);
        y = fromY + n(numbers.length - 1);
        if (upper === 'M') [startX, startY] = [x, y];
    }
    see(x, y);
  }
  return x0 <= x1 ? { x: x0, y: y0, width: x1 - x0, height: y1 - y0 } : null;
}

function* commandsOf(d: string): Generator<{ command: string; numbers: number[] }> {
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-df-z])([^a-df-z]*)/gi)) {
    const arity = ARITY[letter.toUpperCase()] ?? 0;
    if (!arity) {
      yield { command: letter, numbers: [] };
      continue;
    }
    const numbers =
      letter.toUpperCase() === 'A' ? arcNumbers(rest) : (rest.match(TOKEN) ?? []).map(Number);
    for (let i = 0; i + arity <= numbers.length; i += arity) {
      // What follows a first M without a letter of its own is a line.
      const command = i && /m/i.test(letter) ? (letter === 'm' ? 'l' : 'L') : letter;
      yield { command, numbers: numbers.slice(i, i + arity) };
    }
  }
}

function arcNumbers(text: string): number[] {
  const numbers: number[] = [];
  let rest = text;
  for (;;) {
    const flag = numbers.length % 7 === 3 || numbers.length % 7 === 4;
    const match = (
      flag ? /^[\s,]*([01])/ : /^[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/i
    ).exec(rest);
    if (!match) return numbers;
    numbers.push(Number(match[1]));
    rest = rest.slice(match[0].length);
  }
}
