/** What a sortable table shows of its rows. */
export interface Column<Row> {
  id: string;
  title: string;
  /** What the cell shows. */
  text: (row: Row) => string;
  /** What the column is sorted by, where that is not the text; nothing sorts last. */
  order?: (row: Row) => string | number | undefined;
  /** Figures stand to the right. */
  figure?: boolean;
  /** Text in the language of print. */
  printed?: boolean;
}

export interface Sorting {
  column: string;
  descending: boolean;
}

const collator = new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true });

/** A sorted copy; the given order where no column is chosen. Rows without a value come last. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | null,
): readonly Row[] {
  const column = columns.find(({ id }) => id === sorting?.column);
  if (!column || !sorting) return rows;
  const valueOf = column.order ?? ((row: Row) => column.text(row) || undefined);
  const sign = sorting.descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .sort((a, b) => {
      if (a.value === undefined || b.value === undefined)
        return Number(a.value === undefined) - Number(b.value === undefined);
      return typeof a.value === 'number' && typeof b.value === 'number'
        ? sign * (a.value - b.value)
        : sign * collator.compare(String(a.value), String(b.value));
    })
    .map(({ row }) => row);
}
