/** Paints the marks of a drawing on a canvas that shows a window of the page. */
import type { CircleMark, Group, ImageMark, Mark, PathMark, TextMark } from '../../draw/drawing';
import type { Fonts } from '../../fonts/fonts';
import { SCREEN_FAMILIES } from '../../fonts/screen';
import { meet, reachOf, type Reach } from './bounds';
import { ink, openCanvas } from './canvas';
import { traced } from './trace';

/** A part of the page that fits a canvas. */
export interface Tile {
  /** Whole pixels from the page's top left. */
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What all tiles of a drawing share. */
export interface Kit {
  /** Of a millimetre. */
  pixels: number;
  fonts: Fonts;
  images: ReadonlyMap<Uint8Array, ImageBitmap>;
  paths: WeakMap<Mark, Path2D>;
  /** Canvases of groups that have been painted. */
  spare: CanvasRenderingContext2D[];
}

export class Brush {
  private readonly window: Reach;

  constructor(
    private readonly on: CanvasRenderingContext2D,
    private readonly kit: Kit,
    private readonly tile: Tile,
  ) {
    const { pixels } = kit;
    this.window = {
      minX: (tile.x - 1) / pixels,
      minY: (tile.y - 1) / pixels,
      maxX: (tile.x + tile.width + 1) / pixels,
      maxY: (tile.y + tile.height + 1) / pixels,
    };
  }

  draw(mark: Mark): void {
    if (!meet(reachOf(mark), this.window)) return;
    this.toPage();
    switch (mark.kind) {
      case 'path':
      case 'circle':
        return this.shape(mark);
      case 'text':
        return this.text(mark);
      case 'image':
        return this.image(mark);
      case 'group':
        return this.group(mark);
    }
  }

  /** Millimetres of the page from here on. */
  private toPage(): void {
    const { pixels } = this.kit;
    this.on.setTransform(pixels, 0, 0, pixels, -this.tile.x, -this.tile.y);
  }

  private shape(mark: PathMark | CircleMark): void {
    const { paths, pixels } = this.kit;
    let path = paths.get(mark);
    if (!path) paths.set(mark, (path = traced(mark, pixels)));
    const place = mark.kind === 'path' ? mark.place : undefined;
    if (place) {
      this.on.translate(place.x, place.y);
      this.on.scale(place.scale, place.scale);
    }
    ink(this.on, path, mark, place?.scale);
  }

  private text(mark: TextMark): void {
    const { on, tile } = this;
    const { pixels, fonts } = this.kit;
    const { font, halo, spacing = 0, anchor = 'start' } = mark;
    const characters = [...mark.text.toWellFormed()];
    const width = fonts.measure(mark.text, font) + spacing * characters.length;
    const start = anchor === 'middle' ? -width / 2 : anchor === 'end' ? -width : 0;
    // In pixels of the canvas, so that letters are drawn at their true size.
    on.setTransform(1, 0, 0, 1, mark.x * pixels - tile.x, mark.y * pixels - tile.y);
    if (mark.rotate) on.rotate((mark.rotate * Math.PI) / 180);
    on.font = `${font.weight} ${font.size * pixels}px ${SCREEN_FAMILIES[font.family]}`;
    on.textAlign = 'left';
    on.textBaseline = 'alphabetic';
    on.textRendering = 'geometricPrecision';
    const pieces = spacing ? characters : [characters.join('')];
    const write = (put: (piece: string, x: number) => void) => {
      let x = start;
      for (const piece of pieces) {
        put(piece, x * pixels);
        x += fonts.measure(piece, font) + spacing;
      }
    };
    if (halo) {
      on.strokeStyle = halo.colour;
      on.lineWidth = 2 * halo.width * pixels;
      on.lineJoin = 'round';
      on.setLineDash([]);
      write((piece, x) => on.strokeText(piece, x, 0));
    }
    on.fillStyle = mark.colour;
    write((piece, x) => on.fillText(piece, x, 0));
  }

  private image({ box, data, opacity = 1 }: ImageMark): void {
    this.on.globalAlpha = opacity;
    this.on.drawImage(this.kit.images.get(data)!, box.x, box.y, box.width, box.height);
    this.on.globalAlpha = 1;
  }

  private group(group: Group): void {
    const { opacity = 1 } = group;
    if (opacity >= 1) return this.children(group);
    // Seen through as a whole: painted on a canvas of its own first.
    const { on, kit, tile } = this;
    const own = kit.spare.pop() ?? openCanvas(tile.width, tile.height);
    own.canvas.width = tile.width;
    own.canvas.height = tile.height;
    new Brush(own, kit, tile).children(group);
    on.setTransform(1, 0, 0, 1, 0, 0);
    on.globalAlpha = opacity;
    on.drawImage(own.canvas, 0, 0);
    on.globalAlpha = 1;
    kit.spare.push(own);
  }

  private children({ clip, children }: Group): void {
    if (clip) {
      this.on.save();
      this.toPage();
      this.on.beginPath();
      this.on.rect(clip.x, clip.y, clip.width, clip.height);
      this.on.clip();
    }
    for (const child of children) this.draw(child);
    if (clip) this.on.restore();
  }
}
