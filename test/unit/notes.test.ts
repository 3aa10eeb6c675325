/** What people read of the record is plain Chinese: no column, code or table name of the registers. */
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../geo/model';
import * as tables from '../../geo/steps/registers/columns';
import { readInputs } from '../../geo/steps/registers/inputs';
import { loadSources } from '../../geo/steps/sources';
import { LAYERS } from '../../src/atlas/catalogue';
import { PRECISIONS, POINT_MARKS } from '../../src/atlas/feature';
import schema from '../../src/atlas/schema/feature.schema.json' with { type: 'json' };

interface Row {
  file: string;
  line: number;
  values: Readonly<Record<string, unknown>>;
}

const TABLE_NAMES = 'features indicators rules reading systems totals register registers gazetteer';
/** Names of datums are words of the world, not of the registers. */
const PROPER = ['WGS84', 'GCJ-02', 'BD-09'];

const words = new Set<string>([
  ...TABLE_NAMES.split(' '),
  ...['computed', 'rows', ...PRECISIONS, ...POINT_MARKS],
  ...Object.keys(schema.$defs.properties.properties),
  ...LAYERS.flatMap(({ id, kinds }) => [id, ...kinds.map((kind) => kind.id)]),
  ...Object.values(tables).flatMap(({ columns }) =>
    Object.entries<unknown>(columns).flatMap(([column, type]) => [
      column,
      ...(Array.isArray(type) ? type.map(String).filter((code) => !PROPER.includes(code)) : []),
    ]),
  ),
]);

/** The Latin words of a text that the registers use as codes; addresses of pages are passed over. */
function schemaWordsIn(text: string): string[] {
  const latin = text.replace(/https?:\/\/\S+/g, '').match(/[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z]+)*/g);
  return (latin ?? []).filter((word) => words.has(word));
}

/** Cells that hold codes or the scan's damaged forms, and are shown through a word list or not at all. */
const CODED = ['row', 'kind', 'area', 'place', 'ocr', 'document', 'register', 'column', 'lines'];

function textCells({ file, line, values }: Row, columns: Readonly<Record<string, unknown>>) {
  return Object.entries(values).flatMap(([column, value]) => {
    if (typeof value !== 'string' || columns[column] !== 'text' || CODED.includes(column))
      return [];
    if (columns === tables.TOTALS.columns && column === 'section') return [];
    const shown = column === 'discrepancy' ? value.replace(/^computed=[^;；]*/, '') : value;
    return [{ where: `${file}:${line} ${column}`, shown }];
  });
}

describe('the words of the record', () => {
  it('are told from the words of the registers', () => {
    expect(schemaWordsIn('精度作township；投入运营=complete；归elderly-home，count不填')).toEqual([
      'township',
      'complete',
      'elderly-home',
      'count',
    ]);
    expect(schemaWordsIn('GDP按PPP；MA/T 132；WO3(65%)吨；手机APP；科普e站')).toEqual([]);
    expect(schemaWordsIn('见 https://example.org/place/count 首页')).toEqual([]);
  });

  it('hold no column, code or table name in any text of seeds/', () => {
    const problems: Problem[] = [];
    const inputs = readInputs(loadSources('.'), problems);
    expect(problems).toEqual([]);
    const cells = [
      ...inputs.registers.flatMap(({ rows }) =>
        rows.flatMap((row) => textCells(row, tables.REGISTER.columns)),
      ),
      ...inputs.indicators.flatMap((row) => textCells(row, tables.INDICATORS.columns)),
      ...inputs.rules.flatMap((row) => textCells(row, tables.RULES.columns)),
      ...inputs.totals.flatMap((row) => textCells(row, tables.TOTALS.columns)),
      ...inputs.reading.flatMap((row) => textCells(row, tables.READING.columns)),
      ...inputs.systems.flatMap((row) => textCells(row, tables.SYSTEMS.columns)),
    ];
    expect(cells.length).toBeGreaterThan(5000);
    const found = cells.flatMap(({ where, shown }) => {
      const foreign = schemaWordsIn(shown);
      return foreign.length ? [`${where}: ${foreign.join(', ')} in "${shown}"`] : [];
    });
    expect(found).toEqual([]);
  });
});
