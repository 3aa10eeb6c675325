/** Points and lines that readers can stream. */
import type { DataFormat } from '../data-format';

export const format: DataFormat = {
  id: 'flatgeobuf',
  title: 'FlatGeobuf',
  note: 'noteFlatgeobuf',
  anySystem: true,
  write: async (features, context) => (await import('./flatgeobuf/write')).write(features, context),
};
