/** Many circles as one shape, for display only. Slow for thousands: run it in the worker. */
import {
  ClipType,
  Clipper64,
  FillRule,
  PolyTree64,
  type Path64,
  type PolyPath64,
} from 'clipper2-ts';
import type { MultiPolygon, Position } from 'geojson';
import { circleRing } from './circles';

/** Whole numbers of 1e-7°, about 1 cm. */
const SCALE = 1e7;

/**
 * The union of circles as a GeoJSON MultiPolygon, outer rings counter-clockwise.
 *
 * Corners lie on the sphere; the clipping is done in the plane of lon and lat, counted from the
 * first centre so that the whole numbers stay small. Circles across the date line are not cut.
 * @param centres lon, lat, lon, lat … in degrees
 * @param radiusM metres, for all or for each; a radius that is not above 0 gives no circle
 * @param steps corners of a circle, at least 64
 * @param without what is cut out of it, in the same form
 */
export function dissolveCircles(
  centres: Float64Array,
  radiusM: number | Float64Array,
  steps?: number,
  without?: Circles,
): MultiPolygon {
  const origin = [centres[0] ?? 0, centres[1] ?? 0] as const;
  const tree = new PolyTree64();
  const clipper = new Clipper64();
  clipper.addSubject(pathsOf({ centres, radiusM }, origin, steps));
  if (without) clipper.addClip(pathsOf(without, origin, steps));
  const operation = without ? ClipType.Difference : ClipType.Union;
  clipper.execute(operation, FillRule.NonZero, tree);
  return { type: 'MultiPolygon', coordinates: polygonsOf(tree, origin) };
}

export interface Circles {
  centres: Float64Array;
  radiusM: number | Float64Array;
}

function pathsOf({ centres, radiusM }: Circles, origin: Origin, steps?: number): Path64[] {
  const paths: Path64[] = [];
  const drawn = new Set<string>();
  for (let i = 0; i * 2 + 1 < centres.length; i++) {
    const [lon, lat] = [centres[i * 2]!, centres[i * 2 + 1]!];
    const radius = typeof radiusM === 'number' ? radiusM : radiusM[i]!;
    // Many facilities share the point of their township: one circle is enough.
    const key = `${lon} ${lat} ${radius}`;
    if (!(radius > 0) || drawn.has(key)) continue;
    drawn.add(key);
    paths.push(toPath(circleRing(lon, lat, radius, steps), origin));
  }
  return paths;
}

type Origin = readonly [lon: number, lat: number];

function toPath(ring: readonly Position[], [lon, lat]: Origin): Path64 {
  return ring.slice(1).map(([x, y]) => ({
    x: Math.round((x! - lon) * SCALE),
    y: Math.round((y! - lat) * SCALE),
  }));
}

function toRing(node: PolyPath64, [lon, lat]: Origin): Position[] {
  const ring = (node.poly ?? []).map(({ x, y }): Position => [x / SCALE + lon, y / SCALE + lat]);
  return ring.length ? [...ring, ring[0]!] : ring;
}

/** The children of the tree and of a hole are outer rings; the children of an outer ring, holes. */
function polygonsOf(parent: PolyPath64, origin: Origin): Position[][][] {
  return childrenOf(parent).flatMap((outer) => {
    const holes = childrenOf(outer);
    const polygon = [outer, ...holes].map((node) => toRing(node, origin));
    return [polygon, ...holes.flatMap((hole) => polygonsOf(hole, origin))];
  });
}

function childrenOf(node: PolyPath64): PolyPath64[] {
  return Array.from({ length: node.count }, (_, i) => node.child(i));
}
