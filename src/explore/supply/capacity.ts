/** What the facilities of the record have to share, for a floating catchment score. */
import type { SupplyRow } from '../../analysis/catchment-study';
import { facilitiesOf, standsIn, type Facility } from '../../analysis/states';
import type { RatioSpec } from '../../analysis/supply-ratios';
import type { AtlasFeature } from '../../atlas/feature';

export type SharingState = 'existing' | 'all';

export interface Capacities {
  rows: SupplyRow[];
  /** Ids of facilities left out because they share beds or places with a larger one. */
  overlapping: string[];
}

/** Each facility of the ratio's kinds once, with its printed beds or places. */
export function capacities(
  features: readonly AtlasFeature[],
  { kinds, figure }: NonNullable<RatioSpec['records']>,
  state: SharingState,
): Capacities {
  const rows: (SupplyRow & { overlaps: ReadonlySet<string> })[] = facilitiesOf(
    features,
    new Set(kinds),
  )
    .filter((facility) => standsIn(facility, { t: state }))
    .map((facility) => {
      const supply = capacityOf(facility, figure);
      const overlaps = new Set(facility.records.flatMap(({ properties: p }) => p.overlaps ?? []));
      return { ...facility.row, overlaps, ...(supply === undefined ? {} : { supply }) };
    });
  const kept: typeof rows = [];
  const overlapping: string[] = [];
  // Of those that overlap the largest stays; knowingly simple, for the record has pairs.
  for (const row of rows.sort((a, b) => (b.supply ?? -1) - (a.supply ?? -1))) {
    const doubled = kept.some(({ id, overlaps }) => overlaps.has(row.id) || row.overlaps.has(id));
    if (doubled && row.supply !== undefined) overlapping.push(row.id);
    else kept.push(row);
  }
  return { rows: kept.map(({ overlaps: _overlaps, ...row }) => row), overlapping };
}

/** As printed by the first record of the facility that prints it. */
function capacityOf({ records }: Facility, figure: 'beds' | 'places'): number | undefined {
  for (const { properties: p } of records) {
    const printed = figure === 'places' ? p.places : (p.beds ?? newBeds(p));
    if (printed !== undefined) return printed;
  }
  return undefined;
}

/** All beds of a new facility are new; those of an extension say nothing of the whole. */
const newBeds = ({ nature, bedsNew }: AtlasFeature['properties']) =>
  nature === 'new' ? bedsNew : undefined;
