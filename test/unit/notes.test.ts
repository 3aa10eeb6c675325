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

/** Words that point at a line of the registers themselves, which a reader of the app never sees. */
const OWN_LINE =
  /[见据同][上下]行|本行(?!政)|本表|本库|”行(?=[；，。]|$)|(?<![\d.栏表])\d+-\d+至\d+-\d+/;
/** A printed line is named together with its table, once in a cell, before its number. */
const PRINTED_LINE = /第[\d、，和及至—–-]+行/;
const TABLE = /表|专栏|附件|清单|（[一二三四五]）/;

function ownLineIn(text: string): string | undefined {
  const own = OWN_LINE.exec(text);
  if (own) return own[0];
  const line = PRINTED_LINE.exec(text);
  return line && !TABLE.test(text.slice(0, line.index)) ? line[0] : undefined;
}

/** Ids of features, documents and places: Latin words and digits joined by hyphens. */
const ID = /\b[a-z]+(?:-[a-z]+)*-(?:\d{4}|gazette|36\d{4})(?:-[a-z0-9]+)*\b/;

function textCells({ file, line, values }: Row, columns: Readonly<Record<string, unknown>>) {
  return Object.entries(values).flatMap(([column, value]) => {
    if (typeof value !== 'string' || columns[column] !== 'text' || CODED.includes(column))
      return [];
    if (columns === tables.TOTALS.columns && column === 'section') return [];
    const shown = column === 'discrepancy' ? value.replace(/^computed=[^;；]*/, '') : value;
    return [{ where: `${file}:${line} ${column}`, shown }];
  });
}

/** Every cell of seeds/ that a reader may see. */
function cellsOfSeeds() {
  const problems: Problem[] = [];
  const inputs = readInputs(loadSources('.'), problems);
  expect(problems).toEqual([]);
  return [
    ...inputs.registers.flatMap(({ rows }) =>
      rows.flatMap((row) => textCells(row, tables.REGISTER.columns)),
    ),
    ...inputs.indicators.flatMap((row) => textCells(row, tables.INDICATORS.columns)),
    ...inputs.rules.flatMap((row) => textCells(row, tables.RULES.columns)),
    ...inputs.totals.flatMap((row) => textCells(row, tables.TOTALS.columns)),
    ...inputs.reading.flatMap((row) => textCells(row, tables.READING.columns)),
    ...inputs.systems.flatMap((row) => textCells(row, tables.SYSTEMS.columns)),
  ];
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

  it('are told from a line or an id of the registers', () => {
    expect(ownLineIn('与第17行或同一机构')).toBe('第17行');
    expect(ownLineIn('见上行；“二期”未明为扩建')).toBe('见上行');
    expect(ownLineIn('3所另记5-2至5-4，取其余16所')).toBe('5-2至5-4');
    expect(ownLineIn('首位产业见“经开区”行；又见第三章')).toBe('”行');
    expect(ownLineIn('可能含清单第23、27行')).toBeUndefined();
    expect(ownLineIn('表1第19行降1.9，第20行作-1.9')).toBeUndefined();
    expect(ownLineIn('“双随机、一公开”行政执法监督平台')).toBeUndefined();
    expect('同 jiujiang-2022-113-elderly-05').toMatch(ID);
    expect('点取 tw-360281-jiyang').toMatch(ID);
    expect('GB/T 29353，GCJ-02，COVID-19').not.toMatch(ID);
  });

  it('name no line and no id of the registers', () => {
    const found = cellsOfSeeds().flatMap(({ where, shown }) => {
      const foreign = ownLineIn(shown) ?? ID.exec(shown)?.[0];
      return foreign ? [`${where}: ${foreign} in "${shown}"`] : [];
    });
    expect(found).toEqual([]);
  });

  it('hold no column, code or table name in any text of seeds/', () => {
    const cells = cellsOfSeeds();
    expect(cells.length).toBeGreaterThan(5000);
    const found = cells.flatMap(({ where, shown }) => {
      const foreign = schemaWordsIn(shown);
      return foreign.length ? [`${where}: ${foreign.join(', ')} in "${shown}"`] : [];
    });
    expect(found).toEqual([]);
  });
});
