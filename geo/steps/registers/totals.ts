/** Printed totals, recomputed: the check that catches a slipped digit. */
import type { TotalResult } from '../../../src/atlas/schema/sources';
import type { Problem } from '../../model';
import { known } from '../problems';
import { REGISTER, TOTALS } from './columns';
import type { Register } from './inputs';
import { pick } from './pick';
import type { TableRow } from './table';

type TotalRow = TableRow<typeof TOTALS>;
type RegisterCells = Register['rows'][number]['values'];

const SUMMABLE = Object.entries(REGISTER.columns).flatMap(([column, type]) =>
  type === 'figure' || type === 'whole' ? [column as keyof RegisterCells] : [],
);

/** "computed=<sum>; <reason>", as `discrepancy` says it. */
const RECORDED = /^computed=(\d+(?:\.\d+)?)[;；]\s*(\S.*)/;

/** Every printed total beside the sum of its rows; one that differs must be recorded. */
export function recomputeTotals(
  totals: readonly TotalRow[],
  registers: readonly Register[],
  problems: Problem[],
): TotalResult[] {
  return totals.flatMap((row) => {
    const { document, register, column, printed, locator, discrepancy } = row.values;
    if (!document || !register || !column || printed === undefined || !locator) return [];
    const sum = computed(row.values, registers);
    const fault =
      'reason' in sum
        ? sum
        : discrepancy === undefined
          ? unexplained(sum.value, printed)
          : explained(discrepancy, sum.value, printed);
    if (fault) problems.push({ file: row.file, line: row.line, ...fault });
    if ('reason' in sum) return [];
    const reason = discrepancy && RECORDED.exec(discrepancy)?.[2];
    return {
      ...{ document, register, ...pick(row.values, ['section']), column, printed },
      ...{ computed: sum.value, locator, ...(reason ? { reason } : {}) },
      ...pick(row.values, ['note']),
    };
  });
}

/** What the rows give today, or what in the line cannot be understood. */
function computed(
  { document, register: key, section, column }: TotalRow['values'],
  registers: readonly Register[],
): { value: number } | { column: string; reason: string } {
  const keys = registers.flatMap(({ spec }) => (spec.document === document ? [spec.key] : []));
  if (!keys.length) return { column: 'document', reason: `"${document}" has no registers` };
  if (!key || !keys.includes(key))
    return {
      column: 'register',
      reason: `unknown register "${key}" of ${document} ${known(keys)}`,
    };
  const summed = SUMMABLE.find((one) => one === column);
  if (column !== 'rows' && !summed)
    return {
      column: 'column',
      reason: `"${column}" cannot be summed ${known(['rows', ...SUMMABLE])}`,
    };
  const rows = registers
    .filter(({ spec }) => spec.document === document && spec.key === key)
    .flatMap((register) => register.rows)
    .filter(({ values }) => !section || isIn(section, values));
  if (!rows.length) return { column: 'section', reason: `no row of ${key} meets "${section}"` };
  return {
    value: summed
      ? round(rows.reduce((sum, { values }) => sum + Number(values[summed] ?? 0), 0))
      : rows.length,
  };
}

/** A section by its name, or "kind=resource-base" for the rows whose column holds exactly that. */
function isIn(section: string, values: RegisterCells): boolean {
  const [column, wanted] = section.split('=', 2);
  return wanted === undefined
    ? values.section === section
    : String(values[column as keyof RegisterCells]) === wanted;
}

function unexplained(sum: number, printed: number) {
  if (sum === round(printed)) return undefined;
  const reason = `the rows give ${sum}, printed is ${printed}: mend a row, or write discrepancy "computed=${sum}; <reason>"`;
  return { column: 'printed', reason };
}

function explained(discrepancy: string, sum: number, printed: number) {
  const column = 'discrepancy';
  const recorded = RECORDED.exec(discrepancy)?.[1];
  if (recorded === undefined) return { column, reason: 'write "computed=<number>; <reason>"' };
  if (sum === round(printed))
    return { column, reason: `the rows give the printed ${printed}: remove the discrepancy` };
  if (round(Number(recorded)) !== sum)
    return { column, reason: `the rows give ${sum}, the discrepancy records ${recorded}` };
  return undefined;
}

/** Sums of decimals to 6 digits, where the error of binary fractions is gone. */
const round = (value: number) => Math.round(value * 1e6) / 1e6;
