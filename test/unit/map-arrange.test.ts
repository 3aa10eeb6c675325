import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrange } from '../../src/map/layout/arrange';
import { spiderOffsets } from '../../src/map/layout/spider';

const coordinate = fc.integer({ min: 0, max: 60 });
const points = fc.array(fc.tuple(coordinate, coordinate), { maxLength: 80 });
const reach = fc.integer({ min: 1, max: 25 });

/** A mark grows with the number of its things, as on the map. */
const radiusOf = (near: number) => (count: number) => (count > 5 ? near : near / 2);

function groupsOf(all: [number, number][], near: number) {
  return arrange(
    all.map(([x]) => x),
    all.map(([, y]) => y),
    radiusOf(near),
  );
}

test('every point belongs to exactly one group', () => {
  fc.assert(
    fc.property(points, reach, (all, near) => {
      const members = groupsOf(all, near).flatMap((group) => group.members);
      expect(members.sort((a, b) => a - b)).toEqual(all.map((_, i) => i));
    }),
  );
});

test('no two marks touch', () => {
  fc.assert(
    fc.property(points, reach, (all, near) => {
      const groups = groupsOf(all, near);
      for (const a of groups)
        for (const b of groups)
          if (a !== b)
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(
              radiusOf(near)(a.members.length) + radiusOf(near)(b.members.length),
            );
    }),
  );
});

test('a group stands in the middle of its members, a stack exactly on its point', () => {
  const groups = groupsOf(
    [
      [0, 0],
      [4, 0],
      [50, 50],
      [50, 50],
    ],
    5,
  );
  expect(groups).toEqual([
    { members: [0, 1], x: 2, y: 0, stack: false },
    { members: [2, 3], x: 50, y: 50, stack: true },
  ]);
});

test('the marks of an opened group do not lie on each other or on its middle', () => {
  for (let count = 2; count <= 60; count++) {
    const offsets = spiderOffsets(count);
    expect(offsets).toHaveLength(count);
    const middle: [number, number] = [0, 0];
    const nearest = [...offsets, middle].flatMap(([x, y], i, all) =>
      all.slice(i + 1).map(([u, v]) => Math.hypot(x - u, y - v)),
    );
    expect(Math.min(...nearest)).toBeGreaterThan(30);
  }
});
