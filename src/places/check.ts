/** The one set of rules for an own place, whoever brings it: the form, the browser's store, a file. */
import { isLatInChina, isLonInChina, round6 } from './coordinate/china';
import { SYSTEMS } from './coordinate/systems';
import { OWN_PRECISIONS, type OwnPlace } from './own-place';
import { LONGEST_TEXT, oneLine } from './text';

export const UNCERTAINTY = { least: 1, most: 100_000 };

export type PlaceProblemCode =
  | 'no-place'
  | 'missing'
  | 'unknown-field'
  | 'not-text'
  | 'too-long'
  | 'not-id'
  | 'not-lon'
  | 'not-lat'
  | 'not-uncertainty'
  | 'not-choice'
  | 'not-flag'
  | 'not-time';

export interface PlaceProblem {
  field: string;
  code: PlaceProblemCode;
  /** The words that may stand there. */
  choices?: readonly string[];
}

export type CheckedPlace =
  { ok: true; place: OwnPlace } | { ok: false; problems: readonly PlaceProblem[] };

type Rule = (value: unknown) => { value: unknown } | Omit<PlaceProblem, 'field'>;

const text: Rule = (value) => {
  if (typeof value !== 'string' || !oneLine(value)) return { code: 'not-text' };
  const line = oneLine(value);
  return line.length > LONGEST_TEXT ? { code: 'too-long' } : { value: line };
};
const number =
  (
    code: PlaceProblemCode,
    isGood: (value: number) => boolean,
    as = (value: number) => value,
  ): Rule =>
  (value) =>
    typeof value === 'number' && isGood(value) ? { value: as(value) } : { code };
const choice =
  (choices: readonly string[]): Rule =>
  (value) =>
    typeof value === 'string' && choices.includes(value)
      ? { value }
      : { code: 'not-choice', choices };
const flag: Rule = (value) => (typeof value === 'boolean' ? { value } : { code: 'not-flag' });
const id: Rule = (value) =>
  typeof value === 'string' && value.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)
    ? { value }
    : { code: 'not-id' };
const time: Rule = (value) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value) &&
  !Number.isNaN(Date.parse(value))
    ? { value }
    : { code: 'not-time' };

const RULES: Record<keyof Omit<OwnPlace, 'typed' | 'outside'>, Rule> = {
  feature: id,
  name: text,
  lon: number('not-lon', isLonInChina, round6),
  lat: number('not-lat', isLatInChina, round6),
  precision: choice(OWN_PRECISIONS),
  uncertaintyM: number(
    'not-uncertainty',
    (metres) =>
      Number.isInteger(metres) && metres >= UNCERTAINTY.least && metres <= UNCERTAINTY.most,
  ),
  known: text,
  verified: flag,
  kept: time,
};

/** Reads a value of unknown origin; every problem is named, not only the first. */
export function checkPlace(value: unknown): CheckedPlace {
  if (!isRecord(value)) return { ok: false, problems: [{ field: '', code: 'no-place' }] };
  const problems: PlaceProblem[] = [];
  const read: Record<string, unknown> = {};
  const check = (field: string, given: unknown, rule: Rule, into: string = field) => {
    const result = given === undefined ? ({ code: 'missing' } as const) : rule(given);
    if ('value' in result) read[into] = result.value;
    else problems.push({ field, ...result });
  };
  for (const [field, rule] of Object.entries(RULES)) check(field, value[field], rule);
  if (value.outside !== undefined && value.outside !== false) check('outside', value.outside, flag);
  const typed = readTyped(value.typed, check);
  if (typed) read.typed = { text: read['typed.text'], system: read['typed.system'] };
  delete read['typed.text'];
  delete read['typed.system'];
  for (const field of Object.keys(value))
    if (!Object.hasOwn(RULES, field) && field !== 'typed' && field !== 'outside')
      problems.push({ field: oneLine(field).slice(0, 40), code: 'unknown-field' });
  return problems.length
    ? { ok: false, problems }
    : { ok: true, place: read as unknown as OwnPlace };
}

/** True where something typed is told. */
function readTyped(
  value: unknown,
  check: (field: string, given: unknown, rule: Rule) => void,
): boolean {
  if (value === undefined) return false;
  const { text: typed, system } = isRecord(value) ? value : {};
  check('typed.text', typed, text);
  check('typed.system', system, choice(SYSTEMS));
  return true;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
