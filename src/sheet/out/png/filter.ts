/** Rows of a picture prepared for compression: each by the filter that leaves the least. */

const [NONE, SUB, UP] = [0, 1, 2];

/**
 * @param rgba rows from the top, four bytes a pixel, not premultiplied
 * @param above the bytes of the row above, as this function left them; zeros before the first row.
 * Holds the last row when the function returns
 * @returns for each row its filter and its bytes: three a pixel where `channels` is 3
 */
export function filtered(
  rgba: Uint8ClampedArray,
  width: number,
  channels: 3 | 4,
  above: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const rows = rgba.length / (4 * width);
  const length = width * channels;
  const out = new Uint8Array(rows * (1 + length));
  const row = new Uint8Array(length);
  for (let y = 0; y < rows; y++) {
    pick(rgba, y * width * 4, channels, row);
    const filter = cheapest(row, above, channels);
    const at = y * (1 + length);
    out[at] = filter;
    write(row, above, channels, filter, out, at + 1);
    above.set(row);
  }
  return out;
}

function pick(rgba: Uint8ClampedArray, from: number, channels: 3 | 4, row: Uint8Array): void {
  if (channels === 4) return row.set(rgba.subarray(from, from + row.length));
  for (let i = 0, j = from; i < row.length; i += 3, j += 4) {
    row[i] = rgba[j]!;
    row[i + 1] = rgba[j + 1]!;
    row[i + 2] = rgba[j + 2]!;
  }
}

/** By the sum of what is left, each byte taken as a signed number. */
function cheapest(row: Uint8Array, above: Uint8Array, channels: number): number {
  let none = 0;
  let sub = 0;
  let up = 0;
  for (let i = 0; i < row.length; i++) {
    const value = row[i]!;
    const before = i < channels ? 0 : row[i - channels]!;
    none += size(value);
    sub += size((value - before) & 0xff);
    up += size((value - above[i]!) & 0xff);
  }
  return up <= sub && up <= none ? UP! : sub <= none ? SUB! : NONE!;
}

const size = (byte: number) => (byte < 128 ? byte : 256 - byte);

function write(
  row: Uint8Array,
  above: Uint8Array,
  channels: number,
  filter: number,
  out: Uint8Array,
  at: number,
): void {
  if (filter === NONE) out.set(row, at);
  else if (filter === UP) for (let i = 0; i < row.length; i++) out[at + i] = row[i]! - above[i]!;
  else {
    out.set(row.subarray(0, channels), at);
    for (let i = channels; i < row.length; i++) out[at + i] = row[i]! - row[i - channels]!;
  }
}
