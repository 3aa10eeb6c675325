/**
 * Own places as rows for the maintainers of the record: what they drop into geo/gazetteer.csv, and
 * which features are to name which of these rows. Both are tables of texts, header first.
 */
import type { AtlasFeature } from '../../atlas/feature';
import { placeIdsOf } from '../apply';
import type { CountyAt } from '../county';
import type { OwnPlace, OwnPrecision } from '../own-place';
import { oneLine } from '../text';

/** docs/registers.md, "Columns of the gazetteer". */
export const GAZETTEER_COLUMNS = [
  'id',
  'name',
  'aliases',
  'kind',
  'county',
  'lon',
  'lat',
  'crs',
  'uncertaintyM',
  'mark',
  'citation',
  'note',
] as const;

const USE_COLUMNS = [
  'feature',
  'name',
  'document',
  'locator',
  'counties',
  'place',
  'note',
] as const;

/** The gazetteer asks this much of a point that nobody has verified, metres. */
export const UNVERIFIED_AT_LEAST_M = 3000;

/** A zone is a place of known middle and unknown border. */
const KIND: Record<OwnPrecision, string> = { site: 'site', community: 'community', area: 'zone' };

export interface HandedPlace {
  place: OwnPlace;
  feature: AtlasFeature;
}

export interface HandOn {
  gazetteer: string[][];
  uses: string[][];
  /** Outside every county of the record, where the gazetteer takes no site: not among the rows. */
  refused: HandedPlace[];
}

export function handOn(handed: readonly HandedPlace[], countyAt: CountyAt): HandOn {
  const ids = placeIdsOf(handed.map(({ place }) => place));
  const groups = new Map<string, HandedPlace[]>();
  const refused: HandedPlace[] = [];
  for (const entry of handed) {
    const { place } = entry;
    if (countyAt([place.lon, place.lat]) === null && place.precision !== 'area') {
      refused.push(entry);
      continue;
    }
    const id = ids.get(place.feature)!;
    groups.set(id, [...(groups.get(id) ?? []), entry]);
  }
  return {
    gazetteer: [
      [...GAZETTEER_COLUMNS],
      ...[...groups].map(([id, group]) => gazetteerRow(id, group, countyAt)),
    ],
    uses: [
      [...USE_COLUMNS],
      ...[...groups].flatMap(([id, group]) => group.map((entry) => useRow(id, entry))),
    ],
    refused,
  };
}

/** One row of what stands on one point; the most careful statement holds for all of it. */
function gazetteerRow(id: string, group: readonly HandedPlace[], countyAt: CountyAt): string[] {
  const places = group.map(({ place }) => place);
  const [first] = places as [OwnPlace];
  const verified = places.every((place) => place.verified);
  const widest = Math.max(...places.map((place) => place.uncertaintyM));
  const uncertaintyM = verified ? widest : Math.max(widest, UNVERIFIED_AT_LEAST_M);
  const precision =
    places.find((place) => place.precision === 'area')?.precision ?? first.precision;
  const names = [...new Set(places.map((place) => place.name))];
  const aliases = [...new Set(names.slice(1).map(listPart))].filter(Boolean);
  return [
    id,
    names[0]!,
    aliases.join(';'),
    KIND[precision],
    countyAt([first.lon, first.lat]) ?? '',
    String(first.lon),
    String(first.lat),
    'WGS84',
    String(uncertaintyM),
    verified ? 'cited' : 'unverified',
    [...new Set(places.map((place) => place.known))].join(' | '),
    oneLine(
      [
        `own place of a user, kept ${first.kept.slice(0, 10)}`,
        first.typed ? `typed as "${first.typed.text}" (${first.typed.system})` : 'set on the map',
        ...(uncertaintyM > widest ? [`not verified: the user says ${widest} m`] : []),
      ].join('; '),
    ),
  ];
}

function useRow(id: string, { place, feature: { properties: p } }: HandedPlace): string[] {
  return [
    place.feature,
    p.name,
    p.documentNumber,
    p.locator,
    p.counties.join(';'),
    id,
    place.outside
      ? 'outside the counties of the text: the counties of the row are to be settled first'
      : '',
  ];
}

/** Without the signs that a list in a register is not allowed to hold. */
function listPart(text: string): string {
  return text.replaceAll(/[;；，、,|]/g, ' ').trim();
}
