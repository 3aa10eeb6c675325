/** Where a row lies: the four rules of docs/registers.md, "How a row finds its place". */
import inPolygon from '@turf/boolean-point-in-polygon';
import type { Point } from 'geojson';
import type { PointMark, Precision } from '../../../src/atlas/feature';
import type { CountyShape, Place } from '../../model';
import type { TownshipPlace } from '../base/township-places';

/** The cells of a row that say where it is. */
export interface Whereabouts {
  counties: readonly string[];
  area?: string;
  township?: readonly string[];
  place?: string;
  precision?: Precision;
}

export interface Location {
  geometry: Point | null;
  precision: Precision;
  uncertaintyM?: number;
  pointMark?: PointMark;
  placeId?: string;
}

export interface Lookup {
  places: ReadonlyMap<string, Place>;
  townships: readonly TownshipPlace[];
  shapes: readonly CountyShape[];
  /** Metres, by the id of a township seat's place (township-extent.ts). */
  extents: ReadonlyMap<string, number>;
}

export type Complain = (column: string, reason: string) => void;

/** Precisions of a thing with a point, finest first. */
const DRAWN: readonly Precision[] = ['site', 'community', 'township', 'area'];

/** A zone is a place of known centre and unknown border: schematic like an area. */
const PRECISION_OF_KIND = {
  site: 'site',
  community: 'community',
  township: 'township',
  zone: 'area',
  area: 'area',
} as const satisfies Record<Place['kind'], Precision>;

/** Always gives a location, the coarsest that holds; what is wrong goes to `complain`. */
export function locate(row: Whereabouts, lookup: Lookup, complain: Complain): Location {
  const own = row.place === undefined ? undefined : lookup.places.get(row.place);
  if (row.place !== undefined && !own)
    complain('place', `unknown place "${row.place}": add it to geo/gazetteer.csv or places.csv`);
  const township = townshipPoint(row, lookup, complain);
  const place = own ?? township;
  if (!place || !liesInCounties(place, own ? 'place' : 'township', row, lookup, complain))
    return withoutPoint(row, complain);
  return {
    geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
    precision: drawnPrecision(row.precision, place, own !== undefined, complain),
    uncertaintyM: uncertaintyAt(place, lookup),
    pointMark: place.mark,
    placeId: place.id,
  };
}

/**
 * A seat is known to its own uncertainty, but what stands "in the township" may be anywhere in it:
 * a thing placed by its township is as uncertain as the township is large.
 */
function uncertaintyAt(place: Place, { extents }: Lookup): number {
  return place.kind === 'township'
    ? Math.max(place.uncertaintyM, extents.get(place.id) ?? 0)
    : place.uncertaintyM;
}

/** The point of the one township in the one county that a row names, where it has one. */
function townshipPoint(row: Whereabouts, { townships, shapes }: Lookup, complain: Complain) {
  const [county] = row.counties;
  if (!county || row.counties.length > 1 || !row.township) return undefined;
  if (!shapes.some(({ code }) => code === county)) return undefined;
  const siblings = townships.filter((township) => township.county === county);
  const found = row.township.map((name) => {
    const same = siblings.filter((township) => township.name === name);
    const matches = same.length
      ? same
      : siblings.filter((township) => township.aliases.includes(name));
    if (matches.length === 1) return matches[0];
    complain(
      'township',
      matches.length
        ? `"${name}" may be ${matches.map((match) => match.name).join(' or ')}: write one of them`
        : `unknown township "${name}" in ${county}: add it (or an alias) to geo/gazetteer.csv, or keep it in placePrinted alone`,
    );
    return undefined;
  });
  return found.length === 1 ? found[0]?.place : undefined;
}

function liesInCounties(
  place: Place,
  column: string,
  { counties }: Whereabouts,
  { shapes }: Lookup,
  complain: Complain,
): boolean {
  const named = shapes.filter((shape) => counties.includes(shape.code));
  if (!named.length || named.some((shape) => inPolygon([place.lon, place.lat], shape.geometry)))
    return true;
  const names = named.map((shape) => `${shape.code} ${shape.name}`).join(', ');
  complain(
    column,
    `${place.id} at ${place.lon}, ${place.lat} (${place.file}:${place.line}) lies outside ${names}`,
  );
  return false;
}

function drawnPrecision(
  wanted: Precision | undefined,
  place: Place,
  own: boolean,
  complain: Complain,
): Precision {
  const usual = PRECISION_OF_KIND[place.kind];
  if (wanted === undefined) return usual;
  const refusal = !DRAWN.includes(wanted)
    ? `"${wanted}" has no point, but the row has one: leave place and township empty`
    : !own && DRAWN.indexOf(wanted) < DRAWN.indexOf(usual)
      ? `"${wanted}" is finer than the township whose point it takes: give the row a place`
      : undefined;
  if (refusal) complain('precision', refusal);
  return refusal ? usual : wanted;
}

function withoutPoint(row: Whereabouts, complain: Complain): Location {
  const { counties, area, precision } = row;
  const usual = area
    ? 'area'
    : counties.length > 1
      ? 'multi'
      : counties.length === 1
        ? 'county'
        : 'city';
  if (precision === undefined) return { geometry: null, precision: usual };
  const possible: readonly Precision[] = area
    ? ['area', 'county', 'multi', 'city']
    : ['county', 'multi', 'city'];
  if (!possible.includes(precision))
    complain('precision', `"${precision}" needs a point, but the row finds none: give it a place`);
  return { geometry: null, precision: possible.includes(precision) ? precision : usual };
}
