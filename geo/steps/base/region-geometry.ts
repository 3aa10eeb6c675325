/** Anchors and boxes of counties and cities, from the counties' polygons. */
import type { MultiPolygon } from 'geojson';
import type { CountyShape } from '../../model';
import { cityOf } from './boundaries';
import { union } from './clip';
import { bboxOf, polygonsOf, type Bbox, type LonLat } from './coordinates';
import { clearLabelPoint, labelPoint } from './label-point';

export interface RegionGeometry {
  /** [lon, lat], degrees, WGS84; where the badge stands. */
  anchor: LonLat;
  bbox: Bbox;
}

/** A city's badge keeps this far from its counties' badges: 45 pixels at zoom 8. */
const CLEARANCE_M = 12_000;

/**
 * Anchor and box of each county and of each city that has one, by code. A city is what the record
 * holds of it: the union of its counties here, not the whole prefecture. Its anchor keeps away from
 * those of its counties, so that its badge does not cover one of theirs.
 */
export function regionGeometry(shapes: CountyShape[]): Map<string, RegionGeometry> {
  const byCity = new Map<string, CountyShape[]>();
  for (const shape of shapes) {
    const city = cityOf(shape.code);
    byCity.set(city, [...(byCity.get(city) ?? []), shape]);
  }
  const geometry = new Map<string, RegionGeometry>();
  for (const [city, counties] of byCity) {
    const anchors = counties.map((county) => labelPoint(county.geometry));
    const whole = unionOf(counties);
    geometry.set(city, {
      anchor: clearLabelPoint(whole, anchors, CLEARANCE_M),
      bbox: bboxOf([whole]),
    });
    counties.forEach((county, index) => {
      const anchor = anchors[index] ?? labelPoint(county.geometry);
      geometry.set(county.code, { anchor, bbox: bboxOf([county.geometry]) });
    });
  }
  return geometry;
}

function unionOf(counties: CountyShape[]): MultiPolygon {
  return union(counties.flatMap((county) => polygonsOf(county.geometry)));
}
