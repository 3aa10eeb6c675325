/** The one set of rules for a proposed site, whoever brings it: a form, an address, a file. */
import { kindOf } from '../../atlas/catalogue';
import type { Bilingual } from '../../atlas/text';
import { MOST_SITES, round5, type ProposedSite, type Scenario } from './site';

export const LONGEST_NAME = 40;
export const MOST_BEDS = 100_000;

export interface ScenarioProblem {
  code:
    | 'not-site'
    | 'unknown-field'
    | 'not-lon'
    | 'not-lat'
    | 'not-kind'
    | 'not-name'
    | 'not-beds'
    | 'too-many-sites'
    | 'too-large'
    | 'not-json'
    | 'not-our-format'
    | 'other-version';
  /** Which site, and what of it. */
  place: Bilingual;
  what: Bilingual;
  remedy: Bilingual;
}

export type ReadScenario =
  { ok: true; scenario: Scenario } | { ok: false; problems: readonly ScenarioProblem[] };

type Field = Exclude<keyof ProposedSite, 'id'>;

interface Rule {
  code: ScenarioProblem['code'];
  isGood: (value: unknown) => boolean;
  remedy: Bilingual;
}

const isNumber = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most;

const RULES: Record<Field, Rule> = {
  lon: {
    code: 'not-lon',
    isGood: (value) => isNumber(value, -180, 180),
    remedy: {
      zh: '应是经度：-180 到 180 之间的十进制度（WGS84），如 115.81237。',
      en: 'It must be a longitude: decimal degrees from -180 to 180 (WGS84), such as 115.81237.',
    },
  },
  lat: {
    code: 'not-lat',
    isGood: (value) => isNumber(value, -90, 90),
    remedy: {
      zh: '应是纬度：-90 到 90 之间的十进制度（WGS84），如 29.64353。',
      en: 'It must be a latitude: decimal degrees from -90 to 90 (WGS84), such as 29.64353.',
    },
  },
  kind: {
    code: 'not-kind',
    isGood: (value) => typeof value === 'string' && kindOf(value) !== undefined,
    remedy: {
      zh: '应是图集里的设施类别，如 elderly-home、childcare、fire-station。',
      en: 'It must be a kind of the atlas, such as elderly-home, childcare, fire-station.',
    },
  },
  name: {
    code: 'not-name',
    isGood: (value) =>
      typeof value === 'string' &&
      value === value.trim() &&
      [...value].length <= LONGEST_NAME &&
      !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(value),
    remedy: {
      zh: `应是一行文字，首尾没有空格，最多 ${LONGEST_NAME} 个字；可以为空。`,
      en: `It must be one line without spaces at its ends, at most ${LONGEST_NAME} characters; it may be empty.`,
    },
  },
  beds: {
    code: 'not-beds',
    isGood: (value) => value === undefined || (isNumber(value, 1, MOST_BEDS) && value % 1 === 0),
    remedy: {
      zh: `应是 1 到 ${MOST_BEDS} 之间的整数，或不写。`,
      en: `It must be a whole number from 1 to ${MOST_BEDS}, or be left out.`,
    },
  },
};

/** Reads sites of unknown origin, each as an object; every problem is named, not only the first. */
export function checkSites(values: readonly unknown[]): ReadScenario {
  if (values.length > MOST_SITES) return { ok: false, problems: [tooManySites(values.length)] };
  const problems: ScenarioProblem[] = [];
  const scenario = values.flatMap((value, i) => {
    const found = problemsOf(value, i + 1);
    problems.push(...found);
    return found.length ? [] : [siteOf(value as ProposedSite, i + 1)];
  });
  return problems.length ? { ok: false, problems } : { ok: true, scenario };
}

function siteOf({ lon, lat, kind, name, beds }: ProposedSite, n: number): ProposedSite {
  const site = { id: `p${n}`, kind, name, lon: round5(lon), lat: round5(lat) };
  return beds === undefined ? site : { ...site, beds };
}

function problemsOf(value: unknown, n: number): ScenarioProblem[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [noSite(n)];
  const given = value as Record<string, unknown>;
  const known = Object.entries(RULES).flatMap(([field, { code, isGood, remedy }]) => {
    const here = Object.hasOwn(given, field) ? given[field] : undefined;
    return isGood(here) ? [] : [{ code, place: placeOf(n, field), what: found(here), remedy }];
  });
  const strange = Object.keys(given).filter((key) => !Object.hasOwn(RULES, key));
  return [...known, ...strange.slice(0, 5).map((key) => unknownField(n, key))];
}

function placeOf(n: number, field?: string): Bilingual {
  const of = field === undefined ? '' : field;
  return { zh: `第 ${n} 个拟设点${of && ` ${of}`}`, en: `site ${n}${of && `, ${of}`}` };
}

/** What stands there, short and on one line. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '—');
  return text.slice(0, 40).replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ');
}

function found(value: unknown): Bilingual {
  return value === undefined
    ? { zh: '没有写。', en: 'It is missing.' }
    : { zh: `写的是“${quote(value)}”。`, en: `There stands “${quote(value)}”.` };
}

function noSite(n: number): ScenarioProblem {
  return {
    code: 'not-site',
    place: placeOf(n),
    what: { zh: '不是一个拟设点。', en: 'This is no site.' },
    remedy: {
      zh: '应写明经度、纬度和类别：lon, lat, kind。',
      en: 'It must have a longitude, a latitude and a kind: lon, lat, kind.',
    },
  };
}

function unknownField(n: number, key: string): ScenarioProblem {
  return {
    code: 'unknown-field',
    place: placeOf(n, quote(key)),
    what: { zh: '没有这一项。', en: 'There is no such field.' },
    remedy: { zh: '请删去它。', en: 'Remove it.' },
  };
}

function tooManySites(count: number): ScenarioProblem {
  return {
    code: 'too-many-sites',
    place: { zh: '拟设点的个数', en: 'the number of sites' },
    what: { zh: `有 ${count} 个。`, en: `There are ${count}.` },
    remedy: {
      zh: `最多 ${MOST_SITES} 个：请分成几个方案。`,
      en: `At most ${MOST_SITES}: make several scenarios of them.`,
    },
  };
}
