/** Where the cells of a GeoTIFF lie: WGS84, north up, or a reason why they cannot be used. */
import type { GeoTIFFImage } from 'geotiff';
import type { Box } from '../analysis/geodesy';
import { DemandError, WHOLE_FILE } from './problem';
import { shown } from './words';

export interface GridFrame {
  /** Degrees: the outer corner of the first cell. */
  west: number;
  north: number;
  /** Degrees, above 0. */
  stepLon: number;
  stepLat: number;
  /** Cells. */
  width: number;
  height: number;
}

/** Cells [x0, x1) × [y0, y1). */
export interface Window {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export function boxOf({ west, north, stepLon, stepLat, width, height }: GridFrame): Box {
  return [west, north - height * stepLat, west + width * stepLon, north];
}

/** The cells whose middle lies in a box; empty where there is none. A cell is never split. */
export function windowOf(frame: GridFrame, [west, south, east, north]: Box): Window {
  const clamp = (cell: number, most: number) => Math.min(most, Math.max(0, cell));
  const column = (lon: number) => (lon - frame.west) / frame.stepLon - 0.5;
  const row = (lat: number) => (frame.north - lat) / frame.stepLat - 0.5;
  return {
    x0: clamp(Math.ceil(column(west)), frame.width),
    x1: clamp(Math.floor(column(east)) + 1, frame.width),
    y0: clamp(Math.ceil(row(north)), frame.height),
    y1: clamp(Math.floor(row(south)) + 1, frame.height),
  };
}

/** Geographic systems of the house: WGS84, and CGCS2000, which is taken as WGS84. */
const GEOGRAPHIC = [4326, 4490];
const MODEL = { projected: 1, geocentric: 3 };
const PIXEL_IS_POINT = 2;
const DEGREE = 9102;
const USER_DEFINED = 32767;

/** @throws DemandError */
export function frameOf(image: GeoTIFFImage): GridFrame {
  checkSystem(image);
  const [width, height] = [image.getWidth(), image.getHeight()];
  const bands = image.getSamplesPerPixel();
  if (bands !== 1) throw new DemandError(severalBands(bands));
  const { lon, lat, stepLon, stepLat } = placeOf(image);
  // The point of a "pixel is point" grid is the middle of its cell.
  const isPoint = image.getGeoKeys()?.GTRasterTypeGeoKey === PIXEL_IS_POINT;
  const west = lon - (isPoint ? stepLon / 2 : 0);
  const north = lat + (isPoint ? stepLat / 2 : 0);
  const frame = { west, north, stepLon, stepLat, width, height };
  const [, south, east] = boxOf(frame);
  const isOnEarth =
    Number.isInteger(width) &&
    Number.isInteger(height) &&
    width > 0 &&
    height > 0 &&
    west >= -180 - stepLon &&
    east <= 180 + stepLon &&
    south >= -90 - stepLat &&
    north <= 90 + stepLat;
  if (!isOnEarth) throw new DemandError(wrongSize(frame));
  return frame;
}

function checkSystem(image: GeoTIFFImage): void {
  const keys = (image.getGeoKeys() ?? {}) as Record<string, unknown>;
  const model = keys.GTModelTypeGeoKey;
  const geographic = keys.GeographicTypeGeoKey;
  const projected = keys.ProjectedCSTypeGeoKey;
  const isProjected = model === MODEL.projected || typeof projected === 'number';
  if (isProjected || model === MODEL.geocentric)
    throw new DemandError(otherSystem(typeof projected === 'number' ? projected : 0, keys));
  if (typeof geographic !== 'number') throw new DemandError(NO_SYSTEM);
  const unit = keys.GeogAngularUnitsGeoKey;
  if (!GEOGRAPHIC.includes(geographic) || (unit !== undefined && unit !== DEGREE))
    throw new DemandError(otherSystem(geographic, keys));
}

/** Degrees of the first cell's corner (or middle), and the size of a cell. */
function placeOf(image: GeoTIFFImage) {
  const directory = image.fileDirectory;
  const scale = directory.getValue('ModelPixelScale') as ArrayLike<number> | undefined;
  const tie = directory.getValue('ModelTiepoint') as ArrayLike<number> | undefined;
  const matrix = directory.getValue('ModelTransformation') as ArrayLike<number> | undefined;
  if (scale && tie?.length === 6) {
    const [stepLon, stepLat] = [scale[0]!, scale[1]!];
    if (!(stepLon > 0 && stepLat > 0)) throw new DemandError(ROTATED);
    return {
      lon: tie[3]! - tie[0]! * stepLon,
      lat: tie[4]! + tie[1]! * stepLat,
      stepLon,
      stepLat,
    };
  }
  if (matrix?.length !== 16) throw new DemandError(NO_FRAME);
  const [stepLon, stepLat] = [matrix[0]!, -matrix[5]!];
  if (matrix[1] !== 0 || matrix[4] !== 0 || !(stepLon > 0 && stepLat > 0))
    throw new DemandError(ROTATED);
  return { lon: matrix[3]!, lat: matrix[7]!, stepLon, stepLat };
}

const GEO_TAGS = { zh: 'GeoTIFF 的地理标签', en: 'the geographic tags of the GeoTIFF' };
const WARP = 'gdalwarp -t_srs EPSG:4326 -r sum -of GTiff in.tif out.tif';

function otherSystem(epsg: number, keys: Record<string, unknown>): DemandError['problem'] {
  const text = [keys.PCSCitationGeoKey, keys.GTCitationGeoKey, keys.GeogCitationGeoKey].find(
    (citation) => typeof citation === 'string',
  ) as string | undefined;
  const code = epsg > 0 && epsg < USER_DEFINED ? `EPSG:${epsg}` : '';
  const name = [code, text ? shown(text) : ''].filter(Boolean).join(' ') || '?';
  return {
    code: 'other-system',
    place: GEO_TAGS,
    what: {
      zh: `坐标系是 ${name}，不是 WGS84 经纬度（EPSG:4326）。`,
      en: `The grid is in ${name}, not in WGS84 longitude and latitude (EPSG:4326).`,
    },
    remedy: {
      zh: `WorldPop 和 GHSL 都提供 WGS84 版本，请优先下载；否则请转换：${WARP}（-r sum 保持人数总和）。`,
      en: `WorldPop and GHSL offer a WGS84 edition: prefer that. Else convert it: ${WARP} (-r sum keeps the sum of people).`,
    },
  };
}

function severalBands(bands: number): DemandError['problem'] {
  return {
    code: 'bands',
    place: WHOLE_FILE,
    what: {
      zh: `有 ${bands} 个波段：人口栅格应只有一个，这可能是一幅图片。`,
      en: `It has ${bands} bands: a population grid has one; this may be a picture.`,
    },
    remedy: {
      zh: '请取出人数所在的波段：gdal_translate -b 1 原.tif 新.tif。',
      en: 'Take out the band that holds the people: gdal_translate -b 1 in.tif out.tif.',
    },
  };
}

function wrongSize({ width, height, stepLon, stepLat }: GridFrame): DemandError['problem'] {
  const size = `${width} × ${height}`;
  const step = `${stepLon.toPrecision(6)}° × ${stepLat.toPrecision(6)}°`;
  return {
    code: 'wrong-size',
    place: GEO_TAGS,
    what: {
      zh: `${size} 格、每格 ${step}，放不进经纬度 ±180°、±90° 之内。`,
      en: `${size} cells of ${step} do not fit within ±180° and ±90°.`,
    },
    remedy: {
      zh: '单位可能是米，或标签写错：请核对坐标系后重新导出（gdal_edit.py -a_ullr），或重新下载。',
      en: 'The unit may be metres, or the tags are wrong: check the system and export it anew (gdal_edit.py -a_ullr), or download it again.',
    },
  };
}

const ROTATED: DemandError['problem'] = {
  code: 'rotated',
  place: GEO_TAGS,
  what: {
    zh: '栅格是旋转的，或不是北在上、东在右。',
    en: 'The grid is rotated, or north is not up and east not to the right.',
  },
  remedy: {
    zh: `请转正：${WARP}。`,
    en: `Turn it: ${WARP}.`,
  },
};

const NO_FRAME: DemandError['problem'] = {
  code: 'no-frame',
  place: GEO_TAGS,
  what: {
    zh: '没有写明栅格的位置和格子大小（可能只有控制点，或位置在另一个 .tfw 文件里）。',
    en: 'The position and the size of the cells are not given (there may be control points only, or a .tfw file beside it).',
  },
  remedy: {
    zh: '请在 GIS 中打开后另存为 GeoTIFF，坐标系 EPSG:4326。',
    en: 'Open it in a GIS and save it as GeoTIFF in EPSG:4326.',
  },
};

const NO_SYSTEM: DemandError['problem'] = {
  code: 'no-system',
  place: GEO_TAGS,
  what: { zh: '没有写明坐标系。', en: 'No coordinate system is given.' },
  remedy: {
    zh: '若确是 WGS84 经纬度，请写上：gdal_edit.py -a_srs EPSG:4326 文件.tif；否则先转换。',
    en: 'If it is WGS84 longitude and latitude, say so: gdal_edit.py -a_srs EPSG:4326 file.tif; else convert it first.',
  },
};
