/** Width of a line of text in pixels, estimated on the safe side: 1 em for Chinese, 0.6 for others. */
export function textWidth(text: string, sizePx: number, spacingEm = 0): number {
  let ems = 0;
  for (const char of text) ems += (char.codePointAt(0)! >= 0x2e80 ? 1 : 0.6) + spacingEm;
  return ems * sizePx;
}
