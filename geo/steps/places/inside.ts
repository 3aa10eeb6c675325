import inPolygon from '@turf/boolean-point-in-polygon';
import type { CountyShape, Place, Problem } from '../../model';

/**
 * Complaints about hand-placed points outside the county that their own row names. Townships are
 * left to the base build, which asks the same of them.
 */
export function placesOutside(places: readonly Place[], shapes: readonly CountyShape[]): Problem[] {
  return places.flatMap(({ kind, county, lon, lat, name, file, line }) => {
    if (!county) return [];
    const shape = shapes.find(({ code }) => code === county);
    if (!shape) return [{ file, line, column: 'county', reason: `unknown county ${county}` }];
    if (kind === 'township' || inPolygon([lon, lat], shape.geometry)) return [];
    const reason = `${name} at ${lon}, ${lat} lies outside ${county} ${shape.name}`;
    return [{ file, line, column: 'lon', reason }];
  });
}
