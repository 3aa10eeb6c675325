/** overlaps and sameAs: from row numbers to ids, and made to hold in both directions. */
import type { Properties } from '../../../src/atlas/feature';
import { known } from '../problems';
import { compareIds, featureId } from './identity';

export interface LinkSource {
  id: string;
  document: string;
  key: string;
  overlaps: readonly string[];
  sameAs: readonly string[];
  complain: (column: string, reason: string) => void;
}

type Links = Pick<Properties, 'overlaps' | 'sameAs'>;
type LinkColumn = keyof Links & string;

const COLUMNS: readonly LinkColumn[] = ['overlaps', 'sameAs'];

/** For each id its links, sorted; a link that one row names is given to the other as well. */
export function linkRows(rows: readonly LinkSource[]): Map<string, Links> {
  const ids = new Set(rows.map(({ id }) => id));
  const found = new Map<string, Record<LinkColumn, Set<string>>>(
    rows.map(({ id }) => [id, { overlaps: new Set(), sameAs: new Set() }]),
  );
  for (const row of rows)
    for (const column of COLUMNS)
      for (const word of row[column]) {
        const target = ids.has(word) ? word : featureId(row.document, row.key, word);
        if (!target || !ids.has(target)) row.complain(column, unknownTarget(word, row, ids));
        else if (target === row.id) row.complain(column, `"${word}" is the row itself`);
        else {
          found.get(row.id)?.[column].add(target);
          found.get(target)?.[column].add(row.id);
        }
      }
  return new Map([...found].map(([id, sets]) => [id, withoutEmpty(sets)]));
}

function unknownTarget(word: string, row: LinkSource, ids: ReadonlySet<string>): string {
  const prefix = `${row.document}-${row.key}-`;
  const siblings = [...ids].filter((id) => id.startsWith(prefix));
  const names = siblings.map((id) => id.slice(prefix.length)).slice(0, 60);
  return `unknown row or id "${word}" ${known(names)}`;
}

function withoutEmpty(sets: Record<LinkColumn, Set<string>>): Links {
  const links: Links = {};
  for (const column of COLUMNS)
    if (sets[column].size) links[column] = [...sets[column]].sort(compareIds);
  return links;
}
