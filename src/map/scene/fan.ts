/** A group that no zoom takes apart, opened: its members around it, each tied to the true point. */
import type { Feature } from 'geojson';
import { imageId, markOf } from '../images/spec';
import { spiderOffsets } from '../layout/spider';
import type { Look } from '../look';
import { fromWorld, toWorld, worldSize } from '../mercator';
import { pointAt } from './features';
import type { Thing } from './thing';

export interface Fan {
  thing: Thing;
  /** Where each member's mark stands while the fan is open, by id; degrees. */
  places: Map<string, [number, number]>;
}

export function openFan(thing: Thing, zoom: number, scale: number): Fan {
  const size = worldSize(zoom);
  const [x, y] = toWorld(...thing.at);
  const offsets = spiderOffsets(thing.members.length, scale);
  return {
    thing,
    places: new Map(
      thing.members.map(({ properties: p }, i) => {
        const [dx, dy] = offsets[i]!;
        return [p.id, fromWorld(x + dx / size, y + dy / size)];
      }),
    ),
  };
}

export function fanFeatures({ thing, places }: Fan, { theme }: Look): Feature[] {
  return thing.members.flatMap((member): Feature[] => {
    const { id, name } = member.properties;
    const place = places.get(id)!;
    const leader = [member.geometry.coordinates, place];
    return [
      {
        type: 'Feature',
        properties: {},
        geometry: { type: 'LineString', coordinates: leader },
      },
      pointAt(place, { key: id, name, image: imageId(markOf(member, theme)) }),
    ];
  });
}
