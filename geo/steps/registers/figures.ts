/** indicators.csv and rules.csv of all gazettes, checked and joined with their documents. */
import type { Indicator, Rule } from '../../../src/atlas/schema/figures';
import type { Problem } from '../../model';
import { known } from '../problems';
import { INDICATORS, RULES } from './columns';
import type { Gazette, RegionSpec } from './gazette';
import { parseOcr } from './ocr';
import { complainer, ownDocument, type Complain } from './own-document';
import { pick } from './pick';
import type { TableRow } from './table';

/** Areas of figures that documents compare with, though the record has no region for them. */
const WIDER_AREAS = ['360000', '100000'];

export interface FigureContext {
  gazettes: readonly Gazette[];
  regions: readonly RegionSpec[];
  problems: Problem[];
}

export function makeIndicators(
  rows: readonly TableRow<typeof INDICATORS>[],
  context: FigureContext,
): Indicator[] {
  return rows.flatMap((row) => {
    const { area = [], ocr: damaged, name, role, locator, value, note } = row.values;
    const complain = complainer(row, context.problems);
    const document = ownDocument(row, context);
    if (value === undefined && !note)
      complain('value', 'is empty: give the figure, or say in note what stands there instead');
    const ocr = damaged ? parseOcr(damaged, Object.keys(INDICATORS.columns)) : undefined;
    if (ocr && 'reason' in ocr) complain('ocr', ocr.reason);
    checkAreas(area, context, complain);
    if (!document || !name || !role || !locator) return [];
    return {
      ...{ name, areas: area, role },
      ...pick(row.values, ['year', 'value', 'unit', 'binding', 'check', 'erratum', 'note']),
      ...(ocr && 'value' in ocr ? { ocr: ocr.value } : {}),
      ...{ locator, documentNumber: document.number },
    };
  });
}

export function makeRules(rows: readonly TableRow<typeof RULES>[], context: FigureContext): Rule[] {
  return rows.flatMap((row) => {
    const { area = [], name, appliesTo, text, locator, relation, value } = row.values;
    const complain = complainer(row, context.problems);
    const document = ownDocument(row, context);
    if (relation && value === undefined)
      complain('value', `is empty, but relation is "${relation}": give both or neither`);
    checkAreas(area, context, complain);
    if (!document || !name || !appliesTo || !text || !locator) return [];
    return {
      ...{ name, appliesTo, areas: area, text },
      ...pick(row.values, ['relation', 'value', 'unit', 'note']),
      ...{ locator, documentNumber: document.number },
    };
  });
}

function checkAreas(areas: readonly string[], { regions }: FigureContext, complain: Complain) {
  const codes = [...regions.map(({ code }) => code), ...WIDER_AREAS];
  for (const area of areas)
    if (!codes.includes(area)) complain('area', `unknown area "${area}" ${known(codes)}`);
}
