/**
 * People out of a GeoTIFF such as WorldPop's or GHSL's: each cell is one point with all of its
 * people, somewhere within half of its diagonal. A cell belongs to the area when its middle does.
 */
import type { GeoTIFFImage } from 'geotiff';
import { Cancelled, tell, type Progress } from '../analysis/cancel';
import { boxOf, frameOf, windowOf, type GridFrame, type Window } from './grid-frame';
import { GridPoints } from './grid-points';
import { MOST_POINTS, type DemandOptions, type ReadDemand } from './options';
import { DemandError, WHOLE_FILE } from './problem';
import { nothingInside, tooMany } from './gather';
import { uncertaintyText } from './source';
import { shown } from './words';

/** Cells read at a time. */
const CELLS_AT_A_TIME = 1_000_000;
/** Bytes of one tile or strip, as it comes out of its compression. */
const LARGEST_BLOCK = 256_000_000;
/** Cells of the window: nobody waits for more, with or without people in them. */
const MOST_CELLS = 500_000_000;

/** @throws DemandError, Cancelled */
export async function readGeoTiff(
  file: string,
  blob: Blob,
  options: DemandOptions,
  progress?: Progress,
): Promise<ReadDemand> {
  const most = options.mostPoints ?? MOST_POINTS;
  const image = await damagedIfThrows(WHOLE_FILE, async () => {
    const { openGeoTiff } = await import('./open-geotiff');
    return openGeoTiff(blob);
  });
  const frame = await damagedIfThrows(WHOLE_FILE, () => frameOf(image));
  const window = windowOf(frame, options.extent);
  if (window.x1 <= window.x0 || window.y1 <= window.y0)
    throw new DemandError(nothingInside(options.extent, boxOf(frame)));
  if ((window.x1 - window.x0) * (window.y1 - window.y0) > MOST_CELLS)
    throw new DemandError(tooMany(most, WHOLE_FILE));
  const isNoData = noDataTest(image);
  const points = new GridPoints(frame, most);

  for (const band of bandsOf(image, window)) {
    const place = rowsText(band);
    const cells = await damagedIfThrows(place, () => readCells(image, band));
    points.add(cells, band, isNoData, place);
    tell(progress, (band.y1 - window.y0) / (window.y1 - window.y0));
  }
  if (!points.size) throw new DemandError(nothingInside(options.extent, boxOf(frame)));
  return {
    points: points.finish(),
    names: null,
    columns: {},
    source: gridSource(file, frame, points.largestUncertaintyM),
    left: { outside: 0, unreadable: 0, empty: points.empty },
  };
}

async function readCells(image: GeoTIFFImage, { x0, y0, x1, y1 }: Window) {
  const cells = await image.readRasters({ window: [x0, y0, x1, y1], interleave: true });
  if (cells.length !== (x1 - x0) * (y1 - y0)) throw new RangeError('cells are missing');
  return cells;
}

/** Rows of the window, some at a time, so that no block of the file is unpacked twice. */
function* bandsOf(image: GeoTIFFImage, { x0, y0, x1, y1 }: Window): Generator<Window> {
  const block = image.getTileHeight();
  const bytes = image.getTileWidth() * block * (image.getBitsPerSample() / 8);
  if (!(bytes > 0 && bytes <= LARGEST_BLOCK)) throw new DemandError(unsupported('block size'));
  const rows = Math.max(1, Math.floor(CELLS_AT_A_TIME / (x1 - x0) / block)) * block;
  for (let top = Math.floor(y0 / block) * block; top < y1; top += rows)
    yield { x0, x1, y0: Math.max(y0, top), y1: Math.min(y1, top + rows) };
}

/** The value that says "nothing is known here", as exact as the cells hold it. */
function noDataTest(image: GeoTIFFImage): (value: number) => boolean {
  const noData = image.getGDALNoData();
  if (noData === null || Number.isNaN(noData)) return (value) => Number.isNaN(value);
  const isFloat32 = image.getSampleFormat() === 3 && image.getBitsPerSample() === 32;
  const held = isFloat32 ? Math.fround(noData) : noData;
  return (value) => value === held || Number.isNaN(value);
}

async function damagedIfThrows<T>(
  place: DemandError['problem']['place'],
  read: () => T | Promise<T>,
): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof DemandError || error instanceof Cancelled) throw error;
    const reason = shown(error instanceof Error ? error.message : String(error), 120);
    const isForeign = /unsupported|unknown compression|not supported|not available/i.test(reason);
    throw new DemandError(isForeign ? unsupported(reason) : damaged(place, reason));
  }
}

function rowsText({ y0, y1 }: Window) {
  return { zh: `栅格第 ${y0 + 1}–${y1} 行`, en: `rows ${y0 + 1}–${y1} of the grid` };
}

function gridSource(file: string, { stepLon, stepLat }: GridFrame, uncertaintyM: number) {
  const name = shown(file);
  const seconds = (degrees: number) => `${Number((degrees * 3600).toPrecision(4))}″`;
  const cell = `${seconds(stepLon)} × ${seconds(stepLat)}`;
  const metres = uncertaintyText(uncertaintyM);
  return {
    tag: 'grid' as const,
    name,
    counts: 'people',
    citation: {
      zh: `使用者的人口栅格 ${name}（WGS84，每格 ${cell}），每格的人数算在格心，±${metres} m`,
      en: `The user’s population grid ${name} (WGS84, cells of ${cell}), the people of each cell at its middle, ±${metres} m`,
    },
  };
}

function damaged(place: DemandError['problem']['place'], reason: string): DemandError['problem'] {
  return {
    code: 'damaged',
    place,
    what: {
      zh: `文件不完整或已损坏（${reason}）。`,
      en: `The file is incomplete or damaged (${reason}).`,
    },
    remedy: {
      zh: '请重新下载或复制，并核对文件大小；能在 QGIS 中打开的，请另存为 GeoTIFF。',
      en: 'Download or copy it again and compare its size; if QGIS opens it, save it anew as GeoTIFF.',
    },
  };
}

function unsupported(reason: string): DemandError['problem'] {
  return {
    code: 'unsupported',
    place: WHOLE_FILE,
    what: {
      zh: `这种 GeoTIFF 的压缩或数据格式读不了（${reason}）。`,
      en: `The compression or the kind of numbers of this GeoTIFF cannot be read (${reason}).`,
    },
    remedy: {
      zh: '请转换：gdal_translate -ot Float32 -co COMPRESS=DEFLATE -co TILED=YES 原.tif 新.tif。',
      en: 'Convert it: gdal_translate -ot Float32 -co COMPRESS=DEFLATE -co TILED=YES in.tif out.tif.',
    },
  };
}
