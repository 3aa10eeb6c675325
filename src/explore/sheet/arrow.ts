/** Arrow keys as steps on the page, y downwards. */

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function arrowOf(key: string): readonly [number, number] | null {
  return ARROWS[key] ?? null;
}
