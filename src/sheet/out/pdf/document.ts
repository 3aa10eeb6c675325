/**
 * What is used of PDFKit beyond its public face: a sheet needs named layers, transparency groups
 * and a place on the Earth, for which PDFKit has no methods. The version is pinned for this reason.
 */

export interface Reference {
  data: Record<string, unknown>;
  write(chunk: string): void;
  end(): void;
}

export interface Pdf {
  page: {
    content: Reference;
    resources: Reference;
    dictionary: Reference;
    xobjects: Record<string, Reference>;
  };
  _root: Reference;
  outline: { addItem(title: string, options: { fit: boolean }): unknown };
  ref(data: Record<string, unknown>): Reference;
  addPage(options: { size: [number, number]; margin: number }): Pdf;
  addContent(operators: string): Pdf;
  save(): Pdf;
  restore(): Pdf;
  scale(factor: number): Pdf;
  rotate(degrees: number, options: { origin: [number, number] }): Pdf;
  opacity(opacity: number): Pdf;
  fillOpacity(opacity: number): Pdf;
  strokeOpacity(opacity: number): Pdf;
  registerFont(name: string, bytes: Uint8Array): Pdf;
  font(name: string): Pdf;
  fontSize(size: number): Pdf;
  text(text: string, x: number, y: number, options: TextOptions): Pdf;
  openImage(bytes: Uint8Array): object;
  image(image: object, x: number, y: number, options: { width: number; height: number }): Pdf;
  on(event: 'data', listener: (chunk: Uint8Array) => void): Pdf;
  on(event: 'end', listener: () => void): Pdf;
  end(): void;
}

interface TextOptions {
  lineBreak: false;
  baseline: 'alphabetic';
  characterSpacing: number;
  fill: boolean;
  stroke: boolean;
}

/** A number written with all its digits: PDFKit rounds to six decimals, a degree needs more. */
export class Exact {
  constructor(private readonly value: number) {}

  /** PDFKit writes what is no plain object as its text. */
  get [Symbol.toStringTag]() {
    return 'Exact';
  }

  toString() {
    return this.value.toFixed(10).replace(/\.?0+$/, '');
  }
}

/** A text string, where a plain one would be a name of PDF. */
export const pdfText = (text: string) => new String(text.toWellFormed());
