/**
 * A drawing as SVG 1.1 in millimetres: one named group a layer (a layer too for Inkscape), text as
 * text. The same drawing gives the same file.
 */
import type { Drawing, FontFamily } from '../../draw/drawing';
import { FAMILY_NAMES } from '../../fonts/faces';
import type { Fonts } from '../../fonts/fonts';
import { base64 } from '../base64';
import { short } from '../number';
import { usedFaces } from '../used-faces';
import { element, idGiver } from './markup';
import { markWriter } from './marks';

export interface SvgOptions {
  /** Puts the fonts that are used into the file, some megabytes each. */
  embed?: Fonts;
  /** CSS lists; those for files where absent. The preview names the fonts of the screen. */
  families?: Record<FontFamily, string>;
  /** Before every id: drawings that stand in one page must not share any. */
  idPrefix?: string;
}

export function toSvg(drawing: Drawing, { embed, families, idPrefix }: SvgOptions = {}): string {
  const names = families ?? FAMILY_NAMES;
  const giveId = idGiver(idPrefix);
  const { marks, definitions } = markWriter(names, giveId);
  const paper = drawing.paper
    ? element('rect', {
        id: giveId('paper'),
        width: short(drawing.width),
        height: short(drawing.height),
        fill: drawing.paper,
      })
    : '';
  const content = drawing.children.map(marks).join('\n');
  const style = embed ? element('style', {}, fontFaces(drawing, embed)) : '';
  const head = style + definitions();
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      'xmlns:inkscape': 'http://www.inkscape.org/namespaces/inkscape',
      version: '1.1',
      width: `${short(drawing.width)}mm`,
      height: `${short(drawing.height)}mm`,
      viewBox: `0 0 ${short(drawing.width)} ${short(drawing.height)}`,
      fill: 'none',
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      'font-family': names.sans,
      'text-rendering': 'geometricPrecision',
      style: 'font-kerning:none;font-variant-ligatures:none',
    },
    `\n${head ? `<defs>${head}</defs>\n` : ''}${paper}\n${content}\n`,
  )}\n`;
}

function fontFaces(drawing: Drawing, fonts: Fonts): string {
  return usedFaces(drawing)
    .map(({ family, weight }) => {
      const name = FAMILY_NAMES[family].split(',')[0]!;
      const data = base64(fonts.bytes(family, weight));
      return `@font-face{font-family:${name};font-weight:${weight};src:url(data:font/ttf;base64,${data})}`;
    })
    .join('\n');
}
