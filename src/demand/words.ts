/** Texts of a foreign file, made fit to be shown: one line, no invisible signs, not long. */
import { oneLine } from '../places/text';

export function shown(text: string, longest = 60): string {
  const line = oneLine(text.slice(0, longest * 4));
  return [...line].length > longest ? `${[...line].slice(0, longest - 1).join('')}…` : line;
}
