/** What the side tables of a gazette share: each row belongs to one of its gazette's documents. */
import type { Problem } from '../../model';
import { known } from '../problems';
import type { DocumentSpec, Gazette } from './gazette';

interface SideRow {
  file: string;
  line: number;
  values: { document?: string };
}

export type Complain = (column: string, reason: string) => void;

/** One complaint a cell: a value that could not be read is not also reported as missing. */
export function complainer(
  { file, line }: Pick<SideRow, 'file' | 'line'>,
  problems: Problem[],
): Complain {
  return (column, reason) => {
    const same = (p: Problem) => p.file === file && p.line === line && p.column === column;
    if (!problems.some(same)) problems.push({ file, line, column, reason });
  };
}

/** The document of a row; it must be one of the row's own gazette. */
export function ownDocument(
  row: SideRow,
  { gazettes, problems }: { gazettes: readonly Gazette[]; problems: Problem[] },
): DocumentSpec | undefined {
  const id = row.values.document;
  const documents = gazettes
    .filter(({ folder }) => row.file.startsWith(`${folder}/`))
    .flatMap((gazette) => gazette.documents);
  const document = documents.find((one) => one.id === id);
  if (!document && id)
    complainer(row, problems)(
      'document',
      `unknown document "${id}" ${known(documents.map((one) => one.id))}`,
    );
  return document;
}
