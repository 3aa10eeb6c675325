/** Two angles out of a typed text: decimal degrees, degrees and minutes, or degrees, minutes, seconds. */

export interface Angle {
  degrees: number;
  axis?: 'lon' | 'lat';
  /** Half a unit of the last digit that was typed, degrees. */
  halfDigit: number;
}
export type AnglesProblem = 'empty' | 'unreadable' | 'one-number' | 'sixty';

/** Signs that people and programs write for degree, minute and second, brought to one form. */
export function plainSigns(text: string): string {
  return text
    .replaceAll(/[˚º]/g, '°')
    .replaceAll('´', "'")
    .normalize('NFKC')
    .replaceAll(/(?<=\d)\s*度/g, '°')
    .replaceAll('分', "'")
    .replaceAll('秒', '"')
    .replaceAll(/[’‘′`]/g, "'")
    .replaceAll(/[”“″]/g, '"')
    .replaceAll("''", '"')
    .replaceAll('−', '-')
    .trim();
}

const NUMBER = String.raw`[+-]?\d+(?:\.\d+)?`;
const AXIS = String.raw`东经|西经|北纬|南纬|经度|纬度|longitude|latitude|long|lon|lng|lat|[ewns]`;
const ANGLE = String.raw`(?:(${AXIS})\s*[:=]?\s*)?(${NUMBER})(?:\s*°(?:\s*(${NUMBER})\s*'(?:\s*(${NUMBER})\s*")?)?)?\s*([ewns])?`;
/** Two bare numbers need something between them; signs and words part angles by themselves. */
const BETWEEN = String.raw`(?:\s*[,;、/]\s*|\s+|(?<=[°'"ewns])|(?=[东西北南经纬a-z]))`;
const TWO_ANGLES = new RegExp(String.raw`^\(?\s*${ANGLE}${BETWEEN}${ANGLE}\s*\)?$`, 'i');
const ONE_ANGLE = new RegExp(`^${ANGLE}$`, 'i');
const SIX_NUMBERS = /^(\d+)\s+(\d+)\s+(\d+(?:\.\d+)?)[,;\s]\s*(\d+)\s+(\d+)\s+(\d+(?:\.\d+)?)$/;

export function readAngles(typed: string): [Angle, Angle] | AnglesProblem {
  const text = plainSigns(typed);
  if (!text) return 'empty';
  const six = SIX_NUMBERS.exec(text);
  if (six) {
    const first = angle(undefined, six[1], six[2], six[3]);
    const second = angle(undefined, six[4], six[5], six[6]);
    return first && second ? [first, second] : 'sixty';
  }
  if (ONE_ANGLE.test(text)) return 'one-number';
  const two = TWO_ANGLES.exec(text);
  if (!two) return 'unreadable';
  const [, axisA, degA, minA, secA, letterA, axisB, degB, minB, secB, sideB] = two;
  // The letter between "E115.8N29.6" belongs to what follows it.
  const isPrefix = axisA !== undefined && letterA !== undefined && axisB === undefined;
  const [sideA, prefixB] = isPrefix ? [undefined, letterA] : [letterA, axisB];
  if ((axisA && sideA) || (prefixB && sideB)) return 'unreadable';
  const first = angle(axisA ?? sideA, degA, minA, secA);
  const second = angle(prefixB ?? sideB, degB, minB, secB);
  return first && second ? [first, second] : 'sixty';
}

/** Undefined where minutes or seconds are no part of sixty, or follow a broken number. */
function angle(
  axis: string | undefined,
  degrees = '',
  minutes?: string,
  seconds?: string,
): Angle | undefined {
  const isWhole = (part: string) => /^[+-]?\d+$/.test(part);
  if (minutes !== undefined && !isWhole(degrees)) return undefined;
  if (seconds !== undefined && !isWhole(minutes!)) return undefined;
  for (const part of [minutes, seconds])
    if (part !== undefined && !(/^\d/.test(part) && Number(part) < 60)) return undefined;
  const size = Math.abs(Number(degrees)) + Number(minutes ?? 0) / 60 + Number(seconds ?? 0) / 3600;
  const last = seconds ?? minutes ?? degrees;
  const unit = seconds !== undefined ? 3600 : minutes !== undefined ? 60 : 1;
  const named = axisNamed(axis);
  const isNegative = degrees.startsWith('-') !== /^(西经|南纬|w|s)$/i.test(axis ?? '');
  return {
    degrees: isNegative ? -size : size,
    ...(named ? { axis: named } : {}),
    halfDigit: halfDigit(last) / unit,
  };
}

function axisNamed(word: string | undefined): Angle['axis'] {
  if (!word) return undefined;
  return /^(东经|西经|经度|lon|lng|e$|w$)/i.test(word) ? 'lon' : 'lat';
}

/** Half a unit of the last digit of a written number: 0.005 for "29.64". */
export function halfDigit(written: string): number {
  const decimals = written.split('.')[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals;
}
