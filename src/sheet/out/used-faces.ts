/** Which of the fonts drawings are set in. */
import type { Drawing, Mark } from '../draw/drawing';
import { FACES, type Face } from '../fonts/faces';

export function usedFaces(...drawings: readonly Drawing[]): Face[] {
  const marks: Mark[] = drawings.flatMap(({ children }) => children);
  const used = new Set<string>();
  for (let mark = marks.pop(); mark; mark = marks.pop()) {
    if (mark.kind === 'group') for (const child of mark.children) marks.push(child);
    if (mark.kind === 'text') used.add(`${mark.font.family} ${mark.font.weight}`);
  }
  return FACES.filter(({ family, weight }) => used.has(`${family} ${weight}`));
}
