/**
 * Whether the reading log and the records tell the same: every record stands in a section that the
 * log names, every section gave as many as begin in it, and one that gave nothing says why.
 */
import type { ReadingSection } from '../../../src/atlas/schema/sources';
import { sectionKeys, sectionsOf } from '../../../src/query/sections';
import type { AtlasRecord } from '../record';
import type { Finding } from './finding';

const KINDS = ['features', 'indicators', 'rules'] as const;
type Kind = (typeof KINDS)[number];

/** A record as the log sees it. */
interface Entry {
  kind: Kind;
  where: string;
  documentNumber: string;
  locator: string;
}

export function readingFindings(record: AtlasRecord): Finding[] {
  const entries = entriesOf(record);
  const logged = record.documents.flatMap(({ id, number }) => {
    const sections = record.reading.filter(({ document }) => document === id);
    const own = entries.filter(({ documentNumber }) => documentNumber === number);
    return sections.length ? documentFindings(id, sections, own) : [];
  });
  return [...logged, ...silent(record.reading)];
}

function entriesOf({ features, indicators, rules }: AtlasRecord): Entry[] {
  const named =
    (kind: Kind) => (row: { documentNumber: string; name: string; locator: string }) => ({
      ...{ kind, documentNumber: row.documentNumber, locator: row.locator },
      where: `${row.documentNumber} ${row.name}`,
    });
  return [
    ...features.map(({ properties: p }) => ({ ...named('features')(p), where: p.id })),
    ...indicators.map(named('indicators')),
    ...rules.map(named('rules')),
  ];
}

/** A record that several sections mention is counted in the one that its locator names first. */
function documentFindings(
  document: string,
  sections: readonly ReadingSection[],
  entries: readonly Entry[],
): Finding[] {
  const keys = sectionKeys(sections);
  const begin = entries.map((entry) => ({
    ...entry,
    section: sectionsOf(entry.locator, keys)[0],
  }));
  const lost = begin
    .filter(({ section }) => section === undefined)
    .map(({ where, locator }) => ({
      where,
      what: `stands at "${locator}", which begins no section of the reading log`,
    }));
  const miscounted = sections.flatMap((log) =>
    KINDS.flatMap((kind) => {
      const found = begin.filter((one) => one.kind === kind && one.section === log.section).length;
      const what = `section "${log.section}" gave ${log[kind]} ${kind} by the reading log, and ${found} begin in it`;
      return found === log[kind] ? [] : [{ where: document, what }];
    }),
  );
  return [...lost, ...miscounted];
}

function silent(reading: readonly ReadingSection[]): Finding[] {
  return reading
    .filter(({ features, indicators, rules, why }) => !features && !indicators && !rules && !why)
    .map(({ document, section }) => ({
      where: document,
      what: `section "${section}" gave nothing, and the reading log does not say why`,
    }));
}
