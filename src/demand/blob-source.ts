/** A file as geotiff.js reads it, piece by piece: a country's grid never stands in memory whole. */

interface Slice {
  offset: number;
  length: number;
}

export class BlobSource {
  readonly fileSize: number;

  constructor(private readonly blob: Blob) {
    this.fileSize = blob.size;
  }

  /** A piece may come short at the end of the file; one that begins behind it is refused. */
  fetch(slices: readonly Slice[]): Promise<ArrayBuffer[]> {
    return Promise.all(slices.map((slice) => this.piece(slice)));
  }

  private async piece({ offset, length }: Slice): Promise<ArrayBuffer> {
    if (!(offset >= 0 && offset < this.fileSize && length >= 0))
      throw new RangeError(`no byte ${offset} in a file of ${this.fileSize}`);
    return this.blob.slice(offset, Math.min(offset + length, this.fileSize)).arrayBuffer();
  }

  async fetchSlice(slice: Slice): Promise<Slice & { data: ArrayBuffer }> {
    return { ...slice, data: await this.piece(slice) };
  }

  async close(): Promise<void> {}
}
