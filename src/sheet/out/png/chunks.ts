/** The parts that a PNG file is made of (W3C PNG, third edition). */

export const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** @param type four letters */
export function chunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i++) bytes[4 + i] = type.charCodeAt(i);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

/** Eight bits a channel; with alpha four channels, without three. */
export function header(width: number, height: number, alpha: boolean): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  data.set([8, alpha ? 6 : 2, 0, 0, 0], 8);
  return chunk('IHDR', data);
}

const METRES_PER_INCH = 0.0254;

/** How large a pixel is to be printed. */
export function resolution(dpi: number): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  view.setUint32(0, Math.round(dpi / METRES_PER_INCH));
  view.setUint32(4, Math.round(dpi / METRES_PER_INCH));
  data[8] = 1;
  return chunk('pHYs', data);
}

/** Words about the picture in any language. */
export function words(keyword: string, text: string): Uint8Array<ArrayBuffer> {
  // Not compressed, no language named, no keyword translated.
  return chunk(
    'iTXt',
    new TextEncoder().encode(`${keyword}\0\0\0\0\0${text.replaceAll('\0', '')}`),
  );
}

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) crc = TABLE[(crc ^ bytes[i]!) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
