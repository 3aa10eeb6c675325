/**
 * The formats that data can be saved in: one file each under formats/, exporting `format`.
 * Adding a format is adding a file there.
 */
import type { AtlasFeature } from '../atlas/feature';
import type { AtlasIndex } from '../atlas/record';
import type { Regions } from '../atlas/regions';
import type { Lang } from '../atlas/text';
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
}

export interface DataFormat {
  id: string;
  title: string;
  /** Without a dot. */
  extension: string;
  mime: string;
  write(features: readonly AtlasFeature[], context: DataContext): string;
}

const files = import.meta.glob<DataFormat>('./formats/*.ts', { import: 'format', eager: true });

export const DATA_FORMATS: readonly DataFormat[] = Object.values(files);
