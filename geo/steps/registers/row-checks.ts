/** What a row may not say, beyond the form of its cells. */
import { kindOf, LAYERS } from '../../../src/atlas/catalogue';
import type { TextPlacing } from '../../../src/atlas/feature';
import type { Complain } from '../places/locate';
import { known } from '../problems';
import { endsBeforeStart } from './cells';
import type { RegionSpec } from './gazette';

interface PlacingCells {
  placing?: TextPlacing;
  placingNote?: string;
  placePrinted?: string;
  township?: readonly string[];
  counties?: readonly string[];
}

export function checkDates(start: string | undefined, end: string | undefined, complain: Complain) {
  if (start && end && endsBeforeStart(start, end))
    complain('end', `${end} lies before start ${start}`);
}

export function checkKind(kind: string | undefined, layer: string, complain: Complain) {
  if (kind === undefined || kindOf(kind)?.layer.id === layer) return;
  const kinds = LAYERS.find(({ id }) => id === layer)?.kinds.map(({ id }) => id);
  if (kinds) complain('kind', `unknown kind "${kind}" in layer ${layer} ${known(kinds)}`);
  else complain('layer', `layer ${layer} is not in src/atlas/catalogue.ts`);
}

/** What the text's words hide has to be said with a reason, and may not contradict them. */
export function checkPlacing(row: PlacingCells, complain: Complain) {
  const { placing, placingNote, placePrinted, township, counties = [] } = row;
  if (!placing !== !placingNote)
    complain(
      placing ? 'placingNote' : 'placing',
      `is empty, but ${placing ? 'must say why placing' : 'placingNote'} is set`,
    );
  if (!placing) return;
  if (!placePrinted && !township)
    complain('placing', `is "${placing}", but neither township nor placePrinted says anything`);
  if (township?.length === 1 && ['area', 'county', 'city'].includes(placing))
    complain('placing', `is "${placing}", but the row names the township ${township[0]}`);
  if (placing === 'county' && counties.length !== 1)
    complain('placing', `is "county", but the row names ${counties.length} counties`);
}

export function checkRegions(
  counties: readonly string[],
  area: string | undefined,
  regions: readonly RegionSpec[],
  complain: Complain,
) {
  const named = (level: RegionSpec['level']) => regions.filter((region) => region.level === level);
  const list = (level: RegionSpec['level']) =>
    known(named(level).map(({ code, zh }) => `${code} ${zh}`));
  for (const code of counties)
    if (!named('county').some((region) => region.code === code))
      complain('counties', `unknown county ${code} ${list('county')}: or add it to gazette.json`);
  if (area !== undefined && !named('area').some((region) => region.code === area))
    complain('area', `unknown area "${area}" ${list('area')}: or add it to gazette.json`);
}

/** The one city of all counties (else of the area); undefined where there is none or several. */
export function cityOf(
  counties: readonly string[],
  area: string | undefined,
  regions: readonly RegionSpec[],
): string | undefined {
  const codes = counties.length ? counties : area === undefined ? [] : [area];
  const cities = new Set(
    codes.flatMap((code) => regions.find((region) => region.code === code)?.city ?? []),
  );
  return cities.size === 1 ? [...cities][0] : undefined;
}
