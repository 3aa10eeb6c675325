/** Which facilities a study of one area has to do with. */
import type { Regions } from '../../atlas/regions';
import type { Facility } from '../states';

/** What has a point counts wherever it stands; what has none only where it may stand in the area. */
export function relevantTo(
  facilities: readonly Facility[],
  regions: Regions,
  area?: string,
): Facility[] {
  return facilities.filter(
    (facility) => facility.row.lon !== undefined || concerns(facility, regions, area),
  );
}

/** Whether the record names the area, or its city alone, for a facility. */
export function concerns(
  { records }: Pick<Facility, 'records'>,
  regions: Regions,
  area?: string,
): boolean {
  const region = area === undefined ? undefined : regions.get(area);
  if (!region) return true;
  return records.some(({ properties: p }) =>
    region.level === 'city'
      ? p.city === region.code
      : p.counties.includes(region.code) || (!p.counties.length && p.city === region.city),
  );
}
