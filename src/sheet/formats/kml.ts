/** A folder a layer, each feature with its citation. */
import type { DataFormat } from '../data-format';

export const format: DataFormat = {
  id: 'kml',
  title: 'KML',
  note: 'noteKml',
  anySystem: false,
  write: async (features, context) => (await import('./kml/write')).write(features, context),
};
