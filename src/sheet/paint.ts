/** Paints the commands of a page on a canvas. */
import type { Command, Measure, TextStyle } from './page/commands';
import type { PageLayout } from './page/picture-layout';
import type { Palette, Typefaces } from './palette';

const fontOf = ({ family, size, weight }: TextStyle, faces: Typefaces) =>
  `${weight} ${size}px ${faces[family]}`;

/** Measures with the fonts that the painter uses. */
export function canvasMeasure(faces: Typefaces): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('no 2D canvas');
  return (text, style) => {
    context.font = fontOf(style, faces);
    return context.measureText(text).width;
  };
}

/** @param scale canvas pixels for one unit of the page */
export async function paintPage(
  page: PageLayout,
  map: CanvasImageSource,
  theme: { palette: Palette; faces: Typefaces },
  scale: number,
): Promise<HTMLCanvasElement> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(page.width * scale);
  canvas.height = Math.round(page.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2D canvas');
  const drawings = await loadDrawings(page.commands, scale);
  context.scale(scale, scale);
  context.fillStyle = theme.palette.paper;
  context.fillRect(0, 0, page.width, page.height);
  for (const command of page.commands) paint(context, command, map, drawings, theme);
  return canvas;
}

function paint(
  context: CanvasRenderingContext2D,
  command: Command,
  map: CanvasImageSource,
  drawings: ReadonlyMap<string, HTMLImageElement>,
  { palette, faces }: { palette: Palette; faces: Typefaces },
): void {
  switch (command.kind) {
    case 'map': {
      const { x, y, width, height } = command.box;
      return context.drawImage(map, x, y, width, height);
    }
    case 'fill': {
      const { x, y, width, height } = command.box;
      context.fillStyle = palette[command.tone];
      return context.fillRect(x, y, width, height);
    }
    case 'frame': {
      const { x, y, width, height } = command.box;
      context.strokeStyle = palette[command.tone];
      context.lineWidth = command.width;
      return context.strokeRect(x, y, width, height);
    }
    case 'svg': {
      const { x, y, width, height } = command.box;
      const drawing = drawings.get(command.svg);
      return drawing && context.drawImage(drawing, x, y, width, height);
    }
    case 'text':
      context.font = fontOf(command.style, faces);
      context.fillStyle = command.colour ?? palette[command.tone];
      return context.fillText(command.text, command.x, command.y);
  }
}

/** Each different drawing once, rasterised as finely as the canvas shows it. */
async function loadDrawings(
  commands: readonly Command[],
  scale: number,
): Promise<Map<string, HTMLImageElement>> {
  const sources = new Set(commands.flatMap((c) => (c.kind === 'svg' ? [c.svg] : [])));
  const loaded = await Promise.all(
    [...sources].map(async (svg) => {
      const image = new Image();
      const edge = Math.ceil(28 * scale);
      const sized = svg.replace(
        /width="[\d.]+" height="[\d.]+"/,
        `width="${edge}" height="${edge}"`,
      );
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sized)}`;
      await image.decode();
      return [svg, image] as const;
    }),
  );
  return new Map(loaded);
}
