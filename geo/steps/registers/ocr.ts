/**
 * `investmentWan=006;beds=08`: damaged forms by the column they belong to. A part without a known
 * column in front of "=" is refused, since a form that belongs to no field can be shown nowhere.
 */
export function parseOcr(
  cell: string,
  columns: readonly string[],
): { value: Record<string, string> } | { reason: string } {
  const value: Record<string, string> = {};
  for (const part of cell.split(';')) {
    const at = part.indexOf('=');
    const column = part.slice(0, at).trim();
    if (at < 0 || !columns.includes(column))
      return { reason: `"${part.trim()}": write column=damaged form, with a column of this table` };
    if (column in value) return { reason: `column "${column}" twice` };
    value[column] = part.slice(at + 1).trim();
  }
  return { value };
}
