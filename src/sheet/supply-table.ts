/**
 * Supply against demand as a table file: a row for each figure of the documents, each quotient, gap
 * and sum of projects, with its formula and its citation; areas without a figure say so.
 */
import type { SupplyMoment, SupplyRow } from '../analysis/supply';
import type { PlanSum } from '../analysis/supply-plan';
import type { Reading } from '../analysis/supply-figures';
import type { RatioSpec } from '../analysis/supply-ratios';
import { citation, documentCitation } from '../atlas/citation';
import type { AtlasFeature } from '../atlas/feature';
import type { DocumentInfo } from '../atlas/record';
import type { Region } from '../atlas/regions';
import type { Indicator } from '../atlas/schema/figures';
import type { Lang } from '../atlas/text';
import { csvText } from './csv-text';

const COLUMNS = [
  ...(['ratio', 'ratioName', 'areaCode', 'areaName', 'what', 'year', 'kind'] as const),
  ...(['name', 'value', 'unit', 'formula', 'contradicts', 'records'] as const),
  ...(['documentNumber', 'locator', 'citation', 'note'] as const),
];
type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

export interface SupplyTableRatio {
  spec: RatioSpec;
  areas: readonly { region: Region; row: SupplyRow; plan?: PlanSum }[];
  without: readonly { region: Region; plan?: PlanSum }[];
}

/** @param byId the record's features, by id: the sums of projects cite them */
export function supplyCsv(
  ratios: readonly SupplyTableRatio[],
  documents: readonly DocumentInfo[],
  byId: ReadonlyMap<string, AtlasFeature>,
  lang: Lang,
): string {
  const byNumber = new Map(documents.map((document) => [document.number, document]));
  const cited = ({ documentNumber, locator }: Indicator) => {
    const document = byNumber.get(documentNumber);
    return document
      ? documentCitation(document, lang, locator)
      : `${documentNumber} ${locator}`.trim();
  };
  const rows = ratios.flatMap(({ spec, areas, without }) => {
    const of = ({ code, name }: Region) => ({
      ...{ ratio: spec.id, ratioName: spec.title[lang] },
      ...{ areaCode: code, areaName: name[lang] },
    });
    return [
      ...areas.flatMap(({ region, row, plan }) =>
        [
          ...row.moments.flatMap((moment) => momentRows(spec, moment, cited, lang)),
          ...(plan ? planRows(plan, cited, byId, lang) : []),
        ].map((cells): Row => ({ ...of(region), ...cells })),
      ),
      ...without.flatMap(({ region, plan }) =>
        [{ what: 'no-figure' }, ...(plan ? addedRows(plan, byId, lang) : [])].map((cells): Row => ({
          ...of(region),
          ...cells,
        })),
      ),
    ];
  });
  return csvText([[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))]);
}

type Cite = (indicator: Indicator) => string;

function momentRows(spec: RatioSpec, moment: SupplyMoment, cited: Cite, lang: Lang): Row[] {
  const at = { year: moment.year ?? '', kind: moment.kind };
  const figures = (what: string, readings: readonly Reading[], contradicts: boolean): Row[] =>
    readings.flatMap((reading) =>
      reading.figures.map(({ printed }) => ({
        ...at,
        ...figureCells(printed, cited),
        what,
        contradicts: contradicts ? 'yes' : '',
      })),
    );
  const { disagree } = moment;
  const doubtful = disagree.includes('printed-computed');
  return [
    ...figures('supply', moment.supply, disagree.includes('supply')),
    ...figures('people', moment.people, disagree.includes('people')),
    ...figures('printed-ratio', moment.printed, doubtful || disagree.includes('printed')),
    ...moment.computed.map(({ value, supply, people }) => ({
      ...at,
      what: 'computed-ratio',
      value: String(value),
      unit: spec.unit[lang],
      formula: `${supply.value} / ${people.value} * ${spec.per}`,
      contradicts: doubtful ? 'yes' : '',
      ...joined([...supply.figures, ...people.figures], cited),
      note: spec.note?.[lang] ?? '',
    })),
    ...moment.misfits.map((printed) => ({
      ...at,
      ...figureCells(printed, cited),
      what: 'unit-does-not-fit',
    })),
  ];
}

function planRows(
  plan: PlanSum,
  cited: Cite,
  byId: ReadonlyMap<string, AtlasFeature>,
  lang: Lang,
): Row[] {
  const year = plan.target?.year ?? '';
  const contradicts = plan.disagrees ? 'yes' : '';
  return [
    ...plan.gaps.map(({ value, base, target }) => ({
      ...{ what: 'gap', year, value: String(value), contradicts },
      unit: target.figures[0]?.printed.unit ?? '',
      formula: `${target.value} - ${base.value}`,
      ...joined([...target.figures, ...base.figures], cited),
    })),
    ...plan.printedGaps.map(({ printed }) => ({
      ...figureCells(printed, cited),
      ...{ what: 'printed-gap', year: printed.year ?? '', contradicts },
    })),
    ...addedRows(plan, byId, lang),
  ];
}

/** The sum of the projects, at least; each of its records is named and cited. */
function addedRows(
  { added: { all } }: PlanSum,
  byId: ReadonlyMap<string, AtlasFeature>,
  lang: Lang,
): Row[] {
  const cells = (ids: readonly string[]) => {
    const found = ids.flatMap((id) => byId.get(id)?.properties ?? []);
    return {
      records: ids.join(';'),
      documentNumber: [...new Set(found.map((p) => p.documentNumber))].join(';'),
      locator: found.map((p) => p.locator).join('; '),
      citation: found.map((p) => citation(p, lang)).join(' '),
    };
  };
  return [
    ...(all.counted.length
      ? [{ what: 'added-by-projects', value: String(all.beds), ...cells(all.counted) }]
      : []),
    ...(all.overlapping.length
      ? [{ what: 'overlapping-projects-not-added', ...cells(all.overlapping) }]
      : []),
    ...(all.withoutNumber.length
      ? [{ what: 'projects-without-a-number', ...cells(all.withoutNumber) }]
      : []),
  ];
}

function figureCells(printed: Indicator, cited: Cite): Row {
  return {
    name: printed.name,
    value: printed.value === undefined ? '' : String(printed.value),
    unit: printed.unit ?? '',
    documentNumber: printed.documentNumber,
    locator: printed.locator,
    citation: cited(printed),
    note: [printed.erratum, printed.note].filter(Boolean).join('; '),
  };
}

function joined(figures: Reading['figures'], cited: Cite): Row {
  const printed = figures.map((figure) => figure.printed);
  return {
    documentNumber: [...new Set(printed.map(({ documentNumber }) => documentNumber))].join(';'),
    locator: printed.map(({ locator }) => locator).join('; '),
    citation: printed.map(cited).join(' '),
  };
}
