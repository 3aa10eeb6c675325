/** Clipping of areas on the 0.00001° grid, where Clipper's whole numbers make it exact. */
import { Clipper, ClipType, FillRule, PolyTree64, type Path64, type PolyPath64 } from 'clipper2-ts';
import type { MultiPolygon, Position } from 'geojson';
import { round5, type LonLat } from './coordinates';

const GRID = 1e5;

type Polygons = Position[][][];

/** What lies in both areas; each area is a list of polygons of [lon, lat] rings. */
export function intersection(a: Polygons, b: Polygons): MultiPolygon {
  return combine(ClipType.Intersection, a, b);
}

/** All polygons as one area without inner seams. */
export function union(a: Polygons): MultiPolygon {
  return combine(ClipType.Union, a, []);
}

function combine(type: ClipType, a: Polygons, b: Polygons): MultiPolygon {
  const tree = new PolyTree64();
  Clipper.booleanOpWithPolyTree(type, toPaths(a), toPaths(b), tree, FillRule.NonZero);
  const coordinates: Polygons = [];
  collect(tree, coordinates);
  return { type: 'MultiPolygon', coordinates };
}

function collect(node: PolyPath64, into: Polygons): void {
  for (let i = 0; i < node.count; i++) {
    const outer = node.child(i);
    const rings = [toRing(outer.poly)];
    for (let j = 0; j < outer.count; j++) {
      const hole = outer.child(j);
      rings.push(toRing(hole.poly));
      collect(hole, into);
    }
    into.push(rings);
  }
}

function toPaths(polygons: Polygons): Path64[] {
  return polygons.flatMap((rings) => rings.map((ring, index) => directed(ring, index === 0)));
}

/** Outer rings anticlockwise, holes clockwise: the packages do not agree about it. */
function directed(ring: Position[], outer: boolean): Path64 {
  const path = ring.map(([lon = 0, lat = 0]) => ({
    x: Math.round(lon * GRID),
    y: Math.round(lat * GRID),
  }));
  return Clipper.isPositive(path) === outer ? path : path.reverse();
}

function toRing(path: Path64 | null): LonLat[] {
  const ring = (path ?? []).map(({ x, y }) => round5([x / GRID, y / GRID]));
  const [first] = ring;
  return first ? [...ring, first] : ring;
}
