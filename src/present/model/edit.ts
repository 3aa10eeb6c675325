/** Changes of a briefing, each a new briefing; what changes nothing gives the same one back. */
import { encodeView } from '../../state/url';
import type { View } from '../../state/view';
import { LIMITS } from './limits';
import { plainText } from './text';
import { BLANK_SCENE, type Briefing, type Scene, type Words } from './scene';

export const isFull = ({ scenes }: Briefing) => scenes.length >= LIMITS.scenes;

/** What of a view makes a scene: not which panel or page was open beside the map. */
export function viewOfScene(view: View): Pick<Scene, 'view' | 'highlight'> {
  const shown: View = { ...view, panel: 'browse', page: null, select: null, sheet: '' };
  return { view: encodeView(shown), highlight: view.select ? [view.select] : [] };
}

/** A new scene behind the one of that id, or at the end. The same briefing where it is full. */
export function addFromView(
  briefing: Briefing,
  view: View,
  said: Partial<Omit<Scene, 'id' | 'view'>> = {},
  after?: string,
): Briefing {
  if (isFull(briefing)) return briefing;
  const id = freeId(briefing.scenes);
  const scene: Scene = { ...BLANK_SCENE, ...viewOfScene(view), ...said, id };
  return insert(briefing, scene, after);
}

/** A copy right behind its original. The same briefing where it is full or the id unknown. */
export function duplicate(briefing: Briefing, id: string): Briefing {
  const scene = briefing.scenes.find((one) => one.id === id);
  if (!scene || isFull(briefing)) return briefing;
  return insert(briefing, { ...scene, id: freeId(briefing.scenes) }, id);
}

export function remove(briefing: Briefing, ids: Iterable<string>): Briefing {
  const gone = new Set(ids);
  const scenes = briefing.scenes.filter(({ id }) => !gone.has(id));
  return scenes.length === briefing.scenes.length ? briefing : { ...briefing, scenes };
}

/** @param to position from 0; beyond the ends stands for the ends */
export function move(briefing: Briefing, id: string, to: number): Briefing {
  const from = briefing.scenes.findIndex((scene) => scene.id === id);
  const goal = Math.min(Math.max(Math.trunc(to), 0), briefing.scenes.length - 1);
  if (from < 0 || from === goal || Number.isNaN(goal)) return briefing;
  const scenes = [...briefing.scenes];
  scenes.splice(goal, 0, ...scenes.splice(from, 1));
  return { ...briefing, scenes };
}

export function change(briefing: Briefing, id: string, part: Partial<Omit<Scene, 'id'>>): Briefing {
  const before = briefing.scenes.find((scene) => scene.id === id);
  if (!before) return briefing;
  const after: Scene = { ...before, ...within(part) };
  if (saysTheSame(before, after)) return briefing;
  return { ...briefing, scenes: briefing.scenes.map((one) => (one === before ? after : one)) };
}

/** The title and the languages of the whole. */
export function changeHead(
  briefing: Briefing,
  part: Partial<Pick<Briefing, 'title' | 'languages'>>,
): Briefing {
  const title = part.title && wordsWithin(part.title, LIMITS.title, false);
  const after = { ...briefing, ...part, ...(title ? { title } : {}) };
  return saysTheSame(briefing, after) ? briefing : after;
}

function insert(briefing: Briefing, scene: Scene, after: string | undefined): Briefing {
  const found = briefing.scenes.findIndex(({ id }) => id === after);
  const at = found < 0 ? briefing.scenes.length : found + 1;
  return { ...briefing, scenes: briefing.scenes.toSpliced(at, 0, scene) };
}

/** What an editor hands in, cut to what a file may hold. */
function within(part: Partial<Omit<Scene, 'id'>>): Partial<Omit<Scene, 'id'>> {
  const { title, text, notes, seconds, highlight } = part;
  const { least, most } = LIMITS.seconds;
  return {
    ...part,
    ...(title ? { title: wordsWithin(title, LIMITS.title, false) } : {}),
    ...(text ? { text: wordsWithin(text, LIMITS.text, true) } : {}),
    ...(notes ? { notes: wordsWithin(notes, LIMITS.notes, true) } : {}),
    ...(highlight ? { highlight: [...new Set(highlight)].slice(0, LIMITS.highlight) } : {}),
    ...(seconds === undefined
      ? {}
      : { seconds: Math.min(Math.max(Math.round(seconds) || least, least), most) }),
  };
}

/** A language without words is left out. */
function wordsWithin(words: Words, longest: number, lines: boolean): Words {
  const said = Object.entries(words).flatMap(([lang, given]) => {
    const { text } = plainText(given, longest, lines);
    return text ? [[lang, text] as const] : [];
  });
  return Object.fromEntries(said);
}

/** Larger than every number there, so that no two scenes share an id, also after an undo. */
function freeId(scenes: readonly Scene[]): string {
  const numbers = scenes.map(({ id }) => Number(/^s(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return `s${Math.max(0, ...numbers) + 1}`;
}

const saysTheSame = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);
