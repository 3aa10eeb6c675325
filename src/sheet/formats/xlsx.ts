/** A workbook with features, documents, fields and notes. */
import type { DataFormat } from '../data-format';

export const format: DataFormat = {
  id: 'xlsx',
  title: 'XLSX',
  note: 'noteXlsx',
  anySystem: true,
  write: async (features, context) => (await import('./xlsx/write')).write(features, context),
};
