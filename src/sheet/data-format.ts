/**
 * The formats that data can be saved in: one file each under formats/, exporting `format`, in the
 * order in which they are offered. What a format needs to write is fetched when it is asked for.
 */
import type { AtlasFeature } from '../atlas/feature';
import type { AtlasIndex } from '../atlas/record';
import type { Regions } from '../atlas/regions';
import type { Lang } from '../atlas/text';
import type { dataMessages } from '../i18n/messages/data';
import type { SystemChoice } from './data-system';
import { format as csv } from './formats/csv';
import { format as flatgeobuf } from './formats/flatgeobuf';
import { format as geojson } from './formats/geojson';
import { format as geopackage } from './formats/geopackage';
import { format as kml } from './formats/kml';
import { format as shapefile } from './formats/shapefile';
import { format as xlsx } from './formats/xlsx';
import type { Restriction } from './view-text';

export interface DataContext {
  lang: Lang;
  index: AtlasIndex;
  regions: Regions;
  title: string;
  /** ISO date on which the file is made. */
  made: string;
  /** What the view left out by; empty for the whole record. */
  restrictions: Restriction[];
  /** The view as a query string, so that it can be opened again. */
  address: string;
  system: SystemChoice;
  /** What stands over the columns of XLSX and CSV: stable keys, or names in `lang`. */
  headers: 'keys' | 'names';
}

export interface DataFile {
  bytes: string | Uint8Array<ArrayBuffer>;
  /** Without a dot; `zip` where several files go together. */
  extension: string;
  mime: string;
  /** What the user should know of this file, in `lang`. */
  remarks: string[];
}

export interface DataFormat {
  id: string;
  title: string;
  /** Which text of src/i18n/messages/data.ts says what it is for. */
  note: Extract<keyof ReturnType<typeof dataMessages>, `note${string}`>;
  /** False where the standard of the format allows WGS84 only: the choice is then passed over. */
  anySystem: boolean;
  /** Rejects where a part that it needs does not come. */
  write(features: readonly AtlasFeature[], context: DataContext): Promise<DataFile>;
}

export const DATA_FORMATS: readonly DataFormat[] = [
  xlsx,
  csv,
  geojson,
  kml,
  shapefile,
  geopackage,
  flatgeobuf,
];
