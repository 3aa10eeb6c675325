/** Features brought to the coordinate system of a file. */
import type { Position as GeoPosition } from 'geojson';
import type { AtlasFeature, AtlasGeometry } from '../atlas/feature';
import {
  oneSystem,
  zoneLongitude,
  zoneSystem,
  type DataSystem,
  type SystemChoice,
} from './data-system';
import { gaussKruger, zoneAt } from './projection/gauss-kruger';

/** A feature with its geometry in a system; both null for what has no place on the map. */
export type Located =
  | { feature: AtlasFeature; geometry: AtlasGeometry; system: DataSystem }
  | { feature: AtlasFeature; geometry: null; system: null };
export type Placed = Extract<Located, { system: DataSystem }>;

/** What lies in one system. */
export interface SystemGroup {
  system: DataSystem;
  rows: Placed[];
}

/** In the order of the features; rejects where a library of the conversion does not come. */
export async function locate(
  features: readonly AtlasFeature[],
  choice: SystemChoice,
): Promise<Located[]> {
  const converters = new Map<string, Convert>();
  const located: Located[] = [];
  for (const feature of features) {
    const { geometry } = feature;
    const lon = zoneLongitude(feature);
    if (!geometry || lon === null) {
      located.push({ feature, geometry: null, system: null });
      continue;
    }
    const system = oneSystem(choice) ?? zoneSystem(zoneAt(lon));
    let convert = converters.get(system.id);
    if (!convert) converters.set(system.id, (convert = await converterTo(system)));
    located.push({ feature, geometry: moved(geometry, convert), system });
  }
  return located;
}

/** What has a place, by system in the order of zones. */
export function bySystem(located: readonly Located[]): SystemGroup[] {
  const groups = new Map<string, SystemGroup>();
  for (const row of located) {
    if (!row.system) continue;
    const group = groups.get(row.system.id);
    if (group) group.rows.push(row);
    else groups.set(row.system.id, { system: row.system, rows: [row] });
  }
  return [...groups.values()].sort((a, b) => (a.system.zone ?? 0) - (b.system.zone ?? 0));
}

/** [lon, lat] in degrees to [lon, lat] in degrees or [east, north] in metres. */
type Convert = (at: Position) => Position;
type Position = [number, number];

/** From WGS84; to 0.1 m, since no point of the record is finer. */
async function converterTo({ id, zone }: DataSystem): Promise<Convert> {
  if (zone) {
    const { default: proj4 } = await import('proj4');
    const { forward } = proj4('+proj=longlat +ellps=GRS80 +no_defs', gaussKruger(zone).proj);
    return (at) => {
      const [east, north] = forward(at) as Position;
      return [rounded(east, 1), rounded(north, 1)];
    };
  }
  if (id !== 'GCJ-02' && id !== 'BD-09') return (at) => at;
  const { default: gcoord } = await import('gcoord');
  const to = id === 'GCJ-02' ? gcoord.GCJ02 : gcoord.BD09;
  return (at) => {
    const [lon, lat] = gcoord.transform(at, gcoord.WGS84, to);
    return [rounded(lon, 6), rounded(lat, 6)];
  };
}

function rounded(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}

function moved(geometry: AtlasGeometry, convert: Convert): AtlasGeometry {
  const at = (position: GeoPosition) => convert([position[0]!, position[1]!]);
  return geometry.type === 'Point'
    ? { type: 'Point', coordinates: at(geometry.coordinates) }
    : { type: 'LineString', coordinates: geometry.coordinates.map(at) };
}
