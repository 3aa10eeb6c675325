/** Readers of single values of unknown origin: what can be taken over, and what was wrong. */
import { quote } from '../../analysis/scenario/check';
import type { Lang } from '../../atlas/text';
import { LIMITS } from '../model/limits';
import type { FigureUse, Transition, Words } from '../model/scene';
import { TRANSITIONS } from '../model/scene';
import { plainText } from '../model/text';
import type { ProblemCode } from '../problem';

export interface Fault {
  code: ProblemCode;
  /** Below the field that is read: "en". */
  within?: string;
  detail?: string;
}
export interface Read<T> {
  value: T;
  faults: Fault[];
}

const fine = <T>(value: T): Read<T> => ({ value, faults: [] });
const fault = <T>(value: T, code: ProblemCode, given: unknown): Read<T> => ({
  value,
  faults: [{ code, detail: quote(given) }],
});

export function isObject(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

/** The object's own field: "constructor" and the like are none. */
export const own = (given: Record<string, unknown>, key: string): unknown =>
  Object.hasOwn(given, key) ? given[key] : undefined;

export const words =
  (longest: number, lines: boolean) =>
  (given: unknown): Read<Words> => {
    if (!isObject(given)) return fault({}, 'not-words', given);
    const faults: Fault[] = strange(given, ['zh', 'en']);
    const said: { [L in Lang]?: string } = {};
    for (const lang of ['zh', 'en'] as const) {
      const here = own(given, lang);
      if (here === undefined) continue;
      const { text, faults: found } = plainText(here, longest, lines);
      faults.push(...found.map((code) => ({ code, within: lang })));
      if (text) said[lang] = text;
    }
    return { value: said, faults };
  };

export function languages(given: unknown): Read<readonly Lang[]> {
  const both = ['zh', 'en'] as const;
  const named = both.filter((lang) => Array.isArray(given) && given.includes(lang));
  const isGood = Array.isArray(given) && named.length > 0 && named.length === given.length;
  return isGood ? fine(named) : fault(named.length ? named : both, 'not-languages', given);
}

export function view(given: unknown): Read<string> {
  if (typeof given !== 'string') return fault('', 'not-text', given);
  const query = given.replace(/^\?/, '');
  const isPlain = query.length <= LIMITS.view && !/[\p{Cc}\p{Cf}\p{Cs}<>"]/u.test(query);
  return isPlain ? fine(query) : fault('', query.length > LIMITS.view ? 'too-long' : 'unseen', '');
}

export function figure(given: unknown): Read<FigureUse | null> {
  if (given === null) return fine(null);
  const id = isObject(given) ? own(given, 'id') : undefined;
  if (!isObject(given) || typeof id !== 'string' || !/^[a-z][a-z-]{0,39}$/.test(id))
    return fault(null, 'not-figure', given);
  const faults = strange(given, ['id', 'params']);
  const asked = own(given, 'params') ?? {};
  const entries = isObject(asked) ? Object.entries(asked) : [];
  if (!isObject(asked)) faults.push({ code: 'bad-param', detail: quote(asked) });
  const isGood = ([key, value]: [string, unknown]) =>
    /^[a-z][a-zA-Z]{0,19}$/.test(key) &&
    typeof value === 'string' &&
    plainText(value, LIMITS.param, false).text === value;
  const good = entries.filter(isGood) as [string, string][];
  for (const entry of entries.filter((one) => !isGood(one)).slice(0, 5))
    faults.push({ code: 'bad-param', detail: quote(entry[0]) });
  if (good.length > LIMITS.params) faults.push({ code: 'too-many', within: 'params' });
  return { value: { id, params: Object.fromEntries(good.slice(0, LIMITS.params)) }, faults };
}

export function featureIds(given: unknown): Read<readonly string[]> {
  if (!Array.isArray(given)) return fault([], 'not-features', given);
  const some: unknown[] = given.slice(0, LIMITS.highlight);
  const good = some.filter(
    (id): id is string => typeof id === 'string' && /^[\w.-]{1,80}$/.test(id),
  );
  const faults: Fault[] = [];
  if (good.length < some.length) faults.push({ code: 'not-features' });
  if (given.length > some.length) faults.push({ code: 'too-many' });
  return { value: [...new Set(good)], faults };
}

export function day(given: unknown): Read<string | null> {
  return given === null || isDay(given) ? fine(given) : fault(null, 'not-date', given);
}

export function isDay(given: unknown): given is string {
  if (typeof given !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(given)) return false;
  const time = Date.parse(`${given}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(given);
}

export function isTime(given: unknown): given is string {
  return (
    typeof given === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(given) &&
    !Number.isNaN(Date.parse(given))
  );
}

export const seconds =
  (usual: number) =>
  (given: unknown): Read<number> => {
    const { least, most } = LIMITS.seconds;
    return Number.isInteger(given) && Number(given) >= least && Number(given) <= most
      ? fine(Number(given))
      : fault(usual, 'not-seconds', given);
  };

export const transition =
  (usual: Transition) =>
  (given: unknown): Read<Transition> => {
    const known = TRANSITIONS.find((one) => one === given);
    return known ? fine(known) : fault(usual, 'not-transition', given);
  };

export const isId = (given: unknown): given is string =>
  typeof given === 'string' && given.length <= LIMITS.id && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(given);

/** Keys that nobody knows: dropped, the first few named. */
export function strange(given: Record<string, unknown>, known: readonly string[]): Fault[] {
  const keys = Object.keys(given).filter((key) => !known.includes(key));
  return keys.slice(0, 5).map((key) => ({ code: 'unknown-field', detail: quote(key) }));
}
