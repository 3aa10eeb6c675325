/** Points out of a GeoJSON (RFC 7946). Other shapes have no one place and are not taken. */
import { tell, type Progress } from '../analysis/cancel';
import { degreesToWgs84 } from '../places/coordinate/convert';
import { findColumns, type ColumnsAt } from './columns';
import { Gathering } from './gather';
import { decimalsOf, digitsUncertaintyM, readNumber } from './numbers';
import type { DemandOptions, ReadDemand } from './options';
import { DemandError, WHOLE_FILE, numbered } from './problem';
import { pointSource, shiftM } from './source';
import { shown } from './words';

const OBJECTS_PER_TELL = 5000;
/** Objects whose properties are looked at to find the weight and the name. */
const LOOKED_AT = 200;

type Dict = Record<string, unknown>;

/** @throws DemandError, Cancelled */
export async function readGeoJson(
  file: string,
  text: string,
  options: DemandOptions,
  progress?: Progress,
): Promise<ReadDemand> {
  const features = featuresOf(text);
  const system = options.system ?? 'WGS84';
  const columns = columnsOf(features, options);
  const toWgs84 = await degreesToWgs84(system);
  const gathering = new Gathering(options.extent, toWgs84, 'object', options.mostPoints);
  const shapes: number[] = [];
  let shapeCount = 0;
  let decimals = 0;

  features.forEach((feature, i) => {
    if (i % OBJECTS_PER_TELL === 0) tell(progress, i / features.length);
    const position = pointOf(feature);
    if (!position) {
      shapeCount++;
      if (shapes.length < 20) shapes.push(i + 1);
      return;
    }
    const [lon, lat] = position;
    const properties = dict(dict(feature)?.properties) ?? {};
    const weight = columns.weight === undefined ? 1 : figure(own(properties, columns.weight));
    const name = columns.name === undefined ? undefined : own(properties, columns.name);
    decimals = Math.max(decimals, decimalsOf(String(lon)), decimalsOf(String(lat)));
    gathering.add(i + 1, lon, lat, weight, typeof name === 'string' ? name : '');
  });
  if (shapeCount && !(options.leaveOut && shapeCount < features.length))
    throw new DemandError(onlyPoints(numbered('object', shapes, shapeCount)));

  const uncertaintyM = (options.uncertaintyM ?? 0) + digitsUncertaintyM(decimals) + shiftM(system);
  const { points, names } = gathering.finish(uncertaintyM, options.leaveOut);
  const unreadable = gathering.unreadable + shapeCount;
  return {
    points,
    names,
    columns,
    source: pointSource(file, columns, system, uncertaintyM),
    left: { outside: gathering.outside, unreadable, empty: 0 },
  };
}

function featuresOf(text: string): readonly unknown[] {
  let root: Dict | undefined;
  try {
    root = dict(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    throw new DemandError(notGeoJson(shown(error instanceof Error ? error.message : '', 120)));
  }
  const crs = dict(dict(root?.crs)?.properties)?.name;
  if (typeof crs === 'string' && !/CRS:?:?84$|EPSG:?:?(4326|4490)$/i.test(crs))
    throw new DemandError(otherSystem(shown(crs)));
  if (root?.type === 'FeatureCollection' && Array.isArray(root.features)) return root.features;
  if (root?.type === 'Feature') return [root];
  throw new DemandError(notGeoJson('FeatureCollection'));
}

/** Properties taken for weight and name; the coordinates are no properties. */
function columnsOf(features: readonly unknown[], { system, columns }: DemandOptions) {
  const keys = new Set<string>();
  for (const feature of features.slice(0, LOOKED_AT))
    for (const key of Object.keys(dict(dict(feature)?.properties) ?? {})) keys.add(key);
  const header = [...keys];
  const { weight, name } = { ...columns };
  const at: ColumnsAt = findColumns(
    [...header, 'lon', 'lat'],
    system ?? 'WGS84',
    {
      lon: 'lon',
      lat: 'lat',
      ...(weight === undefined ? {} : { weight }),
      ...(name === undefined ? {} : { name }),
    },
    { zh: '对象的属性', en: 'the properties of the objects' },
  );
  return {
    ...(at.weight === undefined ? {} : { weight: header[at.weight]! }),
    ...(at.name === undefined ? {} : { name: header[at.name]! }),
  };
}

function pointOf(feature: unknown): [number, number] | undefined {
  const geometry = dict(dict(feature)?.geometry);
  if (geometry?.type !== 'Point' || !Array.isArray(geometry.coordinates)) return undefined;
  const [lon, lat] = geometry.coordinates as unknown[];
  return [typeof lon === 'number' ? lon : NaN, typeof lat === 'number' ? lat : NaN];
}

function figure(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? readNumber(value) : NaN;
}

function own(properties: Dict, key: string): unknown {
  return Object.hasOwn(properties, key) ? properties[key] : undefined;
}

function dict(value: unknown): Dict | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Dict)
    : undefined;
}

function notGeoJson(reason: string): DemandError['problem'] {
  return {
    code: 'not-geojson',
    place: WHOLE_FILE,
    what: {
      zh: `不是完整的 GeoJSON（${reason}）。`,
      en: `This is no complete GeoJSON (${reason}).`,
    },
    remedy: {
      zh: '请从 QGIS 等软件重新导出：GeoJSON，点图层，EPSG:4326。',
      en: 'Export it anew, for example from QGIS: GeoJSON, a layer of points, EPSG:4326.',
    },
  };
}

function otherSystem(crs: string): DemandError['problem'] {
  return {
    code: 'other-system',
    place: { zh: '文件开头的 crs', en: 'the member crs' },
    what: {
      zh: `坐标系是 ${crs}，不是 WGS84 经纬度。`,
      en: `The coordinates are in ${crs}, not in WGS84 longitude and latitude.`,
    },
    remedy: {
      zh: '请转换：ogr2ogr -t_srs EPSG:4326 新.geojson 原.geojson，或在 QGIS 中导出时选 EPSG:4326。',
      en: 'Convert it: ogr2ogr -t_srs EPSG:4326 out.geojson in.geojson, or choose EPSG:4326 when exporting from QGIS.',
    },
  };
}

function onlyPoints(place: DemandError['problem']['place']): DemandError['problem'] {
  return {
    code: 'only-points',
    place,
    what: {
      zh: '不是点。只接受点：线和面没有唯一的位置，人数不能随意放在其中一处。',
      en: 'These are no points. Only points are taken: a line or an area has no one place to put its people.',
    },
    remedy: {
      zh: '请在 GIS 中先转换成点（如 QGIS“质心”或居民点），或用人口栅格；或选择“略去读不出的行”。',
      en: 'Make points of them in a GIS first (such as QGIS “Centroids”, or the settlements), use a population grid, or choose to leave them out.',
    },
  };
}
