/** The marks of a drawing on a page of a PDF whose unit is the millimetre, y downwards. */
import type {
  Box,
  Drawing,
  Fill,
  Group,
  ImageMark,
  Mark,
  Stroke,
  TextMark,
} from '../../draw/drawing';
import { faceKey } from '../../fonts/faces';
import type { Fonts } from '../../fonts/fonts';
import { short } from '../number';
import type { Pdf } from './document';
import type { Layers } from './layers';
import { circleOperators, pathOperators } from './paths';
import { throughOpacity } from './transparency';

export interface PdfTools {
  pdf: Pdf;
  fonts: Fonts;
  layers: Layers;
  /** Opens an image once, however often it is drawn. */
  openImage(data: Uint8Array): object;
}

export function drawMarks(tools: PdfTools, drawing: Drawing): void {
  const { pdf, layers } = tools;

  function draw(mark: Mark): void {
    switch (mark.kind) {
      case 'path':
        return paint(pdf, pathOperators(mark), mark);
      case 'circle':
        return paint(pdf, circleOperators(mark), mark);
      case 'text':
        return text(tools, mark);
      case 'image':
        return image(tools, mark);
      case 'group':
        return mark.layer ? layers.inside(mark, () => group(mark)) : group(mark);
    }
  }

  function group({ clip, opacity = 1, children }: Group): void {
    const content = () => {
      if (clip) pdf.save().addContent(`${rectangle(clip)} W n`);
      for (const child of children) draw(child);
      if (clip) pdf.restore();
    };
    if (opacity < 1) throughOpacity(pdf, drawing, opacity, content);
    else content();
  }

  if (drawing.paper) {
    const page = { x: 0, y: 0, width: drawing.width, height: drawing.height };
    paint(pdf, rectangle(page), { fill: { colour: drawing.paper } });
  }
  for (const mark of drawing.children) draw(mark);
}

/** Before the first mark of a page: what strokes have where they say nothing else. */
export const ROUND = '1 J 1 j';

interface Painted {
  fill?: Fill;
  stroke?: Stroke;
}

function paint(pdf: Pdf, operators: string, { fill, stroke }: Painted): void {
  if (!operators || (!fill && !stroke)) return;
  const isPlain =
    !isThin(fill) && !isThin(stroke) && !stroke?.dash && !stroke?.cap && !stroke?.join;
  if (!isPlain) pdf.save();
  if (isThin(fill)) pdf.fillOpacity(fill!.opacity!);
  if (isThin(stroke)) pdf.strokeOpacity(stroke!.opacity!);
  const state = [fill && `${rgb(fill.colour)} rg`];
  if (stroke) {
    state.push(`${rgb(stroke.colour)} RG ${short(stroke.width)} w`);
    if (stroke.dash?.length) state.push(`[${stroke.dash.map(short).join(' ')}] 0 d`);
    if (stroke.cap === 'butt') state.push('0 J');
    if (stroke.join === 'miter') state.push('0 j');
  }
  const rule = fill?.rule === 'evenodd' ? '*' : '';
  const painter = fill && stroke ? `B${rule}` : fill ? `f${rule}` : 'S';
  pdf.addContent([...state.filter(Boolean), operators, painter].join('\n'));
  if (!isPlain) pdf.restore();
}

const isThin = (ink?: Fill | Stroke) => (ink?.opacity ?? 1) < 1;

function text({ pdf, fonts }: PdfTools, mark: TextMark): void {
  const { font, halo, rotate, spacing = 0, anchor = 'start', y } = mark;
  const shown = mark.text.toWellFormed();
  if (!shown) return;
  const width = fonts.measure(shown, font) + spacing * [...shown].length;
  const x = mark.x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  pdf.font(faceKey(font.family, font.weight)).fontSize(font.size);
  const write = (fill: boolean) =>
    pdf.text(shown, x, y, {
      lineBreak: false,
      baseline: 'alphabetic',
      characterSpacing: spacing,
      fill,
      stroke: !fill,
    });
  if (rotate) pdf.save().rotate(rotate, { origin: [mark.x, y] });
  if (halo) {
    // Drawn twice but said once: who searches or copies meets the letters only.
    pdf.addContent('/Span <</ActualText <FEFF>>> BDC');
    pdf.addContent(`${rgb(halo.colour)} RG ${short(2 * halo.width)} w`);
    write(false);
    pdf.addContent('EMC');
  }
  pdf.addContent(`${rgb(mark.colour)} rg`);
  write(true);
  if (rotate) pdf.restore();
}

function image({ pdf, openImage }: PdfTools, { box, data, opacity = 1 }: ImageMark): void {
  pdf.save();
  if (opacity < 1) pdf.opacity(opacity);
  const { width, height } = box;
  pdf.image(openImage(data), box.x, box.y, { width, height });
  pdf.restore();
}

const rectangle = ({ x, y, width, height }: Box) =>
  `${[x, y, width, height].map(short).join(' ')} re`;

/** Of #rrggbb: three numbers from 0 to 1. */
function rgb(colour: string): string {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255].map((part) => short(part / 255)).join(' ');
}
