/** Millimetres as written into files: to a thousandth, without noise, the same on every machine. */
export function short(value: number): string {
  return String(Math.round(value * 1000) / 1000 + 0);
}
