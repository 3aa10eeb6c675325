/** The base map's steps, as the build calls them. */
export { buildBase, type BaseInput, type BaseReport } from './build-base';
export { loadCountyShapes, type CountyShapes } from './county-shapes';
export { credits } from './credits';
export { regionGeometry, type RegionGeometry } from './region-geometry';
export { loadTownshipPlaces, type TownshipPlace, type TownshipPlaces } from './township-places';
