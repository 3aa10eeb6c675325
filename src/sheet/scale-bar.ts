/** A scale bar of a round length. */

export interface ScaleBar {
  /** Length on the ground in metres: 1, 2 or 5 times a power of ten. */
  metres: number;
  /** Length on the page, in the unit in which `metresPerUnit` was given. */
  length: number;
  /** Equal parts that the bar is divided into, so that each is round too. */
  parts: number;
}

/** The longest round bar that is no longer than `longest` on the page. */
export function scaleBar(metresPerUnit: number, longest: number): ScaleBar {
  const room = metresPerUnit * longest;
  const power = 10 ** Math.floor(Math.log10(room));
  const leading = [5, 2, 1].find((digit) => digit * power <= room) ?? 1;
  const metres = leading * power;
  return { metres, length: metres / metresPerUnit, parts: leading === 5 ? 5 : 2 };
}
