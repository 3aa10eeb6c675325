/**
 * The reader of GeoTIFF, loaded when the first grid is opened. A file of its own, so that only what
 * is named here goes into the one-file edition: the package's own workers, 240 kB, do not.
 */
import { GeoTIFF, type GeoTIFFImage } from 'geotiff';
import { BlobSource } from './blob-source';

/** The first image of the file; others are overviews and masks. Rejects for a damaged file. */
export async function openGeoTiff(blob: Blob): Promise<GeoTIFFImage> {
  return (await GeoTIFF.fromSource(new BlobSource(blob))).getImage();
}
