/** Heads that stand for several: "第一至六条", "二(一)至(三)", "三至四". */

const DIGITS = '一二三四五六七八九';
const RANGE =
  /^(.*?)(\(?)(第?)([一二三四五六七八九十]+)\)?至\(?第?([一二三四五六七八九十]+)(\)?)([章节条]?)$/;

/** Each head of the range, or the text itself where it is none. */
export function expandRange(text: string): string[] {
  const [, before = '', open = '', ordinal = '', first = '', last = '', close = '', unit = ''] =
    RANGE.exec(text) ?? [];
  const [from, to] = [numberOf(first), numberOf(last)];
  if (from < 1 || to < from) return [text];
  return Array.from(
    { length: to - from + 1 },
    (_, i) => before + open + ordinal + numeral(from + i) + close + unit,
  );
}

/** 1 to 99; 0 for what is no such numeral. */
function numberOf(text: string): number {
  const [, tens = '', ten, ones = ''] =
    /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text) ?? [];
  const digit = (letter: string) => (letter ? DIGITS.indexOf(letter) + 1 : 0);
  return ten ? 10 * (digit(tens) || 1) + digit(ones) : digit(tens);
}

function numeral(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const letter = (digit: number) => (digit ? DIGITS[digit - 1]! : '');
  return tens ? `${tens > 1 ? letter(tens) : ''}十${letter(ones)}` : letter(ones);
}
