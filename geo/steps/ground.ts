import type { CountyShape } from '../model';
import type { RegionGeometry } from './base/region-geometry';
import type { TownshipPlace } from './base/township-places';

/** What the base build knows of the land that the registers speak of. */
export interface Ground {
  /** Counties of the record. */
  shapes: readonly CountyShape[];
  /** Other counties in which the gazetteer has places, for gazettes still to come. */
  beyond: readonly CountyShape[];
  townships: readonly TownshipPlace[];
  /** By the code of a city or county. */
  regions: ReadonlyMap<string, RegionGeometry>;
}
