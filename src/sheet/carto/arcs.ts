/**
 * Borders as single lines. Neighbours share a border, so each county's ring would draw it once
 * more: dashes would fill up and fine lines grow fat.
 */
import type { Position } from 'geojson';

interface Edge {
  a: string;
  b: string;
  uses: number;
}

export interface Arcs {
  /** Between two of the shapes. */
  inner: Position[][];
  /** On the outside of all. */
  outer: Position[][];
}

/** @param rings closed; shared borders have the same corners */
export function arcsOf(rings: readonly Position[][]): Arcs {
  const points = new Map<string, Position>();
  const edges = new Map<string, Edge>();
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [String(ring[i - 1]), String(ring[i])];
      if (a === b) continue;
      points.set(a, ring[i - 1]!).set(b, ring[i]!);
      const key = a < b ? `${a} ${b}` : `${b} ${a}`;
      const edge = edges.get(key);
      if (edge) edge.uses++;
      else edges.set(key, { a, b, uses: 1 });
    }
  const chainsOf = (wanted: (uses: number) => boolean) =>
    chain([...edges.values()].filter(({ uses }) => wanted(uses))).map((keys) =>
      keys.map((key) => points.get(key)!),
    );
  return { inner: chainsOf((uses) => uses > 1), outer: chainsOf((uses) => uses === 1) };
}

/** Edges end to end, from one corner where borders meet to the next. */
function chain(edges: readonly Edge[]): string[][] {
  const at = new Map<string, Edge[]>();
  for (const edge of edges)
    for (const end of [edge.a, edge.b]) {
      const list = at.get(end);
      if (list) list.push(edge);
      else at.set(end, [edge]);
    }
  const used = new Set<Edge>();
  const walk = (start: string): string[] => {
    const keys = [start];
    for (let here = start; ;) {
      const next = at.get(here)!.find((edge) => !used.has(edge));
      if (!next) return keys;
      used.add(next);
      here = next.a === here ? next.b : next.a;
      keys.push(here);
      if (at.get(here)!.length !== 2) return keys;
    }
  };
  const corners = [...at].filter(([, list]) => list.length !== 2);
  const lines = corners.flatMap(([key, list]) => list.map(() => walk(key)));
  // What is left are rings without a corner.
  for (const edge of edges) if (!used.has(edge)) lines.push(walk(edge.a));
  return lines.filter((line) => line.length > 1);
}
