/**
 * `<document>-<key>-<row>`: a whole number is padded to two digits, a row like 4-2-1 stays.
 * Undefined where the row is not made of a-z, 0-9 and single hyphens.
 */
export function featureId(document: string, key: string, row: string): string | undefined {
  const tail = /^\d+$/.test(row) ? row.replace(/^0+(?=\d)/, '').padStart(2, '0') : row;
  const id = `${document}-${key}-${tail}`;
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? id : undefined;
}

/** Order of ids in which 2 comes before 10, the same on every machine. */
export function compareIds(a: string, b: string): number {
  const [left, right] = [a, b].map((id) => id.replace(/\d+/g, (n) => n.padStart(12, '0')));
  if (left === right) return a < b ? -1 : a > b ? 1 : 0;
  return left! < right! ? -1 : 1;
}
