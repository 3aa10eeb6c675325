/** The data-quality report as text: the same numbers as the page in the app. */
import { Regions } from '../../../src/atlas/regions';
import { documentContents, isMisfit } from '../../../src/query/documents';
import { placing, type Placing } from '../../../src/query/placing';
import { crossTableBy, DIMENSIONS, percent, type Dimension } from '../../../src/query/quality';
import type { AtlasRecord } from '../record';
import type { Finding } from './finding';
import { textTable } from './text-table';

export function reportText(record: AtlasRecord, findings: readonly Finding[]): string {
  const rows = placing(record.features, new Regions(record.regions));
  return [
    summary(record, rows[0]!),
    section('On the map, by layer', placingTable(rows)),
    ...DIMENSIONS.map((dimension) =>
      section(`By layer and ${dimension}`, crossText(record, dimension)),
    ),
    section('Documents', documentTable(record)),
    list('Totals that do not fit, recorded', misfitLines(record)),
    list('Contradictions of the documents', doubtLines(record, 'erratum')),
    list('Only in the scanned text', doubtLines(record, 'ocr-only')),
    list('Placed by the text, without a point yet', waitingLines(rows[0]!)),
    list('Townships without a point', townshipLines(record)),
    list(
      'Errors that are not recorded',
      findings.map(({ where, what }) => `${where}: ${what}`),
    ),
  ].join('\n\n');
}

const section = (title: string, lines: readonly string[]) =>
  [title, ...(lines.length ? lines : ['none']).map((line) => `  ${line}`)].join('\n');

const list = (title: string, lines: readonly string[]) =>
  section(`${title}: ${lines.length}`, lines);

const share = (part: number, whole: number) => {
  const value = percent(part, whole);
  return value === null ? '–' : `${Math.round(value)}%`;
};

function summary(
  { documents, indicators, rules, systems, reading, totals }: AtlasRecord,
  all: Placing,
) {
  const logged = new Set(reading.map(({ document }) => document)).size;
  return [
    `${all.all.length} features, ${indicators.length} indicators, ${rules.length} rules, ${systems.length} systems of ${documents.length} documents (${logged} with a reading log)`,
    `${all.onMap.length} on the map (${share(all.onMap.length, all.all.length)}); of ${all.named.length} that the text places at a site or in a township, ${all.reached.length} (${share(all.reached.length, all.named.length)}) stand at township precision or better with a citation; the aim is 80%`,
    `${totals.filter(isMisfit).length} of ${totals.length} printed totals do not fit`,
  ].join('\n');
}

function placingTable(rows: readonly Placing[]): string[] {
  return textTable(
    [
      'layer',
      'features',
      'on map',
      'share',
      'placed by text',
      'reached',
      'share',
      'waiting',
      'by name',
    ],
    rows.map(({ layer, all, onMap, named, reached, waiting, byName }) => [
      layer ?? 'all',
      ...[all.length, onMap.length, share(onMap.length, all.length), named.length],
      ...[reached.length, share(reached.length, named.length), waiting.length, byName.length],
    ]),
  );
}

function crossText({ features }: AtlasRecord, dimension: Dimension): string[] {
  const table = crossTableBy(dimension, features);
  return textTable(
    ['layer', ...table.columns, 'sum'],
    table.rows.map(({ layer, cells, all }) => [
      layer,
      ...table.columns.map((column) => cells.get(column)?.length ?? 0),
      all.length,
    ]),
  );
}

function documentTable(record: AtlasRecord): string[] {
  const contents = documentContents(record.documents, record.features, record);
  return textTable(
    ['document', 'features', 'indicators', 'rules', 'systems', 'sections read', 'misfits'],
    contents.map(({ info, features, indicators, rules, systems, sections, misfits }) => [
      info.id,
      ...[features.length, indicators.length, rules.length, systems.length],
      ...[sections.length || 'no log', misfits.length],
    ]),
  );
}

const misfitLines = ({ totals }: AtlasRecord) =>
  totals
    .filter(isMisfit)
    .map(
      ({ document, register, section: part, column, printed, computed, locator, reason }) =>
        `${document} ${[register, part, column].filter(Boolean).join(' ')}: printed ${printed}, computed ${computed}; ${locator}; ${reason ?? 'no reason recorded'}`,
    );

function doubtLines({ features, indicators }: AtlasRecord, of: 'erratum' | 'ocr-only'): string[] {
  const rows = [
    ...features.map(({ properties }) => properties),
    ...indicators.map((row) => ({ ...row, id: row.documentNumber })),
  ];
  return rows
    .filter(({ erratum, check }) => (of === 'erratum' ? erratum : check === of))
    .map(({ id, name, locator, erratum }) =>
      [id, name, locator, of === 'erratum' ? erratum : ''].filter(Boolean).join(' · '),
    );
}

const waitingLines = ({ waiting }: Placing) =>
  waiting.map(({ properties: p }) => [p.id, p.name, p.township ?? p.placePrinted].join(' · '));

const townshipLines = ({ townships }: AtlasRecord) =>
  townships
    .filter(({ lon }) => lon === undefined)
    .map(({ code, name, note }) => `${code} ${name}: ${note?.en ?? 'no reason recorded'}`);
