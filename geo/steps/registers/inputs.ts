/** Reads every source of the build into typed rows, without asking yet what they mean together. */
import type { Place, Problem } from '../../model';
import { readPlaces } from '../places/gazetteer';
import { GAZETTEER, publicationFolders, type Sources } from '../sources';
import {
  GAZETTEER_ROWS,
  INDICATORS,
  READING,
  REGISTER,
  RULES,
  SYSTEMS,
  TOTALS,
  type TableSpec,
} from './columns';
import { readGazette, type DocumentSpec, type Gazette, type RegisterSpec } from './gazette';
import { readTable, type TableRow } from './table';

export type RegisterRow = TableRow<typeof REGISTER>;

export interface Register {
  /** Path of the CSV file. */
  file: string;
  gazette: Gazette;
  document: DocumentSpec;
  spec: RegisterSpec;
  rows: RegisterRow[];
}

export interface Inputs {
  gazettes: Gazette[];
  registers: Register[];
  /** Places written by hand: the gazetteer and every places.csv. */
  places: Place[];
  indicators: TableRow<typeof INDICATORS>[];
  rules: TableRow<typeof RULES>[];
  totals: TableRow<typeof TOTALS>[];
  reading: TableRow<typeof READING>[];
  systems: TableRow<typeof SYSTEMS>[];
}

const SIDE_TABLES = [
  ...['places.csv', 'indicators.csv', 'rules.csv', 'totals.csv'],
  ...['reading.csv', 'systems.csv'],
];

export function readInputs(sources: Sources, problems: Problem[]): Inputs {
  const table = <S extends TableSpec>(file: string, spec: S): TableRow<S>[] => {
    const bytes = sources.get(file);
    return bytes ? readTable(file, bytes, spec, problems) : [];
  };
  const folders = publicationFolders(sources);
  const gazettes = folders.flatMap((folder) => {
    const bytes = sources.get(`${folder}/gazette.json`);
    if (!bytes) {
      const reason = 'has no gazette.json, which says what the folder holds (docs/registers.md)';
      problems.push({ file: folder, line: 0, reason });
      return [];
    }
    return readGazette(folder, bytes, problems) ?? [];
  });
  problems.push(...gazettes.flatMap((gazette) => strayFiles(gazette, sources)));
  const registers = gazettes.flatMap((gazette) =>
    gazette.registers.flatMap((spec): Register[] => {
      const file = `${gazette.folder}/${spec.file}`;
      const document = gazette.documents.find(({ id }) => id === spec.document);
      return document && sources.has(file)
        ? [{ file, gazette, document, spec, rows: table(file, REGISTER) }]
        : [];
    }),
  );
  const side = <S extends TableSpec>(name: string, spec: S) =>
    folders.flatMap((folder) => table(`${folder}/${name}`, spec));
  return {
    gazettes,
    registers,
    places: readPlaces(
      [...table(GAZETTEER, GAZETTEER_ROWS), ...side('places.csv', GAZETTEER_ROWS)],
      problems,
    ),
    indicators: side('indicators.csv', INDICATORS),
    rules: side('rules.csv', RULES),
    totals: side('totals.csv', TOTALS),
    reading: side('reading.csv', READING),
    systems: side('systems.csv', SYSTEMS),
  };
}

/** Registers without a file or named twice, and files that no register names. */
function strayFiles({ folder, registers }: Gazette, sources: Sources): Problem[] {
  const names = registers.map(({ file }) => file);
  const present = [...sources.keys()]
    .filter((path) => path.startsWith(`${folder}/`) && path.endsWith('.csv'))
    .map((path) => path.slice(folder.length + 1));
  const inGazette = (reason: string): Problem => ({
    ...{ file: `${folder}/gazette.json`, line: 0, column: '/registers' },
    reason,
  });
  return [
    ...names
      .filter((name) => !present.includes(name))
      .map((name) => inGazette(`${name} is not in the folder`)),
    ...names
      .filter((name, i) => names.indexOf(name) !== i)
      .map((name) => inGazette(`${name} stands twice`)),
    ...present
      .filter((name) => !names.includes(name) && !SIDE_TABLES.includes(name))
      .map((name) => ({
        ...{ file: `${folder}/${name}`, line: 0 },
        reason: 'no register in gazette.json names this file: add it there or remove it',
      })),
  ];
}
