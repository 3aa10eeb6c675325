/**
 * The view as an address and back. Keys are readable and stable, since addresses are kept in
 * reports: a broken part falls back to its default with a notice, the other parts stand.
 */
import { isLayerId, kindOf } from '../atlas/catalogue';
import { PROJECT_STATUSES, type ProjectStatus } from '../atlas/feature';
import { decodeStudy, encodeStudy } from './study-address';
import { decodeCatchment, encodeCatchment } from './study-catchment';
import {
  DEFAULT_CIRCLES,
  DEFAULT_VIEW,
  PAGES,
  PANELS,
  ROOMS,
  TRAVEL_MODES,
  type Camera,
  type Page,
  type Panel,
  type Room,
  type ServiceSetting,
  type TravelMode,
  type View,
} from './view';

/** A part of an address that could not be read: shown to the user, never thrown. */
export interface AddressNotice {
  key: string;
  value: string;
}

const EMPTY = 'none';

/** Characters that a search may have. */
export const MAX_QUERY = 100;

/** Characters of the sites that a user proposes; what they say is read where they are drawn. */
const LONGEST_SCENARIO = 8000;
/** Characters of a sheet's choices; what they say is read where the sheet is made. */
const LONGEST_SHEET = 4000;

/** Writes the parts of a view that differ from the default, as a query string without "?". */
export function encodeView(view: View): string {
  const out = new URLSearchParams();
  const put = (key: string, value: string | number | null) => {
    if (value !== null && value !== '') out.set(key, String(value));
  };
  const list = (values: readonly string[]) => (values.length ? values.join(',') : EMPTY);
  if (!sameList(view.layers, DEFAULT_VIEW.layers)) put('layers', list(view.layers));
  if (view.kinds.length) put('kinds', view.kinds.join(','));
  put('area', view.area);
  put('doc', view.document);
  if (view.status.length) put('status', view.status.join(','));
  put('from', view.from);
  put('to', view.to);
  if (view.moneyMin !== null || view.moneyMax !== null)
    put('money', `${plain(view.moneyMin)}-${plain(view.moneyMax)}`);
  put('q', view.q);
  put('select', view.select);
  if (view.panel !== DEFAULT_VIEW.panel) put('panel', view.panel);
  if (view.room !== DEFAULT_VIEW.room) put('room', view.room);
  put('page', view.page);
  put('s', encodeStudy(view.study));
  put('fca', encodeCatchment(view.catchment));
  put('sites', view.scenario);
  put('sheet', view.sheet);
  if (view.circles) put('c', encodeCircles(view.circles));
  if (view.camera) put('map', encodeCamera(view.camera));
  put('lang', view.lang);
  if (view.theme !== DEFAULT_VIEW.theme) put('theme', view.theme);
  // Commas, slashes, colons and semicolons are legal in a query and keep the address readable.
  return out
    .toString()
    .replaceAll('%2C', ',')
    .replaceAll('%2F', '/')
    .replaceAll('%3A', ':')
    .replaceAll('%3B', ';');
}

