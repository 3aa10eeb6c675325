/** Elliptical arcs by cubic curves; the formulae of SVG 1.1, appendix F.6. */

interface Point {
  x: number;
  y: number;
}

export interface Arc {
  rx: number;
  ry: number;
  /** Degrees from the x axis to the ellipse's. */
  turn: number;
  large: boolean;
  sweep: boolean;
}

export type Curve = [number, number, number, number, number, number];

/** Null where the arc is a straight line; nothing where it ends where it begins. */
export function arcCurves(from: Point, arc: Arc, to: Point): Curve[] | null {
  if (from.x === to.x && from.y === to.y) return [];
  if (arc.rx === 0 || arc.ry === 0) return null;
  const angle = (arc.turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  // The midpoint of the chord in the ellipse's own axes.
  const halfX = (cos * (from.x - to.x)) / 2 + (sin * (from.y - to.y)) / 2;
  const halfY = (cos * (from.y - to.y)) / 2 - (sin * (from.x - to.x)) / 2;
  // Radii too small to reach are grown until they just do.
  const reach = (halfX / arc.rx) ** 2 + (halfY / arc.ry) ** 2;
  const grown = Math.max(1, Math.sqrt(reach));
  const [rx, ry] = [Math.abs(arc.rx) * grown, Math.abs(arc.ry) * grown];

  const away = Math.sqrt(Math.max(0, 1 / Math.min(1, reach) - 1));
  const side = arc.large === arc.sweep ? -1 : 1;
  const centreX = (side * away * rx * halfY) / ry;
  const centreY = (-side * away * ry * halfX) / rx;
  const start = Math.atan2((halfY - centreY) / ry, (halfX - centreX) / rx);
  const end = Math.atan2((-halfY - centreY) / ry, (-halfX - centreX) / rx);
  let swept = end - start;
  if (arc.sweep && swept < 0) swept += 2 * Math.PI;
  if (!arc.sweep && swept > 0) swept -= 2 * Math.PI;

  const place = (x: number, y: number): [number, number] => {
    const [ownX, ownY] = [centreX + rx * x, centreY + ry * y];
    return [
      cos * ownX - sin * ownY + (from.x + to.x) / 2,
      sin * ownX + cos * ownY + (from.y + to.y) / 2,
    ];
  };
  const pieces = Math.ceil(Math.abs(swept) / (Math.PI / 2) - 1e-9);
  const step = swept / pieces;
  const handle = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: pieces }, (_, i) => {
    const [a, b] = [start + i * step, start + (i + 1) * step];
    const [cosA, sinA, cosB, sinB] = [Math.cos(a), Math.sin(a), Math.cos(b), Math.sin(b)];
    return [
      ...place(cosA - handle * sinA, sinA + handle * cosA),
      ...place(cosB + handle * sinB, sinB - handle * cosB),
      ...place(cosB, sinB),
    ];
  });
}
