/** The address of the view as a QR code, drawn as one path. */
import { encode } from 'uqr';
import { POINT } from '../draw/drawing';
import { NOTHING, type BlockContent } from './flow';
import type { Setting } from './setting';

/** Millimetres: finer modules are not read from office print. */
const LEAST_MODULE = 0.33;
/** The quiet zone that the standard asks for, in modules. */
const QUIET = 4;
/** Bytes that the largest code holds at its lowest level of correction. */
export const LONGEST_ADDRESS = 2953;

/** Nothing where there is no address, or one that no code can hold. */
export function qrBlock(address: string | null, { type }: Setting): BlockContent {
  if (!address || new TextEncoder().encode(address).length > LONGEST_ADDRESS) return NOTHING;
  const { data, size } = encode(address, { ecc: 'L', boostEcc: true, border: QUIET });
  const d = data
    .flatMap((row, y) => runs(row).map(([x, n]) => `M${x} ${y}h${n}v1h${-n}z`))
    .join('');
  return {
    need: () => Math.max(type.body * POINT * 7, size * LEAST_MODULE),
    draw(box) {
      const edge = Math.min(box.width, box.height);
      const place = { x: box.x + box.width - edge, y: box.y, scale: edge / size };
      return {
        children: [
          // Always dark on white: many readers cannot read it the other way round.
          { kind: 'path', d: `M0 0h${size}v${size}h${-size}z`, place, fill: { colour: '#ffffff' } },
          { kind: 'path', d, place, fill: { colour: '#000000' } },
        ],
        height: edge,
        points: Infinity,
        missing: edge / size < LEAST_MODULE * 0.75 ? 1 : 0,
      };
    },
  };
}

/** Beginning and length of the dark runs of a row. */
function runs(row: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  row.forEach((dark, x) => {
    if (!dark) return;
    const last = found.at(-1);
    if (last && last[0] + last[1] === x) last[1]++;
    else found.push([x, 1]);
  });
  return found;
}
