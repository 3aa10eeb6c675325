/**
 * Reads a briefing of unknown origin. Nothing of it is believed: what does not fit is named with
 * scene and field and left out, the rest is kept. Only what is no briefing at all is refused.
 */
import { quote } from '../../analysis/scenario/check';
import { LIMITS } from '../model/limits';
import { BLANK_SCENE, type Briefing, type Scene } from '../model/scene';
import type { BriefingProblem, ProblemCode } from '../problem';
import { BRIEFING_FORMAT, BRIEFING_VERSION } from './format';
import * as reader from './readers';

export type ReadBriefing =
  | { ok: true; briefing: Briefing; problems: readonly BriefingProblem[] }
  | { ok: false; problems: readonly BriefingProblem[] };

/** Characters. */
export const LARGEST_FILE = 2_000_000;
const MOST_PROBLEMS = 100;

export function readBriefingFile(text: string): ReadBriefing {
  if (text.length > LARGEST_FILE) return refused('too-large');
  let root: unknown;
  try {
    root = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    // No JSON, or nested too deeply to be read.
    return refused('not-json', error instanceof Error ? error.message : '');
  }
  if (!reader.isObject(root) || reader.own(root, 'format') !== BRIEFING_FORMAT)
    return refused('not-our-format');
  const version = reader.own(root, 'version');
  if (version !== BRIEFING_VERSION) return refused('other-version', version);
  const scenes = reader.own(root, 'scenes');
  return Array.isArray(scenes) ? readRoot(root, scenes) : refused('no-scenes');
}

const HEAD = ['format', 'version', 'id', 'title', 'languages', 'made', 'recordDate', 'scenes'];

function readRoot(root: Record<string, unknown>, scenes: readonly unknown[]): ReadBriefing {
  const problems: BriefingProblem[] = [];
  const take = fieldsOf(root, problems);
  const id = reader.own(root, 'id');
  const made = reader.own(root, 'made');
  const recordDate = reader.own(root, 'recordDate');
  const note = (code: ProblemCode, field: string, given: unknown) =>
    problems.push({ code, field, detail: quote(given) });
  if (!reader.isId(id)) note('not-id', 'id', id);
  if (made !== undefined && !reader.isTime(made)) note('not-time', 'made', made);
  if (recordDate !== undefined && !reader.isDay(recordDate))
    note('not-date', 'recordDate', recordDate);
  problems.push(...reader.strange(root, HEAD));
  if (scenes.length > LIMITS.scenes)
    problems.push({ code: 'too-many-scenes', detail: String(scenes.length) });
  const briefing: Briefing = {
    id: reader.isId(id) ? id : 'briefing',
    title: take('title', reader.words(LIMITS.title, false), {}),
    languages: take('languages', reader.languages, ['zh', 'en']),
    scenes: readScenes(scenes.slice(0, LIMITS.scenes), problems),
    ...(reader.isTime(made) ? { made } : {}),
    ...(reader.isDay(recordDate) ? { recordDate } : {}),
  };
  return { ok: true, briefing, problems: shortened(problems) };
}

const SCENE = ['id', 'view', ...Object.keys(BLANK_SCENE)];

function readScenes(given: readonly unknown[], problems: BriefingProblem[]): Scene[] {
  const taken = new Set<string>();
  return given.flatMap((value, i) => {
    const scene = i + 1;
    if (!reader.isObject(value)) {
      problems.push({ code: 'not-scene', scene });
      return [];
    }
    const own = reader.own(value, 'id');
    const isGood = reader.isId(own) && !taken.has(own);
    if (own !== undefined && !isGood)
      problems.push({ code: 'not-id', scene, field: 'id', detail: quote(own) });
    const id = isGood ? own : freeId(taken, scene);
    taken.add(id);
    problems.push(...reader.strange(value, SCENE).map((found) => ({ ...found, scene })));
    return [readScene(value, id, scene, problems)];
  });
}

function readScene(
  value: Record<string, unknown>,
  id: string,
  scene: number,
  problems: BriefingProblem[],
): Scene {
  const take = fieldsOf(value, problems, scene);
  if (reader.own(value, 'view') === undefined)
    problems.push({ code: 'missing', scene, field: 'view' });
  const blank = BLANK_SCENE;
  return {
    id,
    view: take('view', reader.view, ''),
    title: take('title', reader.words(LIMITS.title, false), blank.title),
    text: take('text', reader.words(LIMITS.text, true), blank.text),
    notes: take('notes', reader.words(LIMITS.notes, true), blank.notes),
    figure: take('figure', reader.figure, blank.figure),
    highlight: take('highlight', reader.featureIds, blank.highlight),
    date: take('date', reader.day, blank.date),
    seconds: take('seconds', reader.seconds(blank.seconds), blank.seconds),
    transition: take('transition', reader.transition(blank.transition), blank.transition),
  };
}

/** Reads one field after the other; what is not there is what it usually is. */
function fieldsOf(given: Record<string, unknown>, problems: BriefingProblem[], scene?: number) {
  return <T>(field: string, read: (here: unknown) => reader.Read<T>, usual: T): T => {
    const here = reader.own(given, field);
    if (here === undefined) return usual;
    const { value, faults } = read(here);
    for (const { code, within, detail } of faults)
      problems.push({
        ...{ code, field: within ? `${field}.${within}` : field },
        ...(scene === undefined ? {} : { scene }),
        ...(detail === undefined ? {} : { detail }),
      });
    return value;
  };
}

function freeId(taken: ReadonlySet<string>, from: number): string {
  let n = from;
  while (taken.has(`s${n}`)) n++;
  return `s${n}`;
}

function shortened(problems: readonly BriefingProblem[]): readonly BriefingProblem[] {
  const rest = problems.length - MOST_PROBLEMS;
  if (rest <= 0) return problems;
  return [...problems.slice(0, MOST_PROBLEMS), { code: 'more', detail: String(rest) }];
}

function refused(code: ProblemCode, given?: unknown): ReadBriefing {
  const detail = given === undefined ? {} : { detail: quote(given) };
  return { ok: false, problems: [{ code, ...detail }] };
}
