/**
 * The setting of a study as one part of the address:
 *
 *     kinds:standard:figures:state:compare:demand:show
 *     fire-station,depot:fire-response:10min,car,v40,x1.5:existing:2025:seats:count
 *
 * - kinds: separated by commas, at least one
 * - standard: its id
 * - figures: the user's own, each told by its form: `10min`, `800m`, a mode, `v` km/h, `x` detour
 * - state, compare: `existing`, `building`, `all`, or the year of `by`
 * - demand, show: as in view.ts
 *
 * An empty part stands for its default, and so do parts left off at the end.
 */
import { areNested } from '../analysis/nested-states';
import type { StudyState as PlanState } from '../analysis/states';
import { kindOf } from '../atlas/catalogue';
import { TRAVEL_MODES } from '../atlas/standard';
import { DEFAULT_STUDY, STUDY_DEMANDS, STUDY_SHOWS, type StudySetting } from './view';

/** What each figure of the user's own may be; the panel's fields have the same limits. */
export const OWN_LIMITS = {
  minutes: [1, 180],
  metres: [50, 100_000],
  speed: [0.5, 120],
  detour: [1, 3],
} as const;

/** Empty for the setting that opens first. */
export function encodeStudy(study: StudySetting): string {
  if (!study.kinds.length) return '';
  const { minutes, metres, mode, speed, detour } = study;
  const figures = [
    minutes === undefined ? '' : `${minutes}min`,
    metres === undefined ? '' : `${metres}m`,
    mode ?? '',
    speed === undefined ? '' : `v${speed}`,
    detour === undefined ? '' : `x${detour}`,
  ];
  const parts = [
    study.kinds.join(','),
    study.standard ?? '',
    figures.filter(Boolean).join(','),
    study.state.t === DEFAULT_STUDY.state.t ? '' : word(study.state),
    study.compare ? word(study.compare) : '',
    study.demand === DEFAULT_STUDY.demand ? '' : study.demand,
    study.show === DEFAULT_STUDY.show ? '' : study.show,
  ];
  return parts.join(':').replace(/:+$/, '');
}

/** @returns what could be read, and the words that could not; no setting where no kind is known */
export function decodeStudy(text: string): { study: StudySetting | null; bad: string[] } {
  const [
    kinds = '',
    standard = '',
    figures = '',
    state = '',
    compare = '',
    demand = '',
    show = '',
    ...rest
  ] = text.split(':');
  const words = kinds.split(',');
  const known = [...new Set(words.filter((kind) => kindOf(kind)))];
  if (!known.length) return { study: null, bad: [text] };
  const bad = [...words.filter((kind) => !kindOf(kind)), ...rest];
  const study: StudySetting = { ...structuredClone(DEFAULT_STUDY), kinds: known };
  /** Takes a part over where it can be read. */
  const take = <T>(
    part: string,
    read: (part: string) => T | undefined,
    put: (value: T) => void,
  ) => {
    if (!part) return;
    const value = read(part);
    if (value === undefined) bad.push(part);
    else put(value);
  };
  const isId = (part: string) => (/^[a-z0-9-]{1,60}$/.test(part) ? part : undefined);
  take(standard, isId, (id) => (study.standard = id));
  for (const figure of figures.split(','))
    take(figure, readFigure, (own) => Object.assign(study, own));
  take(state, readState, (value) => (study.state = value));
  const beside = (part: string) => {
    const other = readState(part);
    return other && areNested(study.state, other) ? other : undefined;
  };
  take(compare, beside, (value) => (study.compare = value));
  take(demand, oneOf(STUDY_DEMANDS), (value) => (study.demand = value));
  take(show, oneOf(STUDY_SHOWS), (value) => (study.show = value));
  return { study, bad };
}

const oneOf =
  <T extends string>(all: readonly T[]) =>
  (part: string) =>
    all.find((one) => one === part);

const word = (state: PlanState) => (state.t === 'by' ? String(state.year) : state.t);

function readState(part: string): PlanState | undefined {
  if (/^(19|20)\d\d$/.test(part)) return { t: 'by', year: Number(part) };
  const t = (['existing', 'building', 'all'] as const).find((one) => one === part);
  return t && { t };
}

function readFigure(part: string): Partial<StudySetting> | undefined {
  const mode = TRAVEL_MODES.find((one) => one === part);
  if (mode) return { mode };
  const match = /^(?:(v|x)(\d+(?:\.\d+)?)|(\d+(?:\.\d+)?)(min|m))$/.exec(part);
  if (!match) return undefined;
  const key = ({ v: 'speed', x: 'detour', min: 'minutes', m: 'metres' } as const)[
    (match[1] ?? match[4]) as 'v' | 'x' | 'min' | 'm'
  ];
  const value = Number(match[2] ?? match[3]);
  const [least, most] = OWN_LIMITS[key];
  return value >= least && value <= most ? { [key]: value } : undefined;
}
