/** The user's base maps as a text that the browser keeps; whatever is damaged falls out alone. */
import { hostOf } from './address';
import { DATUMS } from './datum';
import { FACES, type BaseMap, type Service } from './definition';
import { readDraft } from './draft';

export interface KeptMaps {
  maps: BaseMap[];
  /** Id of the one that is drawn; null for the embedded base map alone. */
  on: string | null;
}

export const NOTHING_KEPT: KeptMaps = { maps: [], on: null };

/** Raised when the form changes; an older program ignores a newer form. */
const VERSION = 1;

export function writeKept({ maps, on }: KeptMaps): string {
  return JSON.stringify({ version: VERSION, on, maps });
}

/** @returns what could be read, and how many entries could not */
export function readKept(text: string | null): { kept: KeptMaps; dropped: number } {
  if (text === null) return { kept: NOTHING_KEPT, dropped: 0 };
  const data = parse(text);
  if (!isRecord(data) || data.version !== VERSION || !Array.isArray(data.maps))
    return { kept: NOTHING_KEPT, dropped: 1 };
  const read = data.maps.map(readMap);
  const maps = read.filter((map, i) => map && read.findIndex((m) => m?.id === map.id) === i);
  const on = maps.some((map) => map!.id === data.on) ? (data.on as string) : null;
  return { kept: { maps: maps as BaseMap[], on }, dropped: read.length - maps.length };
}

function readMap(data: unknown): BaseMap | null {
  if (!isRecord(data) || !isRecord(data.service)) return null;
  const { id, title, credit, opacity, alsoAsks } = data;
  const service = readServiceShape(data.service);
  const datum = DATUMS.find((known) => known === data.datum);
  if (!service || !datum || typeof id !== 'string' || !/^[\w-]{1,40}$/.test(id)) return null;
  if (typeof title !== 'string' || typeof credit !== 'string') return null;
  if (typeof opacity !== 'number' || !(opacity >= 0 && opacity <= 1)) return null;
  const read = readDraft({ service, title, credit, datum }, id, id);
  if (!read.ok) return null;
  const hosts = Array.isArray(alsoAsks) ? alsoAsks.filter(isHost) : [];
  return { ...read.value, opacity, alsoAsks: hosts };
}

function readServiceShape(data: Record<string, unknown>): Service | null {
  const { kind } = data;
  const text = (key: string) => (typeof data[key] === 'string' ? data[key] : '');
  switch (kind) {
    case 'tianditu': {
      const face = FACES.find((known) => known === data.face);
      return face ? { kind, face, key: text('key') } : null;
    }
    case 'xyz':
    case 'wmts':
      return { kind, template: text('template') };
    case 'style':
    case 'pmtiles':
      return { kind, url: text('url') };
    case 'pmtiles-file':
      return { kind, file: text('file') };
    default:
      return null;
  }
}

function isHost(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && hostOf(`https://${value}/`) === value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
