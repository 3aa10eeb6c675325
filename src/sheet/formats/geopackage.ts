/** All tables in one file for desktop GIS. */
import type { DataFormat } from '../data-format';

export const format: DataFormat = {
  id: 'geopackage',
  title: 'GeoPackage',
  note: 'noteGeopackage',
  anySystem: true,
  write: async (features, context) => (await import('./geopackage/write')).write(features, context),
};
