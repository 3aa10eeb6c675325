/** A QR code to show on the screen. */
import { LONGEST_ADDRESS } from '../../sheet/furniture/qr-block';

/** The quiet zone that ISO/IEC 18004 asks for, in modules. */
const QUIET = 4;

/** A path of squares of one unit, dark on light; null where no code can hold the text. */
export async function qrCode(text: string): Promise<{ size: number; path: string } | null> {
  if (new TextEncoder().encode(text).length > LONGEST_ADDRESS) return null;
  const { encode } = await import('uqr');
  const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: QUIET });
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])),
  );
  return { size, path: squares.join('') };
}
