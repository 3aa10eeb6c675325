/**
 * Which things stand by themselves and which are drawn as one group, at one zoom. Pure, so that
 * the same record at the same zoom always looks the same.
 */
import KDBush from 'kdbush';

/** Things drawn as one mark: one thing, or several with their middle. */
export interface Group {
  /** Indices of the points, ascending. */
  members: number[];
  /** Mean of the members; exactly the point where all stand on one. Same unit as the input. */
  x: number;
  y: number;
  /** True where all members stand on exactly one point: no zoom takes them apart. */
  stack: boolean;
}

/**
 * Groups points until no two marks touch. Greedy, by index, so that a group keeps its place when
 * things far away come and go.
 * @param radiusOf radius of the mark of so many things, growing with the number, in the unit of
 * xs and ys
 */
export function arrange(
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  radiusOf: (count: number) => number,
): Group[] {
  let groups = stacks(xs, ys);
  for (;;) {
    const merged = mergeOnce(groups, radiusOf);
    if (merged.length === groups.length) return merged;
    groups = merged;
  }
}

function stacks(xs: ArrayLike<number>, ys: ArrayLike<number>): Group[] {
  const byPoint = new Map<string, Group>();
  for (let i = 0; i < xs.length; i++) {
    const key = `${xs[i]},${ys[i]}`;
    const group = byPoint.get(key);
    if (group) group.members.push(i);
    else byPoint.set(key, { members: [i], x: xs[i]!, y: ys[i]!, stack: true });
  }
  return [...byPoint.values()];
}

function mergeOnce(groups: Group[], radiusOf: (count: number) => number): Group[] {
  if (groups.length < 2) return groups;
  const index = new KDBush(groups.length);
  const radii = groups.map((group) => radiusOf(group.members.length));
  const largest = radii.reduce((a, b) => Math.max(a, b));
  for (const { x, y } of groups) index.add(x, y);
  index.finish();
  const taken = new Uint8Array(groups.length);
  return groups.flatMap((group, i) => {
    if (taken[i]) return [];
    const touches = (j: number) =>
      Math.hypot(groups[j]!.x - group.x, groups[j]!.y - group.y) < radii[i]! + radii[j]!;
    const near = index
      .within(group.x, group.y, radii[i]! + largest)
      .filter((j) => j === i || (!taken[j] && touches(j)));
    for (const j of near) taken[j] = 1;
    return [near.length > 1 ? union(near.sort((a, b) => a - b).map((j) => groups[j]!)) : group];
  });
}

function union(groups: Group[]): Group {
  const members = groups.flatMap((group) => group.members).sort((a, b) => a - b);
  const sum = (of: (group: Group) => number) =>
    groups.reduce((total, group) => total + of(group) * group.members.length, 0);
  return {
    members,
    x: sum((group) => group.x) / members.length,
    y: sum((group) => group.y) / members.length,
    stack: false,
  };
}
