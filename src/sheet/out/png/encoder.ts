/** A PNG file written while its rows are painted: no more than a strip is held at a time. */
import { chunk, header, resolution, SIGNATURE, words } from './chunks';
import { filtered } from './filter';

export interface PngHead {
  /** Pixels. */
  width: number;
  height: number;
  /** False: what alpha the rows have is left out. */
  alpha: boolean;
  dpi: number;
  title?: string;
}

/** Takes the next bytes of a file; resolves when it can take more. */
export type Write = (bytes: Uint8Array<ArrayBuffer>) => Promise<unknown> | void;

export interface PngEncoder {
  /** Whole rows from the top, four bytes a pixel, not premultiplied. */
  add(rgba: Uint8ClampedArray): Promise<void>;
  /** After the last row. */
  end(): Promise<void>;
  /** Ends without a file. */
  abort(reason: unknown): Promise<void>;
}

export async function pngEncoder(head: PngHead, write: Write): Promise<PngEncoder> {
  const channels = head.alpha ? 4 : 3;
  const above = new Uint8Array(head.width * channels);
  await write(SIGNATURE.slice());
  await write(header(head.width, head.height, head.alpha));
  await write(resolution(head.dpi));
  if (head.title) await write(words('Title', head.title));

  const { readable, writable } = new CompressionStream('deflate');
  const writer = writable.getWriter();
  const written = pour(readable, write);
  // Told by `add` or `end`; without this a failure between them would be reported as not handled.
  written.catch(() => undefined);
  return {
    async add(rgba) {
      const rows = filtered(rgba, head.width, channels, above);
      // A writer that has failed would leave the compression waiting for ever.
      await Promise.race([writer.write(rows), written]);
    },
    async end() {
      await Promise.race([writer.close(), written]);
      await written;
      await write(chunk('IEND', new Uint8Array()));
    },
    async abort(reason) {
      await writer.abort(reason).catch(() => undefined);
      await written.catch(() => undefined);
    },
  };
}

async function pour(readable: ReadableStream<Uint8Array>, write: Write): Promise<void> {
  const reader = readable.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read())
    await write(chunk('IDAT', part.value));
}
