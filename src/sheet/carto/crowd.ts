/**
 * Where marks stand when their places lie too close together: moved aside and tied to their place,
 * or, where that is not legible, one mark with a number. No mark lies on another. Pure.
 */
import type { Box } from '../draw/drawing';

/** A mark may stand this far from its place, millimetres. */
export const MOST_MOVED_MM = 6;
/** On overviews the same millimetres are a county: marks move less and are grouped sooner. */
const LEAST_MOVED_MM = 2.6;
const OVERVIEW_FROM = 1_200_000;
/** Of a single mark with its casing, millimetres. */
export const MARK_RADIUS = 1.84;
/** Between two marks. */
const GAP_MM = 0.2;
/** More than this on one point is a wreath that nobody reads. */
const MOST_IN_WREATH = 8;
/** A mark that stands nearer to its place than this still covers it. */
export const MOVED_FROM_MM = 0.6;
const ROUNDS = 240;

export interface Spot {
  /** Indices of the points, ascending. */
  members: number[];
  /** Their place: the point, or the mean of several. */
  home: { x: number; y: number };
  /** Where the mark stands. */
  x: number;
  y: number;
  radius: number;
}

interface Node extends Spot {
  /** Where it would stand alone: its home, or its seat in the wreath around it. */
  aim: { x: number; y: number };
}

/** Radius of the mark of so many things, millimetres. */
export function radiusOf(count: number): number {
  if (count === 1) return MARK_RADIUS;
  return count < 10 ? 2.3 : count < 50 ? 2.6 : 3;
}

/** How far marks may move at a scale denominator, millimetres. */
export function mostMoved(scale: number): number {
  return Math.max(LEAST_MOVED_MM, MOST_MOVED_MM * Math.min(1, OVERVIEW_FROM / scale));
}

/** @param box in which all marks stand wholly */
export function settle(
  points: readonly { x: number; y: number }[],
  box: Box,
  mayMove = MOST_MOVED_MM,
): Spot[] {
  let groups = stacks(points).flatMap((stack) =>
    stack.length > MOST_IN_WREATH ? [stack] : stack.map((i) => [i]),
  );
  for (;;) {
    const nodes = nodesOf(groups, points);
    relax(nodes, box, mayMove);
    const conflict = worstConflict(nodes) ?? tooFar(nodes, mayMove);
    if (!conflict) return nodes.map(({ aim: _aim, ...spot }) => spot);
    groups = merged(groups, nodes, conflict);
  }
}

function stacks(points: readonly { x: number; y: number }[]): number[][] {
  const at = new Map<string, number[]>();
  points.forEach(({ x, y }, i) => {
    const key = `${x.toFixed(3)},${y.toFixed(3)}`;
    at.set(key, [...(at.get(key) ?? []), i]);
  });
  return [...at.values()];
}

/** Singles that share a place stand in a wreath around it. */
function nodesOf(groups: number[][], points: readonly { x: number; y: number }[]): Node[] {
  const nodes = groups.map((members): Node => {
    const mean = (of: 'x' | 'y') =>
      members.reduce((sum, i) => sum + points[i]![of], 0) / members.length;
    const home = { x: mean('x'), y: mean('y') };
    return { members, home, aim: home, ...home, radius: radiusOf(members.length) };
  });
  const homes = stacks(nodes.map(({ home }) => home)).filter((stack) => stack.length > 1);
  for (const stack of homes) {
    const widest = Math.max(...stack.map((i) => nodes[i]!.radius));
    const radius = Math.max(
      widest + 0.6,
      (widest + GAP_MM / 2) / Math.sin(Math.PI / stack.length) + 0.02,
    );
    stack.forEach((i, turn) => {
      // Two stand side by side; more begin at the top.
      const start = stack.length === 2 ? Math.PI : -Math.PI / 2;
      const angle = start + (turn * 2 * Math.PI) / stack.length;
      const { home } = nodes[i]!;
      const aim = { x: home.x + radius * Math.cos(angle), y: home.y + radius * Math.sin(angle) };
      Object.assign(nodes[i]!, { aim, ...aim });
    });
  }
  return nodes;
}

