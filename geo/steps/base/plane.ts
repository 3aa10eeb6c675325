/** A small plane around a point, where distances and areas are nearly true. */
import { geoAzimuthalEqualArea } from 'd3-geo';
import type { Position } from 'geojson';
import type { LonLat } from './coordinates';

/** Mean radius of the earth (IUGG R1), metres. */
const RADIUS_M = 6371008.8;

export interface Plane {
  /** [lon, lat] in degrees to metres east and north of the centre. */
  to(point: Position): [number, number];
  /** Metres east and north to [lon, lat] in degrees. */
  from(point: [number, number]): LonLat;
}

/**
 * Lambert's azimuthal equal-area projection of a sphere, centred on [lon, lat]. Within 100 km of
 * the centre distances are true to 0.4 % (most of it the sphere's).
 */
export function planeAround([lon, lat]: LonLat): Plane {
  const project = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .scale(RADIUS_M)
    .translate([0, 0])
    .precision(0);
  return {
    to([x = 0, y = 0]) {
      const [east = 0, south = 0] = project([x, y]) ?? [];
      return [east, -south];
    },
    from([east, north]) {
      return project.invert?.([east, -north]) ?? [lon, lat];
    },
  };
}
