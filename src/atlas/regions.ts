/**
 * Cities, counties and functional areas of the record. They come with the gazettes (each
 * seeds/<publication>/gazette.json names the regions it needs), so that a new county is data.
 */
import type { Bilingual } from './text';

export interface Region {
  /** Six digits for cities and counties (GB/T 2260, codes of 2021), a short word for an area. */
  code: string;
  name: Bilingual;
  /** An `area` is a functional area (九江经开区 …): an authority without a county polygon. */
  level: 'city' | 'county' | 'area';
  /** Code of the prefecture-level city; its own code for a city. */
  city: string;
  /** Where the badge and the camera go: [lon, lat] in degrees, WGS84. */
  anchor: [number, number];
  /** Bounding box [west, south, east, north] in degrees; a functional area has none. */
  bbox?: [number, number, number, number];
  /** Metres; how far the anchor of a functional area may be off. */
  uncertaintyM?: number;
  note?: string;
}

export class Regions {
  readonly all: readonly Region[];
  private readonly byCode: Map<string, Region>;

  constructor(all: readonly Region[]) {
    this.all = all;
    this.byCode = new Map(all.map((region) => [region.code, region]));
  }

  get(code: string): Region | undefined {
    return this.byCode.get(code);
  }

  get cities(): Region[] {
    return this.all.filter((region) => region.level === 'city');
  }

  /** Counties and functional areas of a city, in the order of the record. */
  under(cityCode: string): Region[] {
    return this.all.filter((region) => region.city === cityCode && region.level !== 'city');
  }
}