/** Pushes marks apart and pulls each towards its aim, until nothing changes. */
function relax(nodes: Node[], box: Box, mayMove: number): void {
  nodes.forEach((node, i) => {
    keep(node, box, mayMove);
    // Two marks that stand exactly on each other need a direction to part in.
    node.x += 1e-3 * Math.cos(i * 2.4);
    node.y += 1e-3 * Math.sin(i * 2.4);
  });
  for (let round = 0; round < ROUNDS; round++) {
    const pull = round < ROUNDS * 0.6 ? 0.06 : 0;
    for (const node of nodes) {
      node.x += (node.aim.x - node.x) * pull;
      node.y += (node.aim.y - node.y) * pull;
    }
    let pushed = false;
    for (let i = 0; i < nodes.length; i++)
      for (let j = i + 1; j < nodes.length; j++) pushed = part(nodes[i]!, nodes[j]!) || pushed;
    for (const node of nodes) keep(node, box, mayMove);
    if (!pushed && pull === 0) return;
  }
}

function part(a: Node, b: Node): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const wanted = a.radius + b.radius + GAP_MM;
  if (Math.abs(dx) >= wanted || Math.abs(dy) >= wanted) return false;
  const apart = Math.hypot(dx, dy);
  if (apart >= wanted) return false;
  const [ux, uy] = apart > 1e-9 ? [dx / apart, dy / apart] : [1, 0];
  const push = (wanted - apart) / 2 + 1e-4;
  a.x -= ux * push;
  a.y -= uy * push;
  b.x += ux * push;
  b.y += uy * push;
  return true;
}

/** Inside the box, and no further from home than it may. */
function keep(node: Node, box: Box, mayMove: number): void {
  const [dx, dy] = [node.x - node.home.x, node.y - node.home.y];
  const moved = Math.hypot(dx, dy);
  if (moved > mayMove) {
    node.x = node.home.x + (dx / moved) * mayMove;
    node.y = node.home.y + (dy / moved) * mayMove;
  }
  const r = node.radius;
  node.x = Math.min(Math.max(node.x, box.x + r), box.x + box.width - r);
  node.y = Math.min(Math.max(node.y, box.y + r), box.y + box.height - r);
}

/** The two that lie on each other most; null where all are apart. */
function worstConflict(nodes: readonly Node[]): [number, number] | null {
  let worst: [number, number] | null = null;
  let depth = 0.02;
  for (let i = 0; i < nodes.length; i++)
    for (let j = i + 1; j < nodes.length; j++) {
      const [a, b] = [nodes[i]!, nodes[j]!];
      const over = a.radius + b.radius - Math.hypot(a.x - b.x, a.y - b.y);
      if (over > depth) [worst, depth] = [[i, j], over];
    }
  return worst;
}

/** One that the frame's corner keeps too far from home, with the one that is in its way. */
function tooFar(nodes: readonly Node[], mayMove: number): [number, number] | null {
  const far = nodes.findIndex(
    ({ x, y, home }) => Math.hypot(x - home.x, y - home.y) > mayMove + 1e-3,
  );
  if (far < 0 || nodes.length < 2) return null;
  const { home } = nodes[far]!;
  const away = ({ x, y }: Node) => Math.hypot(x - home.x, y - home.y);
  const others = nodes.map((_, i) => i).filter((i) => i !== far);
  const nearest = others.reduce((a, b) => (away(nodes[b]!) < away(nodes[a]!) ? b : a));
  return [far, nearest];
}

/** All that share a place with one of the two become one; else the two do. */
function merged(
  groups: number[][],
  nodes: readonly Node[],
  [a, b]: readonly [number, number],
): number[][] {
  const at = ({ home }: Node) => `${home.x.toFixed(3)},${home.y.toFixed(3)}`;
  const sharing = (i: number) =>
    nodes.flatMap((node, n) => (at(node) === at(nodes[i]!) ? [n] : []));
  const [ofA, ofB] = [sharing(a), sharing(b)];
  const larger = ofA.length >= ofB.length ? ofA : ofB;
  const joined = new Set(larger.length > 1 ? larger : [a, b]);
  const union = groups.flatMap((members, i) => (joined.has(i) ? members : []));
  return [...groups.filter((_, i) => !joined.has(i)), union.sort((x, y) => x - y)];
}
