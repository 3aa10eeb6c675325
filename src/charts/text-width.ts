/**
 * How wide a text will be, without a screen to measure it on. Knowingly rough: a Chinese letter is as
 * wide as the type is high, a Latin one a little more than half of that.
 */
export function roughTextWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += letter.codePointAt(0)! > 0x2e7f ? size : size * 0.56;
  return width;
}
