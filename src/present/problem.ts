/** What is wrong with a briefing, each named with its scene and field; the rest runs. */
import { presentProblems } from '../i18n/messages/present-problems';
import type { Lang } from '../atlas/text';
import type { TextFault } from './model/text';

export type ProblemCode =
  | TextFault
  /** The file or address as a whole: it is refused. */
  | 'too-large'
  | 'not-json'
  | 'not-our-format'
  | 'other-version'
  | 'no-scenes'
  | 'not-address'
  /** A part: it is left out, or what stands usually takes its place. */
  | 'too-many-scenes'
  | 'not-scene'
  | 'unknown-field'
  | 'missing'
  | 'not-words'
  | 'not-id'
  | 'not-languages'
  | 'not-time'
  | 'not-date'
  | 'not-figure'
  | 'not-features'
  | 'too-many'
  | 'not-seconds'
  | 'not-transition'
  | 'more'
  /** Against the record. */
  | 'view-part'
  | 'unknown-area'
  | 'unknown-document'
  | 'no-feature'
  | 'unknown-figure'
  | 'bad-param'
  | 'no-data'
  | 'bad-placeholder'
  | 'no-words';

export interface BriefingProblem {
  code: ProblemCode;
  /** Number of the scene, from 1; absent where the briefing as a whole is meant. */
  scene?: number;
  /** Key of the field as the file has it: "title.en". */
  field?: string;
  /** What stands there, on one short line. */
  detail?: string;
}

/** "第 3 场 highlight：图集里没有这条记录：jiujiang-…" */
export function problemText({ code, scene, field, detail = '' }: BriefingProblem, lang: Lang) {
  const m = presentProblems(lang);
  const place = [scene === undefined ? m.whole : m.scene(String(scene)), field ?? '']
    .filter(Boolean)
    .join(' ');
  return m.line(place, m[code](detail));
}