/** Reads a query string (with or without "?"). Unknown keys are left alone. */
export function decodeView(
  query: string,
  isArea: (code: string) => boolean,
  isDocument: (id: string) => boolean,
): { view: View; notices: AddressNotice[] } {
  const params = new URLSearchParams(query);
  const notices: AddressNotice[] = [];
  const view: View = structuredClone(DEFAULT_VIEW);
  const read = <T>(
    key: string,
    parse: (text: string) => T | undefined,
    put: (value: T) => void,
  ) => {
    const text = params.get(key);
    if (text === null) return;
    const value = parse(text);
    if (value === undefined) notices.push({ key, value: text });
    else put(value);
  };
  /** Keeps the good words of a list and gives notice of the others. */
  const words = <T extends string>(key: string, isWord: (word: string) => word is T) => {
    const text = params.get(key);
    if (text === null) return undefined;
    if (text === EMPTY) return [];
    const all = text.split(',').filter(Boolean);
    const bad = all.filter((word) => !isWord(word));
    if (bad.length || !all.length) notices.push({ key, value: bad.join(',') });
    const good = [...new Set(all.filter(isWord))];
    return good.length ? good : undefined;
  };

  view.layers = words('layers', isLayerId) ?? view.layers;
  view.kinds = words('kinds', (word): word is string => kindOf(word) !== undefined) ?? [];
  view.status = words('status', isStatus) ?? [];
  read(
    'area',
    (t) => (isArea(t) ? t : undefined),
    (v) => (view.area = v),
  );
  read(
    'doc',
    (t) => (/^[a-z0-9-]{1,80}$/.test(t) && isDocument(t) ? t : undefined),
    (v) => (view.document = v),
  );
  read('from', parseYear, (v) => (view.from = v));
  read(
    'to',
    (t) => {
      const year = parseYear(t);
      return year !== undefined && year < (view.from ?? year) ? undefined : year;
    },
    (v) => (view.to = v),
  );
  read('money', parseRange, ([min, max]) => {
    view.moneyMin = min;
    view.moneyMax = max;
  });
  read(
    'q',
    (t) => (t.length <= MAX_QUERY ? t : undefined),
    (v) => (view.q = v),
  );
  read(
    'select',
    (t) => (/^[\w.-]{1,80}$/.test(t) ? t : undefined),
    (v) => (view.select = v),
  );
  read(
    'panel',
    (t) => PANELS.find((p): p is Panel => p === t),
    (v) => (view.panel = v),
  );
  read(
    'room',
    (t) => ROOMS.find((r): r is Room => r === t),
    (v) => (view.room = v),
  );
  read(
    'page',
    (t) => PAGES.find((p): p is Page => p === t),
    (v) => (view.page = v),
  );
  const study = params.get('s');
  if (study !== null) {
    const { study: read, bad } = decodeStudy(study);
    if (read) view.study = read;
    if (bad.length) notices.push({ key: 's', value: bad.join(',') });
  }
  read('fca', decodeCatchment, (v) => (view.catchment = v));
  read(
    'sites',
    (t) => (t.length <= LONGEST_SCENARIO ? t : undefined),
    (v) => (view.scenario = v),
  );
  read(
    'sheet',
    (t) => (t.length <= LONGEST_SHEET ? t : undefined),
    (v) => (view.sheet = v),
  );
  read('c', parseCircles, (v) => (view.circles = v));
  read('map', parseCamera, (v) => (view.camera = v));
  read(
    'lang',
    (t) => (t === 'zh' || t === 'en' ? t : undefined),
    (v) => (view.lang = v),
  );
  read(
    'theme',
    (t) => (t === 'light' || t === 'dark' ? t : undefined),
    (v) => (view.theme = v),
  );
  return { view, notices };
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value) => b.includes(value));
}

function isStatus(word: string): word is ProjectStatus {
  return (PROJECT_STATUSES as readonly string[]).includes(word);
}

function parseYear(text: string): number | undefined {
  return /^(19|20)\d\d$/.test(text) ? Number(text) : undefined;
}

function parseRange(text: string): [number | null, number | null] | undefined {
  const match = /^(\d{0,12}(?:\.\d+)?)-(\d{0,12}(?:\.\d+)?)$/.exec(text);
  if (!match || text === '-') return undefined;
  const end = (part: string | undefined) => (part ? Number(part) : null);
  const [min, max] = [end(match[1]), end(match[2])];
  return min !== null && max !== null && min > max ? undefined : [min, max];
}

/** A sum in 万元 without an exponent, to 100 yuan; nothing for no limit. */
function plain(sum: number | null): string {
  return sum === null ? '' : String(round(sum, 2));
}

/** minutes:mode:serves:when, then speed:detour where they are the user's own: 15:walk:elderly:planned:4.5:1.3 */
function encodeCircles(c: ServiceSetting): string {
  const own = c.speed !== undefined || c.detour !== undefined;
  return [
    c.minutes,
    c.mode,
    c.serves,
    c.when,
    ...(own ? [c.speed ?? '', c.detour ?? ''] : []),
  ].join(':');
}

function parseCircles(text: string): ServiceSetting | undefined {
  const { serves: whom, when: date } = DEFAULT_CIRCLES;
  const [minutes, mode, serves = whom, when = date, speed, detour, ...rest] = text.split(':');
  const known = TRAVEL_MODES.find((m): m is TravelMode => m === mode);
  if (!known || rest.length || !within(minutes, 5, 30)) return undefined;
  if (serves !== 'elderly' && serves !== 'children') return undefined;
  if (when !== 'existing' && when !== 'planned') return undefined;
  if (speed && !within(speed, 0.5, 120)) return undefined;
  if (detour && !within(detour, 1, 3)) return undefined;
  return {
    minutes: Number(minutes),
    mode: known,
    serves,
    when,
    ...(speed ? { speed: Number(speed) } : {}),
    ...(detour ? { detour: Number(detour) } : {}),
  };
}

function encodeCamera(c: Camera): string {
  return `${round(c.zoom, 2)}/${round(c.lat, 5)}/${round(c.lon, 5)}`;
}

function parseCamera(text: string): Camera | undefined {
  const [zoom, lat, lon, ...rest] = text.split('/');
  if (rest.length || !within(zoom, 0, 22) || !within(lat, -85, 85) || !within(lon, -180, 180))
    return undefined;
  return { lon: Number(lon), lat: Number(lat), zoom: Number(zoom) };
}

function within(text: string | undefined, min: number, max: number): boolean {
  if (text === undefined || !/^-?\d+(\.\d+)?$/.test(text)) return false;
  return Number(text) >= min && Number(text) <= max;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
