/** reading.csv and systems.csv: what was read of each document, and the platforms it describes. */
import type { ReadingSection, SystemEntry } from '../../../src/atlas/schema/sources';
import type { Problem } from '../../model';
import type { READING, SYSTEMS } from './columns';
import type { Gazette } from './gazette';
import { complainer, ownDocument } from './own-document';
import { pick } from './pick';
import type { TableRow } from './table';

interface Context {
  gazettes: readonly Gazette[];
  problems: Problem[];
}

/** The sections in the order of the log: each once, and with a reason where it gave nothing. */
export function makeReading(
  rows: readonly TableRow<typeof READING>[],
  context: Context,
): ReadingSection[] {
  const first = new Map<string, string>();
  return rows.flatMap((row) => {
    const { document, section, holds, lines, features, indicators, rules, why } = row.values;
    const complain = complainer(row, context.problems);
    const owner = ownDocument(row, context);
    if (lines && !/^\d+(-\d+)?$/.test(lines)) complain('lines', `"${lines}": write 25 or 25-31`);
    if (!owner || !document || !section) return [];
    if (features === undefined || indicators === undefined || rules === undefined) return [];
    const earlier = first.get(`${document} ${section}`);
    if (earlier) complain('section', `"${section}" stands already at ${earlier}`);
    else first.set(`${document} ${section}`, `${row.file}:${row.line}`);
    if (features + indicators + rules === 0 && !why)
      complain('why', 'is empty, but the section gave no record: say why');
    return {
      ...{ document, section, ...(holds ? { holds } : {}) },
      ...{ features, indicators, rules, ...(why ? { why } : {}) },
    };
  });
}

export function makeSystems(
  rows: readonly TableRow<typeof SYSTEMS>[],
  context: Context,
): SystemEntry[] {
  const first = new Map<string, string>();
  return rows.flatMap((row) => {
    const { document, row: number, name, locator } = row.values;
    const owner = ownDocument(row, context);
    if (!owner || !document || !number || !name || !locator) return [];
    const earlier = first.get(`${document} ${number}`);
    if (earlier)
      complainer(row, context.problems)('row', `"${number}" stands already at ${earlier}`);
    else first.set(`${document} ${number}`, `${row.file}:${row.line}`);
    return {
      document,
      row: number,
      name,
      ...pick(row.values, ['owner', 'purpose', 'note']),
      locator,
    };
  });
}
