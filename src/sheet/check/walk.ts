/** Reads a drawing back: its texts with their boxes, and the bounds of its marks. */
import type { Box, Group, Mark, TextMark } from '../draw/drawing';
import { around } from '../model/boxes';
import { pathBounds } from './path-bounds';

export interface PlacedText {
  mark: TextMark;
  box: Box;
  /** Ids of the groups that hold it, outermost first. */
  groups: readonly string[];
}

export function* textsOf(
  marks: readonly Mark[],
  groups: readonly string[] = [],
): Generator<PlacedText> {
  for (const mark of marks) {
    if (mark.kind === 'group') yield* textsOf(mark.children, [...groups, mark.id]);
    else if (mark.kind === 'text' && mark.text.trim()) yield { mark, box: textBox(mark), groups };
  }
}

/** What is said in a group: its texts one after the other, without spaces, so that wrapping is no matter. */
export function saidIn(marks: readonly Mark[], id: string): string {
  const said = [...textsOf(marks)].filter(({ groups }) => groups.includes(id));
  return said.map(({ mark }) => bare(mark.text)).join('');
}

export const bare = (text: string): string => text.replace(/\s+/gu, '');

export function groupNamed(marks: readonly Mark[], id: string): Group | undefined {
  for (const mark of marks) {
    if (mark.kind !== 'group') continue;
    const found = mark.id === id ? mark : groupNamed(mark.children, id);
    if (found) return found;
  }
  return undefined;
}

/** From the height of capitals to a little under the baseline, turned with the text. */
export function textBox({ x, y, width: length, anchor, font, rotate }: TextMark): Box {
  const left = anchor === 'middle' ? -length / 2 : anchor === 'end' ? -length : 0;
  const [top, height] = [-font.size * 0.82, font.size * 0.94];
  if (!rotate) return { x: x + left, y: y + top, width: length, height };
  const turn = (rotate * Math.PI) / 180;
  const corners = [
    [left, top],
    [left + length, top],
    [left, top + height],
    [left + length, top + height],
  ].map(([dx = 0, dy = 0]) => ({
    x: x + dx * Math.cos(turn) - dy * Math.sin(turn),
    y: y + dx * Math.sin(turn) + dy * Math.cos(turn),
    width: 0,
    height: 0,
  }));
  return around(corners)!;
}

/** Null for a mark that inks nothing. */
export function boundsOf(mark: Mark): Box | null {
  switch (mark.kind) {
    case 'text':
      return textBox(mark);
    case 'image':
      return mark.box;
    case 'circle': {
      const r = mark.radius + (mark.stroke?.width ?? 0) / 2;
      return { x: mark.x - r, y: mark.y - r, width: 2 * r, height: 2 * r };
    }
    case 'path': {
      const box = pathBounds(mark.d);
      if (!box) return null;
      const { x, y, scale } = mark.place ?? { x: 0, y: 0, scale: 1 };
      return {
        ...{ x: x + box.x * scale, y: y + box.y * scale },
        ...{ width: box.width * scale, height: box.height * scale },
      };
    }
    case 'group':
      return mark.clip ?? around(mark.children.flatMap((child) => boundsOf(child) ?? []));
  }
}
