/** What a row may not say, beyond the form of its cells. */
import { kindOf, LAYERS } from '../../../src/atlas/catalogue';
import type { Complain } from '../places/locate';
import { known } from '../problems';
import { endsBeforeStart } from './cells';
import type { RegionSpec } from './gazette';

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
