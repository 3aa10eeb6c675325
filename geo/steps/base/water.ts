/** Lakes and rivers for the overview: coarse (1 to 2 km), fit for zooms below 9. */
import type { Feature, MultiPolygon, Position } from 'geojson';
import area from '@turf/area';
import { intersection, union } from './clip';
import { bboxOf, widen, type Bbox } from './coordinates';
import type { CountyShape } from '../../model';
import { readPackageBytes, type DataPackage } from './packages';
import { polygonsNear } from './polygons-near';

export type Water = Feature<MultiPolygon, { kind: 'lake' | 'river' }>;

/** Water is kept this far around the record's counties, degrees. */
const MARGIN = 2;
interface Source {
  kind: 'lake' | 'river';
  name: DataPackage;
  /** Smaller pieces and islands are noise at the zooms that show them, m². */
  smallestM2: number;
}

/** A river is cut into many small pieces by the source's grid: what is left of them shows it. */
const sources: Source[] = [
  { kind: 'lake', name: '@geo-maps/earth-lakes-10m', smallestM2: 3_000_000 },
  { kind: 'river', name: '@geo-maps/earth-rivers-10m', smallestM2: 1_500_000 },
];

/** Water around the counties: one feature a kind. Reads 100 MB of JSON. */
export function waterAround(shapes: CountyShape[]): Water[] {
  const box = widen(bboxOf(shapes.map((shape) => shape.geometry)), MARGIN);
  return sources.map(({ kind, name, smallestM2 }) => {
    const near = polygonsNear(readPackageBytes(name, 'map.geo.json'), box);
    const clipped = intersection(union(near).coordinates, [[frame(box)]]);
    return { type: 'Feature', properties: { kind }, geometry: withoutSlivers(clipped, smallestM2) };
  });
}

function frame([w, s, e, n]: Bbox): Position[] {
  return [
    [w, s],
    [e, s],
    [e, n],
    [w, n],
    [w, s],
  ];
}

function withoutSlivers({ coordinates }: MultiPolygon, smallestM2: number): MultiPolygon {
  const large = (ring: Position[]): boolean =>
    area({ type: 'Polygon', coordinates: [ring] }) >= smallestM2;
  const kept = coordinates
    .filter(([outer = []]) => large(outer))
    .map((rings) => rings.filter((ring, index) => index === 0 || large(ring)));
  return { type: 'MultiPolygon', coordinates: kept };
}
