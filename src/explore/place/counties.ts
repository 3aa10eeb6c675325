/** The shapes of the counties, read when a place is first compared with them. */
import type { FeatureCollection } from 'geojson';
import { countyFinder, type CountyAt } from '../../places/county';
import { loadJson, type Loaded } from '../../state/load';

let found: Promise<Loaded<CountyAt>> | null = null;

/** What could not be read is tried again the next time. */
export function loadCounties(): Promise<Loaded<CountyAt>> {
  return (found ??= loadJson<FeatureCollection>('base/counties.json').then((loaded) => {
    if (loaded.ok) return { ok: true, value: countyFinder(loaded.value) };
    found = null;
    return loaded;
  }));
}
