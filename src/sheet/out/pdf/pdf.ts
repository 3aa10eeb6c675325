/**
 * Drawings as a PDF, a page each: vectors and text of embedded fonts, switchable layers, and each
 * map's place on the Earth. The same drawings with the same data make the same file.
 */
import type { Drawing } from '../../draw/drawing';
import { faceKey } from '../../fonts/faces';
import type { Fonts } from '../../fonts/fonts';
import { usedFaces } from '../used-faces';
import { pdfText, type Pdf } from './document';
import { UNITS_PER_MM, viewport } from './georeference';
import { Layers } from './layers';
import { drawMarks, ROUND } from './marks';

export interface PdfMeta {
  title: string;
  author?: string;
  subject?: string;
  keywords?: readonly string[];
  created: Date;
  /** BCP 47. */
  language: string;
  /** One for each drawing, for the outline and the page numbers that readers show. */
  pages?: readonly { title: string; label?: string }[];
}

export interface PdfProgress {
  onPage?: (done: number, all: number) => void;
  signal?: AbortSignal;
}

/** @throws the signal's reason, and an error where an image is neither PNG nor JPEG */
export async function toPdf(
  drawings: readonly Drawing[],
  meta: PdfMeta,
  fonts: Fonts,
  { onPage, signal }: PdfProgress = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await openPdf(drawings, meta, fonts);
  const written = collect(pdf);
  const layers = new Layers(pdf);
  const images = new Map<Uint8Array, object>();
  const openImage = (data: Uint8Array) => {
    const image = images.get(data) ?? pdf.openImage(data);
    images.set(data, image);
    return image;
  };
  for (const [i, drawing] of drawings.entries()) {
    signal?.throwIfAborted();
    pdf.addPage({
      size: [drawing.width * UNITS_PER_MM, drawing.height * UNITS_PER_MM],
      margin: 0,
    });
    pdf.scale(UNITS_PER_MM).addContent(ROUND);
    drawMarks({ pdf, fonts, layers, openImage }, drawing);
    if (drawing.map) pdf.page.dictionary.data.VP = viewport(drawing.map, drawing.height);
    if (drawings.length > 1 && meta.pages?.[i])
      pdf.outline.addItem(meta.pages[i].title, { fit: true });
    onPage?.(i + 1, drawings.length);
    // Lets the page show how far it is.
    await new Promise((resolve) => setTimeout(resolve));
  }
  layers.end();
  const labels = meta.pages?.flatMap(({ label }, i) => (label ? [i, { P: pdfText(label) }] : []));
  if (labels?.[0] === 0) pdf._root.data.PageLabels = { Nums: labels };
  pdf.end();
  return written;
}

/** PDFKit is loaded here, when the first PDF is made. */
async function openPdf(drawings: readonly Drawing[], meta: PdfMeta, fonts: Fonts): Promise<Pdf> {
  const { default: PDFDocument } = await import('pdfkit');
  const faces = usedFaces(...drawings);
  const pdf = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    lang: meta.language,
    displayTitle: true,
    info: {
      Title: meta.title,
      ...(meta.author && { Author: meta.author }),
      ...(meta.subject && { Subject: meta.subject }),
      ...(meta.keywords?.length && { Keywords: meta.keywords.join(', ') }),
      Creator: 'Gazette Atlas',
      CreationDate: meta.created,
      ModDate: meta.created,
    },
    // Without a font of ours PDFKit would want one of its own.
    font: null as unknown as string,
  }) as unknown as Pdf;
  for (const { family, weight } of faces)
    pdf.registerFont(faceKey(family, weight), fonts.bytes(family, weight));
  return pdf;
}

function collect(pdf: Pdf): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  return new Promise((resolve) => {
    pdf.on('data', (chunk) => chunks.push(new Uint8Array(chunk)));
    pdf.on('end', () => resolve(joined(chunks)));
  });
}

function joined(chunks: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
