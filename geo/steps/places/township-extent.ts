/** How far a thing that is known only to its township may lie from the township's seat. */
import type { CountyShape } from '../../model';
import { countyCells } from '../base/cells';
import type { TownshipPlace } from '../base/township-places';

const EARTH_RADIUS_M = 6_371_008.8;
/** Rounded up: the cells are schematic, and metres would claim more than they know. */
const STEP_M = 500;

/**
 * Metres from each township's seat to the farthest corner of its schematic cell, by the id of the
 * seat's place. The cell may be larger than the township (a neighbour without a point adds its
 * ground), so this errs on the side of doubt. For the same reason an unverified seat takes no
 * ground from a cited one: a wrong guess would make its neighbours look surer than they are.
 */
export function townshipExtents(
  shapes: readonly CountyShape[],
  townships: readonly TownshipPlace[],
): Map<string, number> {
  const guessed = townships.filter(({ place }) => place && place.mark !== 'cited');
  const without = townships.filter((township) => !guessed.includes(township));
  const again = shapes.filter(({ code }) => guessed.some(({ county }) => county === code));
  return new Map([...extentsAmong(shapes, townships), ...extentsAmong(again, without)]);
}

function extentsAmong(
  shapes: readonly CountyShape[],
  townships: readonly TownshipPlace[],
): Map<string, number> {
  const seats = new Map(townships.map((township) => [township.code, township.place]));
  const extents = new Map<string, number>();
  for (const cell of shapes.flatMap((shape) => countyCells(shape, [...townships]))) {
    const corners = cell.geometry.coordinates.flat(2);
    for (const code of cell.properties.codes) {
      const seat = seats.get(code);
      if (!seat) continue;
      let farthest = 0;
      for (const [lon, lat] of corners)
        farthest = Math.max(farthest, distanceM(seat, { lon: lon!, lat: lat! }));
      extents.set(seat.id, Math.ceil(farthest / STEP_M) * STEP_M);
    }
  }
  return extents;
}

/** On the sphere, flat within a county: exact to 0.1 % over 50 km, far below STEP_M's claim. */
function distanceM(a: { lon: number; lat: number }, b: { lon: number; lat: number }): number {
  const rad = Math.PI / 180;
  const x = (b.lon - a.lon) * rad * Math.cos(((a.lat + b.lat) / 2) * rad);
  const y = (b.lat - a.lat) * rad;
  return Math.hypot(x, y) * EARTH_RADIUS_M;
}
