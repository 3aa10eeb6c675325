/** Whether a proposal lies outside the counties of the record: they are read when first asked. */
import type { CountyAt } from '../../places/county';
import { loadCounties } from '../place/counties';

let countyAt = $state.raw<CountyAt | null>(null);
let isAsked = false;

/** Not said before the counties are there. */
export function isOutsideRecord({ lon, lat }: { lon: number; lat: number }): boolean {
  if (!isAsked) {
    isAsked = true;
    void loadCounties().then((loaded) => {
      if (loaded.ok) countyAt = loaded.value;
      else isAsked = false;
    });
  }
  return countyAt !== null && countyAt([lon, lat]) === null;
}
