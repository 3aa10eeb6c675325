/**
 * A sheet over the user's own base map: the layout says what the frame shows, the map room draws the
 * base for it, and the sheet is composed again with that picture under it.
 */
import { composeSheet, type Sheet } from '../../sheet/compose';
import type { SheetRaster } from '../../sheet/carto/content';
import type { SheetSpec } from '../../sheet/model/spec';
import type { PictureSource } from '../../sheet/picture-source';
import type { PageProjection } from '../../sheet/projection';
import type { SheetSubject } from '../../sheet/subject';
import type { SheetParts } from './sheet-parts';

export type TakeBase = NonNullable<PictureSource['takeBase']>;
export type Subject = Omit<SheetSubject, 'base'>;

const CSS_PER_MM = 96 / 25.4;
/** What print needs of a picture; more makes files large without being seen. */
const WANTED_DPI = 220;
/** Every device draws so many pixels. */
const LONGEST_EDGE = 4096;
/** Equator in Web Mercator, metres; a world of zoom 0 is 512 CSS pixels wide. */
const EQUATOR_M = 40_075_016.685_578_5;
const JPEG_QUALITY = 0.9;

/**
 * @param take null where no base map of the user's own is to lie under the sheet
 * @throws what the map room throws where it cannot draw the base
 */
export async function composeWithBase(
  subject: Subject,
  spec: SheetSpec,
  { base, fonts }: SheetParts,
  take: TakeBase | null,
): Promise<Sheet> {
  // Tiles are in Web Mercator: a sheet over them keeps it unless the user says otherwise.
  const own: SheetSpec =
    take && spec.projection === 'auto' ? { ...spec, projection: 'mercator' } : spec;
  const compose = (raster: SheetRaster | null) =>
    composeSheet({ ...subject, base, raster }, own, fonts.measure, fonts.missing);
  const bare = compose(null);
  if (!take || bare.projection.kind !== 'mercator') return bare;
  const raster = await pictureOf(bare.projection, take);
  return raster ? compose(raster) : bare;
}

async function pictureOf(
  { box, centre, metresPerMm }: PageProjection,
  take: TakeBase,
): Promise<SheetRaster | null> {
  const [width, height] = [box.width * CSS_PER_MM, box.height * CSS_PER_MM];
  const ratio = Math.min(WANTED_DPI / 96, LONGEST_EDGE / Math.max(width, height));
  const zoom = Math.log2(EQUATOR_M / 512 / (metresPerMm / CSS_PER_MM));
  const canvas = await take({ ...centre, zoom }, Math.round(width), Math.round(height), ratio);
  if (!canvas) return null;
  const blob = await new Promise<Blob | null>((done) =>
    canvas.toBlob(done, 'image/jpeg', JPEG_QUALITY),
  );
  if (!blob) return null;
  const data = new Uint8Array(await blob.arrayBuffer());
  return { data, mime: 'image/jpeg', dpi: Math.round(ratio * 96) };
}
