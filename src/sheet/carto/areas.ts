/** Where facilities reach: sure solid, nominal light, possible hatched with lines of its own. */
import type { MultiPolygon } from 'geojson';
import type { Mark } from '../draw/drawing';
import { REACHES, type Reach } from './content';
import type { Pen } from './pen';
import { hatch } from './hatch';
import { cutLine, fillOf, lineData, polygonsOf, ringData, toPage } from './shapes';

export function drawAreas(pen: Pen): { marks: Mark[]; reaches: Reach[] } {
  const { areas } = pen.content;
  if (!areas) return { marks: [], reaches: [] };
  const drawn = REACHES.map((reach) => {
    const shape = areas.shapes[reach];
    return { reach, marks: shape ? drawArea(reach, shape, areas.colour, pen) : [] };
  }).filter(({ marks }) => marks.length);
  return {
    marks: drawn.flatMap(({ marks }) => marks),
    reaches: drawn.map(({ reach }) => reach),
  };
}

function drawArea(reach: Reach, shape: MultiPolygon, areaColour: string, pen: Pen): Mark[] {
  const { page, inks } = pen;
  const colour = reach === 'gained' ? inks.gained : areaColour;
  const rings = fillOf(shape, page);
  // What is nominally reached is no longer only possible: even–odd leaves it out of the hatch.
  const nominal = reach === 'possible' ? pen.content.areas?.shapes.nominal : undefined;
  const hatchedRings = nominal ? [...rings, ...fillOf(nominal, page)] : rings;
  if (!rings.length) return [];
  const light = pen.content.theme === 'light';
  const fill = (opacity: number): Mark => ({
    kind: 'path',
    d: ringData(rings),
    fill: { colour, opacity, rule: 'evenodd' },
  });
  const edges = polygonsOf(shape)
    .flat()
    .flatMap((ring) => cutLine(toPage(ring, page), page.box));
  const line = (width: number, dash?: number[]): Mark[] =>
    edges.length
      ? [
          {
            kind: 'path',
            d: lineData(edges),
            stroke: { colour, width, ...(dash ? { dash, cap: 'butt' as const } : {}) },
          },
        ]
      : [];
  const hatched = (angle: number, gap: number, width: number): Mark[] => {
    const lines = hatch(hatchedRings, angle, gap);
    return lines.length
      ? [{ kind: 'path', d: lineData(lines), stroke: { colour, width, cap: 'butt' } }]
      : [];
  };
  switch (reach) {
    case 'possible':
      return [...hatched(45, 1.3, 0.12), ...line(0.2, [0.9, 0.7])];
    case 'nominal':
      return [fill(light ? 0.13 : 0.2), ...line(0.25)];
    case 'sure':
      return [fill(light ? 0.32 : 0.42)];
    case 'gained':
      return [...hatched(-45, 0.9, 0.18), ...line(0.35)];
  }
}
