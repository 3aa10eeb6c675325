/** What the frame shows of a region, and where in it its name and badge belong. */
import polylabel from 'polylabel';
import type { Region } from '../../atlas/regions';
import { clipRing, isInside, type Point } from './clip';
import type { Pen } from './pen';
import { polygonsOf, toPage } from './shapes';
import { simplify } from './simplify';

/**
 * Below this share of its land in the frame a region belongs to another sheet. A city's name on the
 * sheet of one of its counties would read as the name of a town there.
 */
const SMALLEST_SHARE = { county: 0.25, city: 0.6 };
const LABEL_PRECISION_MM = 0.5;

export interface RegionShape {
  /** Outer rings in the frame, millimetres. */
  rings: Point[][];
  /** Of its land, 0 to 1. */
  share: number;
}

export type RegionShapes = Map<string, RegionShape>;

/** Of every county and city by code. */
export function regionShapes({ content, page }: Pen): RegionShapes {
  const shapes: RegionShapes = new Map();
  const whole = new Map<string, number>();
  for (const { geometry, properties } of content.base.counties.features) {
    const outer = polygonsOf(geometry).map(([ring = []]) => simplify(toPage(ring, page)));
    const rings = outer.map((ring) => clipRing(ring, page.box)).filter((ring) => ring.length > 2);
    const all = outer.reduce((sum, ring) => sum + area(ring), 0);
    for (const code of [properties?.code as string, properties?.city as string]) {
      const earlier = shapes.get(code);
      shapes.set(code, { rings: [...(earlier?.rings ?? []), ...rings], share: 0 });
      whole.set(code, (whole.get(code) ?? 0) + all);
    }
  }
  for (const [code, shape] of shapes)
    shape.share = shape.rings.reduce((sum, ring) => sum + area(ring), 0) / whole.get(code)!;
  return shapes;
}

/** Millimetres; null where the frame shows too little of the region. */
export function labelPoint(region: Region, shapes: RegionShapes, { page }: Pen): Point | null {
  const anchor = page.forward(...region.anchor);
  if (isInside(anchor, page.box)) return anchor;
  const shape = shapes.get(region.code);
  if (region.level === 'area' || !shape || shape.share < SMALLEST_SHARE[region.level]) return null;
  const largest = shape.rings.reduce((a, b) => (area(b) > area(a) ? b : a));
  const [x = 0, y = 0] = polylabel([largest.map(([x, y]) => [x, y])], LABEL_PRECISION_MM);
  return [x, y];
}

export function holds(shape: RegionShape, x: number, y: number): boolean {
  let inside = false;
  for (const ring of shape.rings)
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length]!;
      if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside;
    });
  return inside;
}

export function area(ring: readonly Point[]): number {
  let twice = 0;
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice) / 2;
}
