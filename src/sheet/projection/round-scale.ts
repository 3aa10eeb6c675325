/** Scale denominators as people write them. */

/** Between 1 and 10: close enough together to fill a frame, round enough to be said. */
const ROUND = [
  ...[1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2, 2.2, 2.5, 2.8, 3, 3.2, 3.5, 3.8],
  ...[4, 4.2, 4.5, 4.8, 5, 5.5, 6, 6.5, 7, 7.5, 8, 8.5, 9, 9.5, 10],
];

/** The smallest round denominator that is not below the one that is needed. */
export function roundScaleUp(denominator: number): number {
  const power = 10 ** Math.floor(Math.log10(denominator));
  const step = ROUND.find((value) => value * power >= denominator * (1 - 1e-9)) ?? 10;
  return Math.round(step * power);
}
