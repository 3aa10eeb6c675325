/** Points and lines for desktop GIS, in one archive. */
import type { DataFormat } from '../data-format';

export const format: DataFormat = {
  id: 'shapefile',
  title: 'Shapefile',
  note: 'noteShapefile',
  anySystem: true,
  write: async (features, context) => (await import('./shapefile/write')).write(features, context),
};
