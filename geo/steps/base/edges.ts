/** Borders as a graph: which areas lie on either side of each edge, and edges joined to lines. */
import type { Position } from 'geojson';
import type { CountyShape } from '../../model';
import { polygonsOf, type LonLat } from './coordinates';
import { nearest } from './nearest';

export interface Edge {
  from: LonLat;
  to: LonLat;
  /** Codes of the areas that have this edge: two for a common border, one for the outside. */
  areas: string[];
}

/** All border edges of areas whose common borders agree vertex by vertex. */
export function edgesOf(areas: CountyShape[]): Edge[] {
  const edges = new Map<string, Edge>();
  for (const area of areas) {
    for (const ring of polygonsOf(area.geometry).flat()) {
      for (let i = 1; i < ring.length; i++) addEdge(edges, ring[i - 1], ring[i], area.code);
    }
  }
  return [...edges.values()];
}

function addEdge(edges: Map<string, Edge>, a: Position = [], b: Position = [], code: string): void {
  const [p, q] = [keyOf(a), keyOf(b)];
  if (p === q) return;
  const key = edgeKey(p, q);
  const known = edges.get(key);
  if (!known) edges.set(key, { from: a as LonLat, to: b as LonLat, areas: [code] });
  else if (!known.areas.includes(code)) known.areas.push(code);
}

/** Edges joined end to end into lines that run from one junction or open end to the next. */
export function linesOf(edges: Edge[]): LonLat[][] {
  const at = edgesAt(edges);
  const left = new Set(edges);
  const lines: LonLat[][] = [];
  const walk = (first: Edge, start: LonLat): void => {
    const line = [start];
    let edge: Edge | undefined = first;
    let here = start;
    while (edge) {
      left.delete(edge);
      here = keyOf(edge.from) === keyOf(here) ? edge.to : edge.from;
      line.push(here);
      const next: Edge[] = at.get(keyOf(here)) ?? [];
      edge = next.length === 2 ? next.find((candidate) => left.has(candidate)) : undefined;
    }
    lines.push(line);
  };
  for (const edge of edges) {
    for (const end of [edge.from, edge.to]) {
      if (left.has(edge) && at.get(keyOf(end))?.length !== 2) walk(edge, end);
    }
  }
  // What is left are closed rings.
  for (const edge of edges) if (left.has(edge)) walk(edge, edge.from);
  return lines;
}

/** The edges with each open end (no other edge there) moved to the nearest target within `km`. */
export function pullOpenEnds(edges: Edge[], targets: LonLat[], km: number): Edge[] {
  const at = edgesAt(edges);
  const pulled = (end: LonLat): LonLat => {
    if (at.get(keyOf(end))?.length !== 1) return end;
    const found = nearest(end, targets);
    return (found && found.km <= km && targets[found.index]) || end;
  };
  return edges.map((edge) => ({ ...edge, from: pulled(edge.from), to: pulled(edge.to) }));
}

/** Whether an area meets itself along an edge: its parts lie side by side. */
export function hasSeam(area: CountyShape['geometry']): boolean {
  const seen = new Set<string>();
  return polygonsOf(area)
    .flat()
    .some((ring) =>
      ring.slice(1).some((point, index) => {
        const key = edgeKey(keyOf(ring[index] ?? point), keyOf(point));
        return seen.size === seen.add(key).size;
      }),
    );
}

function edgesAt(edges: Edge[]): Map<string, Edge[]> {
  const at = new Map<string, Edge[]>();
  for (const edge of edges) {
    for (const end of [edge.from, edge.to]) {
      const key = keyOf(end);
      at.set(key, [...(at.get(key) ?? []), edge]);
    }
  }
  return at;
}

function edgeKey(p: string, q: string): string {
  return p < q ? `${p} ${q}` : `${q} ${p}`;
}

function keyOf([lon = 0, lat = 0]: Position): string {
  return `${lon},${lat}`;
}
