/** What the reader of a file is told, and what comes of it. */
import type { DemandPoints, DemandSource } from '../analysis/demand';
import type { Box } from '../analysis/geodesy';
import type { SystemId } from '../places/coordinate/systems';
import type { DemandProblem } from './problem';

/** Those of the house in degrees. A grid is always WGS84. */
export const DEMAND_SYSTEMS = [
  'WGS84',
  'CGCS2000',
  'GCJ-02',
  'BD-09',
] as const satisfies SystemId[];
export type DemandSystem = (typeof DEMAND_SYSTEMS)[number];

/** More than a browser can reckon with while somebody waits. */
export const MOST_POINTS = 5_000_000;
/** Bytes of a CSV or GeoJSON: they are read as one text. */
export const LARGEST_TEXT = 300_000_000;
/** Names help to find a point again in a list; of more points nobody reads a list. */
export const MOST_NAMES = 50_000;

export const COLUMNS = ['lon', 'lat', 'weight', 'name'] as const;
export type ColumnRole = (typeof COLUMNS)[number];

export interface DemandOptions {
  /** Degrees, WGS84: what lies outside is left out and counted. */
  extent: Box;
  /** Of a CSV or GeoJSON; WGS84 where absent. */
  system?: DemandSystem;
  /** Names of columns (CSV) or properties (GeoJSON) chosen by the user; else they are recognised. */
  columns?: Partial<Record<ColumnRole, string>>;
  /** Metres, as the user knows it; what the digits of the file leave open comes on top of it. */
  uncertaintyM?: number;
  /** The user agrees to go on without the rows that cannot be read. */
  leaveOut?: boolean;
  /** At most MOST_POINTS. */
  mostPoints?: number;
}

export interface ReadDemand {
  points: DemandPoints;
  source: DemandSource;
  /** For points[i]; null where the file names none, or for more than MOST_NAMES points. */
  names: string[] | null;
  /** Column or property taken for each role, as the file writes it. */
  columns: Partial<Record<ColumnRole, string>>;
  left: {
    /** Points outside the extent. */
    outside: number;
    /** Rows without readable figures, and shapes that are no points; only with `leaveOut`. */
    unreadable: number;
    /** Cells inside the extent without data or without people. */
    empty: number;
  };
}

export type DemandAnswer = { ok: true; demand: ReadDemand } | { ok: false; problem: DemandProblem };
