/** Columns set to their width, numbers to the right; a Chinese character is two columns wide. */
export function textTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string[] {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, i) => Math.max(...cells.map((row) => widthOf(row[i] ?? ''))));
  return cells.map(
    (row) =>
      `| ${row.map((cell, i) => (i === 0 ? cell + pad(cell, widths[i]!) : pad(cell, widths[i]!) + cell)).join(' | ')} |`,
  );
}

const widthOf = (text: string) =>
  Array.from(text).reduce((sum, letter) => sum + (letter >= '\u2e80' ? 2 : 1), 0);

const pad = (text: string, width: number) => ' '.repeat(Math.max(0, width - widthOf(text)));
