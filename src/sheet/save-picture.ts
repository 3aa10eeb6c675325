/** From the map on the screen to a PNG with all that a picture of it has to say. */
import { layoutPicture, type Size } from './page/picture-layout';
import { canvasMeasure, paintPage } from './paint';
import { readTheme } from './palette';
import { pictureContent, type PictureSubject } from './picture-content';
import type { MapFrame, PictureSource } from './picture-source';

export type MadePicture =
  { ok: true; blob: Blob } | { ok: false; cause: 'map' | 'size'; reason: string };

/** Canvas pixels for one CSS pixel. */
const SHARPNESS = 2;
/** Walls of 4K would need more than a browser gives: their pictures are a little less sharp. */
const MOST_PIXELS = 60e6;
/** Longest edge that common graphics chips draw. */
const LONGEST_EDGE = 8192;

/** The map's box in page units: what the screen shows, and never too small for its furniture. */
const LEAST: Size = { width: 720, height: 600 };
const MOST: Size = { width: 2400, height: 1600 };
const USUAL: Size = { width: 1120, height: 840 };

/** Draws the page. Errors are values; `reason` is for reading. */
export async function makePicture(
  subject: Omit<PictureSubject, 'palette'>,
  pictures: PictureSource,
): Promise<MadePicture> {
  try {
    const theme = readTheme(document.documentElement);
    // Marks on the map grow with the root font, so the page around it does too.
    const unit = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
    const screen = pictures.frame?.() ?? null;
    const box = mapBox(screen, unit);
    const frame = screen && { ...screen, width: box.width * unit, height: box.height * unit };
    const content = pictureContent({ ...subject, palette: theme.palette }, frame, unit);
    const page = layoutPicture(content, box, canvasMeasure(theme.faces));
    const sharpness = sharpnessFor(page, unit);
    const map = await pictures.takePicture(
      Math.round(box.width * unit),
      Math.round(box.height * unit),
      sharpness,
    );
    const canvas = await paintPage(page, map, theme, unit * sharpness);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    return blob ? { ok: true, blob } : { ok: false, cause: 'size', reason: '' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, cause: 'map', reason };
  }
}

function mapBox(screen: MapFrame | null, unit: number): Size {
  if (!screen) return USUAL;
  const within = (value: number, least: number, most: number) =>
    Math.round(Math.min(most, Math.max(least, value)));
  return {
    width: within(screen.width / unit, LEAST.width, MOST.width),
    height: within(screen.height / unit, LEAST.height, MOST.height),
  };
}

function sharpnessFor(page: Size, unit: number): number {
  const [width, height] = [page.width * unit, page.height * unit];
  return Math.min(
    SHARPNESS,
    Math.sqrt(MOST_PIXELS / (width * height)),
    LONGEST_EDGE / Math.max(width, height),
  );
}
