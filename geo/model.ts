/** What the steps of the geo build hand to each other. Coordinates [lon, lat] in degrees, WGS84. */
import type { MultiPolygon, Polygon } from 'geojson';

/** A county (or the outline of a prefecture) from the boundary package, converted from GCJ-02. */
export interface CountyShape {
  /** Six digits, codes of 2021. */
  code: string;
  name: string;
  geometry: Polygon | MultiPolygon;
}

/** A place: a row of geo/gazetteer.csv, of a gazette's places.csv, or a township of a package. */
export interface Place {
  id: string;
  name: string;
  aliases: string[];
  kind: 'township' | 'community' | 'site' | 'zone' | 'area';
  /** Six-digit code; empty for an area that lies in several counties. */
  county: string;
  lon: number;
  lat: number;
  uncertaintyM: number;
  mark: 'cited' | 'unverified';
  citation: string;
  note?: string;
  /** Where the row stands: file and line, for error messages. */
  file: string;
  line: number;
}

/** One complaint of the build about its input; any of them stops it and nothing is written. */
export interface Problem {
  file: string;
  /** 1-based line of the file; 0 where the file as a whole is meant. */
  line: number;
  column?: string;
  reason: string;
}
