/** What a text of a briefing may be: plain characters and line breaks. */

/** Tags, comments and what a browser would take for one. */
const MARKUP = /<(?:[a-z!?]|\/[a-z])[^<>]*>/gi;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

export type TextFault = 'not-text' | 'markup' | 'unseen' | 'too-long';

/**
 * The part of a text that can be taken over, and what was wrong with it.
 * @param longest characters
 * @param lines whether it may have line breaks
 */
export function plainText(
  given: unknown,
  longest: number,
  lines: boolean,
): { text: string; faults: TextFault[] } {
  if (typeof given !== 'string') return { text: '', faults: ['not-text'] };
  const faults: TextFault[] = [];
  // What is far too long is not looked through.
  const start = given.slice(0, longest * 4).replaceAll(/\r\n?/g, '\n');
  const rows = start.split('\n').map((row) => row.replaceAll(UNSEEN, ''));
  const seen = rows.join('\n');
  if (seen !== start) faults.push('unseen');
  const bare = withoutMarkup(seen);
  if (bare !== seen) faults.push('markup');
  const text = (lines ? bare : bare.replaceAll('\n', ' ')).trim();
  const letters = [...text];
  if (letters.length > longest || given.length > longest * 4) faults.push('too-long');
  return { text: letters.slice(0, longest).join('').trim(), faults };
}

/** Again and again, since a tag may be made of the rests of another. */
function withoutMarkup(text: string): string {
  let before: string;
  let after = text;
  do {
    before = after;
    after = before.replaceAll(MARKUP, '');
  } while (after !== before);
  return after;
}
