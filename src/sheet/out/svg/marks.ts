/** The marks of a drawing as elements of SVG. */
import type {
  Box,
  FontFamily,
  Group,
  ImageMark,
  Mark,
  PathMark,
  Stroke,
  Fill,
  TextMark,
} from '../../draw/drawing';
import { base64 } from '../base64';
import { short } from '../number';
import { element, escaped, type Attributes } from './markup';

export interface MarkWriter {
  marks(mark: Mark): string;
  /** Clip paths of what has been written so far. */
  definitions(): string;
}

export function markWriter(
  families: Record<FontFamily, string>,
  giveId: (wish: string) => string,
): MarkWriter {
  const clips = new Map<string, string>();

  function marks(mark: Mark): string {
    switch (mark.kind) {
      case 'path':
        return path(mark);
      case 'circle':
        return element('circle', {
          cx: short(mark.x),
          cy: short(mark.y),
          r: short(mark.radius),
          ...painted(mark),
        });
      case 'text':
        return text(mark, families);
      case 'image':
        return image(mark);
      case 'group':
        return group(mark);
    }
  }

  function group({ id, title, layer, clip, opacity, children }: Group): string {
    const content = children.map(marks).join('\n');
    const attributes: Attributes = {
      id: giveId(id),
      opacity: opacity === undefined || opacity === 1 ? undefined : short(opacity),
      'clip-path': clip && `url(#${clipId(clip)})`,
    };
    if (layer) {
      attributes['inkscape:groupmode'] = 'layer';
      attributes['inkscape:label'] = title ?? id;
    }
    const name = layer && title ? element('title', {}, escaped(title)) : '';
    return element('g', attributes, `${name}\n${content}\n`);
  }

  /** Groups that are clipped alike share one clip path. */
  function clipId(box: Box): string {
    const rect = element('rect', frame(box));
    const id = clips.get(rect) ?? giveId('clip');
    clips.set(rect, id);
    return id;
  }

  const definitions = () =>
    [...clips].map(([rect, id]) => element('clipPath', { id }, rect)).join('');
  return { marks, definitions };
}

function path({ d, place, fill, stroke }: PathMark): string {
  const scale = place?.scale ?? 1;
  return element('path', {
    d,
    transform: place && `translate(${short(place.x)} ${short(place.y)}) scale(${place.scale})`,
    ...painted({ fill, stroke }, scale),
  });
}

function text(mark: TextMark, families: Record<FontFamily, string>): string {
  const { font, anchor, rotate, halo, spacing } = mark;
  return element(
    'text',
    {
      x: short(mark.x),
      y: short(mark.y),
      'font-size': short(font.size),
      'font-weight': font.weight === 400 ? undefined : font.weight,
      'font-family': font.family === 'sans' ? undefined : families[font.family],
      fill: mark.colour,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      transform: rotate ? `rotate(${short(rotate)} ${short(mark.x)} ${short(mark.y)})` : undefined,
      'letter-spacing': spacing ? short(spacing) : undefined,
      ...(halo && {
        stroke: halo.colour,
        'stroke-width': short(2 * halo.width),
        'paint-order': 'stroke',
      }),
      'xml:space': /^\s|\s\s|\s$/.test(mark.text) ? 'preserve' : undefined,
    },
    escaped(mark.text),
  );
}

function image({ box, data, mime, opacity }: ImageMark): string {
  return element('image', {
    ...frame(box),
    preserveAspectRatio: 'none',
    opacity: opacity === undefined || opacity === 1 ? undefined : short(opacity),
    'xlink:href': `data:${mime};base64,${base64(data)}`,
  });
}

const frame = (box: Box): Attributes => ({
  x: short(box.x),
  y: short(box.y),
  width: short(box.width),
  height: short(box.height),
});

interface Painted {
  fill?: Fill | undefined;
  stroke?: Stroke | undefined;
}

/** @param scale of the path's units: lengths of the stroke stay millimetres of the page */
function painted({ fill, stroke }: Painted, scale = 1): Attributes {
  const attributes: Attributes = {};
  if (fill) {
    attributes.fill = fill.colour;
    if (fill.opacity !== undefined && fill.opacity < 1)
      attributes['fill-opacity'] = short(fill.opacity);
    if (fill.rule === 'evenodd') attributes['fill-rule'] = 'evenodd';
  }
  if (stroke) {
    const length = (value: number) => (scale === 1 ? short(value) : String(value / scale));
    attributes.stroke = stroke.colour;
    attributes['stroke-width'] = length(stroke.width);
    if (stroke.opacity !== undefined && stroke.opacity < 1)
      attributes['stroke-opacity'] = short(stroke.opacity);
    if (stroke.dash?.length) attributes['stroke-dasharray'] = stroke.dash.map(length).join(' ');
    if (stroke.cap === 'butt') attributes['stroke-linecap'] = 'butt';
    if (stroke.join === 'miter') attributes['stroke-linejoin'] = 'miter';
  }
  return attributes;
}
