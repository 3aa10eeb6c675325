export { pageProjection, type PageProjection } from './page-projection';
export { extentOf, type Extent } from './extent';
export { centralMeridian, epsgOf, gaussKruger, zoneAt } from './gauss-kruger';
export type { ProjectedSystem } from './system';
export { transformOf, type Transform } from './transform';
