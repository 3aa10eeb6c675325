/** Townships: seats with their names, and close up their schematic areas. */
import type { Mark } from '../draw/drawing';
import { overlap, type Box } from '../../ui/place-blocks';
import { isInside } from './clip';
import { showsCells, showsTownships } from './detail';
import type { LabelAsked } from './labels';
import type { Pen } from './pen';
import { cutLine, lineData, polygonsOf, toPage } from './shapes';
import { arcsOf } from './arcs';
import { styleAt } from './type';

const SEAT_MM = 0.5;

export function drawCells({ content, page, inks }: Pen): Mark[] {
  if (!showsCells(page.scale)) return [];
  const rings = content.base.cells.features.flatMap(({ geometry }) => polygonsOf(geometry).flat());
  // Their outer edge is a county's border, which is drawn as such.
  const parts = arcsOf(rings).inner.flatMap((line) => cutLine(toPage(line, page), page.box));
  return parts.length
    ? [
        {
          kind: 'path',
          d: lineData(parts),
          stroke: { colour: inks.cell, width: 0.12, dash: [0.35, 0.75], cap: 'butt' },
        },
      ]
    : [];
}

export interface Seats {
  shown: Seat[];
  /** Names of those that a badge hides. */
  hidden: string[];
}

export interface Seat {
  x: number;
  y: number;
  label: LabelAsked;
}

/**
 * Seats in the frame.
 * @param taken what would hide them: badges and names of regions
 * @param radius of a seat's mark, millimetres
 */
export function seatsOf(pen: Pen, taken: readonly Box[], radius = SEAT_MM): Seats {
  const { content, page, inks } = pen;
  const hidden: string[] = [];
  if (!showsTownships(page.scale)) return { shown: [], hidden };
  const shown = content.base.townships.features.flatMap(({ geometry, properties }): Seat[] => {
    if (geometry.type !== 'Point') return [];
    const [x, y] = page.forward(geometry.coordinates[0]!, geometry.coordinates[1]!);
    if (!isInside([x, y], page.box)) return [];
    const text = String(content.lang === 'zh' ? properties?.name : properties?.en);
    const seat = { x0: x - radius, x1: x + radius, y0: y - radius, y1: y + radius };
    if (taken.some((box) => overlap(box, seat, 0) > 0)) {
      hidden.push(text);
      return [];
    }
    const [colour, halo] = [inks.townshipName, inks.county];
    return [
      {
        x,
        y,
        label: {
          text,
          style: styleAt('township', page.scale),
          colour,
          halo,
          x,
          y,
          radius,
        },
      },
    ];
  });
  return { shown, hidden };
}

export function drawSeats(seats: readonly Seat[], { inks }: Pen): Mark[] {
  return seats.map(({ x, y }) => ({
    ...{ kind: 'circle', x, y, radius: SEAT_MM - 0.08 },
    fill: { colour: inks.county },
    stroke: { colour: inks.townshipName, width: 0.16 },
  }));
}
