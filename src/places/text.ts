/** What a user or a file may say, made fit for one line of a register. */

export const LONGEST_TEXT = 400;

/** Without line breaks, control and invisible characters, and runs of spaces. */
export function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replaceAll(/[\p{Cf}\p{Cs}\uFFFD]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
