import type { MultiPolygon } from 'geojson';

/**
 * Dissolved service areas to draw, sure ⊆ nominal ⊆ possible: within the standard's radius less the
 * uncertainty of the facility's point, within the radius, within the radius plus the uncertainty.
 */
export interface ServiceAreas {
  sure: MultiPolygon;
  nominal: MultiPolygon;
  possible: MultiPolygon;
}
