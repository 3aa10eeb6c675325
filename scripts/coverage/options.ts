/** The options of `npm run coverage`, read and checked: a wrong one is answered with the valid ones. */
import { planYears, type Facility, type StudyState } from '../../src/analysis/states';
import { SAMPLE_STEP_M } from '../../src/analysis/study/area-study';
import type { OwnFigures } from '../../src/analysis/study/study-reach';
import { LAYERS, kindOf } from '../../src/atlas/catalogue';
import type { Lang } from '../../src/atlas/text';
import type { Regions } from '../../src/atlas/regions';
import { TRAVEL_MODES, isReach, type Standard, type TravelMode } from '../../src/atlas/standard';
import { STANDARDS, defaultStandard, standardOf } from '../../src/atlas/standards';
import { list, oneOf, parseOptions, UsageError } from '../usage';

export interface Options {
  kinds: string[];
  standard?: Standard;
  own: OwnFigures;
  when: string;
  /** A second state, laid beside the first. */
  compare?: string;
  /** Of the text. */
  lang: Lang;
  area?: string;
  demand: 'seats' | 'area';
  stepM: number;
  json: boolean;
}

const OPTIONS = {
  kind: { type: 'string' },
  standard: { type: 'string' },
  minutes: { type: 'string' },
  metres: { type: 'string' },
  mode: { type: 'string' },
  speed: { type: 'string' },
  detour: { type: 'string' },
  when: { type: 'string' },
  compare: { type: 'string' },
  lang: { type: 'string' },
  area: { type: 'string' },
  demand: { type: 'string' },
  step: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

const LANGS = ['zh', 'en'] as const;
const DEMANDS = ['seats', 'area'] as const;
const KINDS = LAYERS.flatMap(({ kinds }) => kinds.map(({ id }) => id));
const REACH_STANDARDS = STANDARDS.filter(({ measure }) => isReach(measure)).map(({ id }) => id);

export const HELP = `npm run coverage -- --kind KIND[,KIND…] [options]
What facilities of some kinds reach, three-way: surely, nominally, possibly.

  --kind      kinds of facility; may be left out with a --standard that names its kinds
  --standard  ${list(REACH_STANDARDS)}
              (left out: the norm for these kinds, where there is one)
  --minutes   minutes of travel, in place of the standard's
  --metres    a straight radius in metres, in place of minutes
  --mode      ${list(TRAVEL_MODES)}
  --speed     km/h, in place of the mode's
  --detour    way ÷ straight line, in place of the usual factor
  --when      existing (as of the documents), building (and those being built), planned (and all
              that is planned), or a year: planned to be complete by its end   [existing]
  --compare   a second state, as for --when: what the larger one adds, where one holds the other
  --area      code of a city or county; left out: all
  --demand    seats (of townships) or area (sample points)                     [seats]
  --step      metres between sample points                                     [${SAMPLE_STEP_M}]
  --lang      zh or en: of the text; JSON has both                             [zh]
  --json      the same as JSON
  --help      this text

Kinds: ${list(KINDS)}`;

/** @returns null where only the help is wanted */
export function readOptions(args: string[], regions: Regions): Options | null {
  const given = parseOptions(args, OPTIONS);
  if (given.help) return null;
  const standard = given.standard === undefined ? undefined : knownStandard(given.standard);
  const kinds = given.kind === undefined ? (standard?.kinds ?? []) : splitKinds(given.kind);
  if (!kinds.length)
    throw new UsageError(
      standard
        ? `The standard "${standard.id}" names no kind of the atlas: say --kind. Kinds: ${list(KINDS)}`
        : `Say which kinds: --kind KIND[,KIND…]. Kinds: ${list(KINDS)}`,
    );
  const chosen = standard ?? defaultStandard(kinds);
  return {
    kinds: [...kinds],
    ...(chosen ? { standard: chosen } : {}),
    own: ownFigures(given),
    when: given.when ?? 'existing',
    ...(given.compare === undefined ? {} : { compare: given.compare }),
    lang: oneOf('lang', given.lang ?? 'zh', LANGS),
    ...(given.area === undefined ? {} : { area: knownArea(given.area, regions) }),
    demand: oneOf('demand', given.demand ?? 'seats', DEMANDS),
    stepM: number('step', given.step) ?? SAMPLE_STEP_M,
    json: given.json ?? false,
  };
}

/** The state that `--when` names; the years of the plan stand in the message where it is none. */
export function stateOf(
  when: string,
  facilities: readonly Facility[],
  option: 'when' | 'compare' = 'when',
): StudyState {
  if (when === 'existing' || when === 'building') return { t: when };
  if (when === 'planned') return { t: 'all' };
  if (/^(19|20)\d\d$/.test(when)) return { t: 'by', year: Number(when) };
  const years = planYears(facilities);
  const dated = years.length ? ` (years of the plan: ${list(years.map(String))})` : '';
  throw new UsageError(`--${option} "${when}": existing, building, planned, or a year${dated}`);
}

function splitKinds(value: string): string[] {
  const kinds = value.split(',').map((kind) => kind.trim());
  const wrong = kinds.filter((kind) => !kindOf(kind));
  if (wrong.length)
    throw new UsageError(`--kind "${wrong.join(',')}": no such kind. Kinds: ${list(KINDS)}`);
  return [...new Set(kinds)];
}

function knownStandard(id: string): Standard {
  const standard = standardOf(id);
  if (standard && isReach(standard.measure)) return standard;
  const why = standard ? 'is a ratio, it has no radius' : 'no such standard';
  throw new UsageError(`--standard "${id}": ${why}. Standards: ${list(REACH_STANDARDS)}`);
}

function knownArea(code: string, regions: Regions): string {
  const bordered = regions.all.filter(({ level }) => level !== 'area');
  if (bordered.some((region) => region.code === code)) return code;
  const names = bordered.map((region) => `${region.code} ${region.name.zh}`);
  throw new UsageError(`--area "${code}": no such city or county. Codes: ${list(names)}`);
}

function number(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const figure = Number(value);
  if (value.trim() && figure > 0 && Number.isFinite(figure)) return figure;
  throw new UsageError(`--${option} "${value}": a number above 0`);
}

type Given = ReturnType<typeof parseOptions<typeof OPTIONS>>;

function ownFigures(given: Given): OwnFigures {
  const figures = {
    minutes: number('minutes', given.minutes),
    metres: number('metres', given.metres),
    speedKmh: number('speed', given.speed),
    detour: number('detour', given.detour),
    mode: given.mode === undefined ? undefined : mode(given.mode),
  };
  if (figures.minutes !== undefined && figures.metres !== undefined)
    throw new UsageError('--minutes and --metres: one of the two');
  return Object.fromEntries(
    Object.entries(figures).filter(([, value]) => value !== undefined),
  ) as OwnFigures;
}

const mode = (value: string): TravelMode => oneOf('mode', value, TRAVEL_MODES);
