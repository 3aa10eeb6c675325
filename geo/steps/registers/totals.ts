/** Printed totals, recomputed: the check that catches a slipped digit. */
import type { Problem } from '../../model';
import { known } from '../problems';
import { REGISTER, TOTALS } from './columns';
import type { Register } from './inputs';
import type { TableRow } from './table';

type TotalRow = TableRow<typeof TOTALS>;
type RegisterCells = Register['rows'][number]['values'];

const SUMMABLE = Object.entries(REGISTER.columns).flatMap(([column, type]) =>
  type === 'figure' || type === 'whole' ? [column as keyof RegisterCells] : [],
);

export function checkTotals(
  totals: readonly TotalRow[],
  registers: readonly Register[],
): Problem[] {
  return totals.flatMap(({ file, line, values }) => {
    const fault = checkTotal(values, registers);
    return fault ? [{ file, line, ...fault }] : [];
  });
}

function checkTotal(
  { document, register: key, section, column, printed, discrepancy }: TotalRow['values'],
  registers: readonly Register[],
): { column: string; reason: string } | undefined {
  if (!document || !key || !column || printed === undefined) return undefined;
  const keys = registers.flatMap(({ spec }) => (spec.document === document ? [spec.key] : []));
  if (!keys.length) return { column: 'document', reason: `"${document}" has no registers` };
  if (!keys.includes(key))
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
  const computed = summed
    ? round(rows.reduce((sum, { values }) => sum + Number(values[summed] ?? 0), 0))
    : rows.length;
  return discrepancy === undefined
    ? unexplained(computed, printed)
    : explained(discrepancy, computed, printed);
}

/** A section by its name, or "kind=resource-base" for the rows whose column holds exactly that. */
function isIn(section: string, values: RegisterCells): boolean {
  const [column, wanted] = section.split('=', 2);
  return wanted === undefined
    ? values.section === section
    : String(values[column as keyof RegisterCells]) === wanted;
}

function unexplained(computed: number, printed: number) {
  if (computed === round(printed)) return undefined;
  const reason = `the rows give ${computed}, printed is ${printed}: mend a row, or write discrepancy "computed=${computed}; <reason>"`;
  return { column: 'printed', reason };
}

function explained(discrepancy: string, computed: number, printed: number) {
  const column = 'discrepancy';
  const recorded = /^computed=(\d+(?:\.\d+)?)[;；]\s*\S/.exec(discrepancy)?.[1];
  if (recorded === undefined) return { column, reason: 'write "computed=<number>; <reason>"' };
  if (computed === round(printed))
    return { column, reason: `the rows give the printed ${printed}: remove the discrepancy` };
  if (round(Number(recorded)) !== computed)
    return { column, reason: `the rows give ${computed}, the discrepancy records ${recorded}` };
  return undefined;
}

/** Sums of decimals to 6 digits, where the error of binary fractions is gone. */
const round = (value: number) => Math.round(value * 1e6) / 1e6;
