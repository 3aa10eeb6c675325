/** The scanner of large MultiPolygon files gives what parsing the whole file gives. */
import fc from 'fast-check';
import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { polygonsNear } from '../../geo/steps/base/polygons-near';
import type { Bbox } from '../../geo/steps/base/coordinates';

const degrees = (limit: number) =>
  fc.integer({ min: -limit * 1e5, max: limit * 1e5 }).map((n) => n / 1e5);
const position: fc.Arbitrary<Position> = fc
  .tuple(degrees(180), degrees(85))
  .filter((point) => point.every((value) => !String(value).includes('e')));
const ring = fc
  .array(position, { minLength: 3, maxLength: 6 })
  .map((points) => [...points, points[0]!]);
const polygons = fc.array(fc.array(ring, { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 5,
});

const text = (parts: Position[][][][]) =>
  `{"type":"GeometryCollection", "geometries": [\n${parts
    .map((coordinates) =>
      JSON.stringify({ type: 'MultiPolygon', coordinates } satisfies MultiPolygon),
    )
    .join(',\n')}\n]}`;

function meets(rings: Position[][], [w, s, e, n]: Bbox): boolean {
  const lons = rings[0]!.map(([lon]) => lon!);
  const lats = rings[0]!.map(([, lat]) => lat!);
  return (
    Math.min(...lons) < e && Math.max(...lons) > w && Math.min(...lats) < n && Math.max(...lats) > s
  );
}

describe('polygonsNear', () => {
  it('finds the polygons whose outer ring overlaps the box, and no other', () => {
    fc.assert(
      fc.property(
        fc.array(polygons, { minLength: 1, maxLength: 3 }),
        position,
        position,
        (parts, [w = 0, s = 0], [e = 0, n = 0]) => {
          const box: Bbox = [Math.min(w, e), Math.min(s, n), Math.max(w, e), Math.max(s, n)];
          expect(polygonsNear(Buffer.from(text(parts)), box)).toEqual(
            parts.flat().filter((rings) => meets(rings, box)),
          );
        },
      ),
    );
  });

  it('refuses a file that it cannot read', () => {
    expect(() => polygonsNear(Buffer.from('{"coordinates": [ [ ] ]}'), [0, 0, 1, 1])).toThrow(
      /no MultiPolygon/,
    );
  });
});
