/** A typed coordinate in one of the systems, read and checked, not yet converted. */
import { halfDigit, plainSigns, readAngles, type Angle, type AnglesProblem } from './angles';
import { isLatInChina, isLonInChina } from './china';
import { zoneOf, type SystemId } from './systems';

export interface Degrees {
  t: 'degrees';
  lon: number;
  lat: number;
  /** How far off the typed digits leave the point, metres: half a unit of the last one. */
  halfDigitM: number;
}

/** Gauss–Krüger: metres from the equator, and from a line 500 km west of the zone's middle. */
export interface Metres {
  t: 'metres';
  zone: number;
  east: number;
  north: number;
  halfDigitM: number;
}

export type CoordinateProblem =
  | AnglesProblem
  | 'outside-china'
  | 'exchanged'
  | 'needs-metres'
  | 'needs-degrees'
  | 'needs-east-and-north'
  | 'zone-differs';

export type ReadCoordinate =
  { ok: true; value: Degrees | Metres } | { ok: false; problem: CoordinateProblem };

/** Metres of a degree of latitude; of longitude it is less, so this errs on the vague side. */
const METRES_PER_DEGREE = 111_320;

/** In either order: in China no longitude is a latitude, and no easting a northing. */
export function readCoordinate(text: string, system: SystemId): ReadCoordinate {
  const zone = zoneOf(system);
  return zone === undefined ? readDegrees(text) : readMetres(text, zone);
}

const refused = (problem: CoordinateProblem): ReadCoordinate => ({ ok: false, problem });

function readDegrees(text: string): ReadCoordinate {
  const angles = readAngles(text);
  if (typeof angles === 'string') return refused(angles);
  if (angles.every(({ degrees }) => Math.abs(degrees) > 360)) return refused('needs-metres');
  const [a, b] = angles;
  const isLonFirst = a.axis
    ? a.axis === 'lon'
    : b.axis
      ? b.axis === 'lat'
      : isLonInChina(a.degrees);
  if (a.axis && a.axis === b.axis) return refused('unreadable');
  const [lon, lat]: [Angle, Angle] = isLonFirst ? [a, b] : [b, a];
  if (isLonInChina(lat.degrees) && isLatInChina(lon.degrees)) return refused('exchanged');
  if (!isLonInChina(lon.degrees) || !isLatInChina(lat.degrees)) return refused('outside-china');
  return {
    ok: true,
    value: {
      t: 'degrees',
      lon: lon.degrees,
      lat: lat.degrees,
      halfDigitM: Math.max(lon.halfDigit, lat.halfDigit) * METRES_PER_DEGREE,
    },
  };
}

const PAIR =
  /^(?:[xyen]\s*[:=]?\s*)?(\d+(?:\.\d+)?)\s*m?\s*[,;、/\s]\s*(?:[xyen]\s*[:=]?\s*)?(\d+(?:\.\d+)?)\s*m?$/i;

/** Eastings with the zone in front have eight digits before the point, those without it six. */
function readMetres(typed: string, zone: number): ReadCoordinate {
  const text = plainSigns(typed).replaceAll('米', 'm');
  if (!text) return refused('empty');
  const pair = PAIR.exec(text);
  if (!pair) {
    if (/^(?:[xyen]\s*[:=]?\s*)?\d+(\.\d+)?\s*m?$/i.test(text)) return refused('one-number');
    return refused(typeof readAngles(text) === 'string' ? 'unreadable' : 'needs-degrees');
  }
  const written = [pair[1]!, pair[2]!];
  const numbers = written.map(Number);
  if (numbers.every((number) => number <= 360)) return refused('needs-degrees');
  const north = numbers.find(isNorthing);
  const easting = numbers.find((number) => !isNorthing(number));
  if (north === undefined || easting === undefined) return refused('needs-east-and-north');
  const prefix = easting >= 1e7 ? Math.floor(easting / 1e6) : undefined;
  const east = prefix === undefined ? easting : easting - prefix * 1e6;
  if (!(east >= 1e5 && east < 1e6)) return refused('needs-east-and-north');
  if (prefix !== undefined && prefix !== zone) return refused('zone-differs');
  const halfDigitM = Math.max(...written.map(halfDigit));
  return { ok: true, value: { t: 'metres', zone, east, north, halfDigitM } };
}

/** Metres north of the equator between about 9° and 54°; no easting reaches this, or it has a zone. */
function isNorthing(metres: number): boolean {
  return metres >= 1e6 && metres < 6.1e6;
}
