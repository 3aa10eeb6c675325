/**
 * Lines of a given width from Chinese and Latin text mixed: Chinese breaks between any two
 * characters, Latin between words; no line begins with a closing mark or ends with an opening one.
 */

/** Characters between which a line may break even without a space. */
const IDEOGRAPHIC = /[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60\u{20000}-\u{3ffff}]/u;
const CLOSING = /^[，。、；：！？）》〉」』】〕”’…—,.;:!?)\]}%]+$/u;
const OPENING = /^[（《〈「『【〔“‘([{]+$/u;

/** Characters that would show as boxes, turn the direction of the text or break the line. */

const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu;

/** One line of printable text: control characters become spaces, spaces are single. */
export function singleLine(text: string): string {
  return text.replace(UNPRINTABLE, ' ').replace(/\s+/gu, ' ').trim();
}

/** @param measure width of a text in the same unit as `width` */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  const push = (piece: string) => {
    if (measure((line + piece).trimEnd()) <= width) {
      line += piece;
      return;
    }
    if (line.trim()) lines.push(line.trim());
    line = piece.trimStart();
    if (measure(line.trimEnd()) <= width) return;
    // A word longer than the line is broken wherever the line ends.
    const letters = Array.from(line);
    line = '';
    for (const letter of letters) {
      if (line && measure(line + letter) > width) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  };
  for (const piece of piecesOf(singleLine(text))) push(piece);
  if (line.trim()) lines.push(line.trim());
  return lines;
}

/** The unbreakable pieces of a text, each with the space that follows it. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let open = false;
  for (const atom of atomsOf(text)) {
    const mark = atom.trimEnd();
    const last = pieces.length - 1;
    const glued = last >= 0 && !/\s$/u.test(pieces[last]!) && CLOSING.test(mark);
    if (last >= 0 && (open || glued)) pieces[last] += atom;
    else pieces.push(atom);
    open = OPENING.test(mark) && mark === atom;
  }
  return pieces;
}

/** Single ideographs and marks, and runs of everything else, each with its following space. */
function atomsOf(text: string): string[] {
  const atoms: string[] = [];
  let run = '';
  const flush = () => {
    if (run) atoms.push(run);
    run = '';
  };
  for (const letter of text) {
    if (letter === ' ') {
      if (run) run += letter;
      else if (atoms.length) atoms[atoms.length - 1] += letter;
      flush();
    } else if (IDEOGRAPHIC.test(letter) || /[“”‘’…—]/u.test(letter)) {
      flush();
      atoms.push(letter);
    } else {
      run += letter;
    }
  }
  flush();
  return atoms;
}
