import type { Problem } from '../model';

/** `seeds/x/care.csv:12 column "counties": unknown county 360499 …`, as terminals link it. */
export function formatProblem({ file, line, column, reason }: Problem): string {
  const where = line > 0 ? `${file}:${line}` : file;
  return `${where}${column ? ` column "${column}"` : ''}: ${reason}`;
}

/** By file, then line: the order in which a person mends them. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
  );
}

/** "(known: a, b)" for messages about a word that is not in a list. */
export function known(words: Iterable<string>): string {
  return `(known: ${[...words].join(', ') || 'none'})`;
}
