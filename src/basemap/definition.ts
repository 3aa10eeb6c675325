/** A base map of the user's own: kept in this browser alone, drawn between the ground and the record. */
import type { Datum } from './datum';

/** 天地图: vector, imagery, terrain. Each comes with its layer of names. */
export const FACES = ['vec', 'img', 'ter'] as const;
export type Face = (typeof FACES)[number];

export type Service =
  | { kind: 'tianditu'; face: Face; key: string }
  | { kind: 'xyz'; template: string }
  | { kind: 'wmts'; template: string }
  | { kind: 'style'; url: string }
  | { kind: 'pmtiles'; url: string }
  /** The file itself is not kept: after a reload the user opens it again. */
  | { kind: 'pmtiles-file'; file: string };

export type ServiceKind = Service['kind'];
export const SERVICE_KINDS = [
  'tianditu',
  'xyz',
  'wmts',
  'style',
  'pmtiles-file',
  'pmtiles',
] as const satisfies readonly ServiceKind[];

export interface BaseMap {
  id: string;
  title: string;
  /** Whose map it is: shown on the map and on every picture. Never empty. */
  credit: string;
  service: Service;
  datum: Datum;
  /** 0 to 1. */
  opacity: number;
  /** Hosts that a style asks besides its own, and that the user has allowed. */
  alsoAsks: string[];
}

/** Map tiles in Web Mercator, as MapLibre takes them. */
export interface RasterTiles {
  tiles: string[];
  /** `tms` counts rows from the south. */
  scheme: 'xyz' | 'tms';
  /** The deepest level that the service has; beyond it tiles are enlarged. */
  maxzoom: number;
}

/** Why something the user has typed cannot be used; messages/basemap.ts has a text for each. */
export type ProblemCode =
  | 'addressMissing'
  | 'addressUnreadable'
  | 'addressProtocol'
  | 'addressPassword'
  | 'addressTooLong'
  | 'placeholdersMissing'
  | 'placeholderUnknown'
  | 'placeholderInHost'
  | 'wmtsNeeds'
  | 'wmtsGrid'
  | 'baidu'
  | 'keyMissing'
  | 'keyUnreadable'
  | 'fileMissing'
  | 'creditMissing';

export type Read<T> = { ok: true; value: T } | { ok: false; problem: ProblemCode };
