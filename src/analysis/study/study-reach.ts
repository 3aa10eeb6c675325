/** From a standard and what the user has changed of it to the metres that are reckoned with. */
import type { Metres, Standard, TravelMode } from '../../atlas/standard';
import { exactly, type Limits } from '../reach';
import { DETOUR, TRAVEL, ownFigure, type Figure } from '../travel';

/** What the user sets in place of a standard's figures; each that differs is an assumption. */
export interface OwnFigures {
  minutes?: number;
  /** A straight radius; takes the place of minutes. */
  metres?: number;
  mode?: TravelMode;
  speedKmh?: number;
  detour?: number;
}

/** One figure behind the limits, for panel, export and command line. */
export interface StudyAssumption extends Figure {
  what: 'minutes' | 'speed' | 'detour' | 'metres';
  unit: 'min' | 'km/h' | 'm' | '';
  /** The upper end, where the standard prints a span. */
  high?: number;
}

export interface StudyReach {
  limits: Limits;
  /** Absent for a distance. */
  mode?: TravelMode;
  assumptions: StudyAssumption[];
}

/**
 * Undefined where neither gives a time or a distance: a kind without a norm draws nothing until the
 * user sets an assumption, and a ratio has no radius.
 */
export function studyReach(
  standard: Standard | undefined,
  own: OwnFigures,
): StudyReach | undefined {
  const measure = standard?.measure;
  if (own.metres !== undefined) {
    const asPrinted =
      measure?.t === 'metres' &&
      measure.along === 'line' &&
      measure.low === measure.high &&
      measure.low === own.metres;
    const metres = asPrinted ? printed(standard!, own.metres) : ownFigure(own.metres);
    return { limits: exactly(own.metres), assumptions: [{ what: 'metres', unit: 'm', ...metres }] };
  }
  if (own.minutes === undefined && measure?.t === 'metres')
    return byMetres(standard!, measure, own);
  return byMinutes(standard, own);
}

function byMinutes(standard: Standard | undefined, own: OwnFigures): StudyReach | undefined {
  const norm = standard?.measure.t === 'minutes' ? standard.measure : undefined;
  const minutes = own.minutes ?? norm?.minutes;
  if (minutes === undefined) return undefined;
  const mode = own.mode ?? norm?.mode ?? 'walk';
  const usual = TRAVEL[mode].speed;
  const speed =
    norm?.speedKmh !== undefined && mode === norm.mode ? printed(standard!, norm.speedKmh) : usual;
  const [pace, detour] = [changed(speed, own.speedKmh), changed(TRAVEL[mode].detour, own.detour)];
  const time = norm && minutes === norm.minutes ? printed(standard!, minutes) : ownFigure(minutes);
  return {
    limits: exactly(((minutes / 60) * pace.value * 1000) / detour.value),
    mode,
    assumptions: [
      { what: 'minutes', unit: 'min', ...time },
      { what: 'speed', unit: 'km/h', ...pace },
      { what: 'detour', unit: '', ...detour },
    ],
  };
}

function byMetres(standard: Standard, { low, high, along }: Metres, own: OwnFigures): StudyReach {
  const metres: StudyAssumption = {
    what: 'metres',
    unit: 'm',
    ...printed(standard, low),
    ...(high > low ? { high } : {}),
  };
  const detour = along === 'way' ? changed(DETOUR, own.detour) : undefined;
  const straight = (way: number) => way / (detour?.value ?? 1);
  const upper = straight(high);
  return {
    limits: { sureM: straight(low), nominalM: upper, possibleM: upper },
    assumptions: detour ? [metres, { what: 'detour', unit: '', ...detour }] : [metres],
  };
}

const printed = ({ mark, source }: Standard, value: number): Figure => ({ value, mark, source });

/** The usual figure, or the user's own, which is an assumption where it differs. */
const changed = (usual: Figure, own: number | undefined): Figure =>
  own === undefined || own === usual.value ? usual : ownFigure(own);
