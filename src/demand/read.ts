/** Reads a file of demand, whatever of the three kinds it is. A problem is an answer, not a throw. */
import { readCsv } from './csv';
import type { Progress } from '../analysis/cancel';
import { decodeText } from './decode-text';
import { readGeoJson } from './geojson';
import { readGeoTiff } from './geotiff';
import { LARGEST_TEXT, type DemandAnswer, type DemandOptions, type ReadDemand } from './options';
import { DemandError, WHOLE_FILE } from './problem';
import { shown } from './words';

/**
 * What a file is told by its bytes, not by its name.
 * @param name of the file, for the answer
 * @throws Cancelled
 */
export async function readDemand(
  blob: Blob,
  name: string,
  options: DemandOptions,
  progress?: Progress,
): Promise<DemandAnswer> {
  const file = shown(name);
  try {
    return { ok: true, demand: await readAny(blob, file, options, progress) };
  } catch (error) {
    if (error instanceof DemandError) return { ok: false, problem: { ...error.problem, file } };
    throw error;
  }
}

async function readAny(
  blob: Blob,
  file: string,
  options: DemandOptions,
  progress?: Progress,
): Promise<ReadDemand> {
  const start = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  if (isTiff(start)) return readGeoTiff(file, blob, options, progress);
  if (blob.size > LARGEST_TEXT) throw new DemandError(TOO_LARGE);
  const text = decodeText(new Uint8Array(await blob.arrayBuffer()));
  const isJson = /^[\uFEFF\s]*[[{]/.test(text.slice(0, 1000));
  return isJson
    ? readGeoJson(file, text, options, progress)
    : readCsv(file, text, options, progress);
}

/** "II" or "MM", and 42 or (for files above 4 GB) 43 in that order of bytes. */
function isTiff([a, b, c, d]: Uint8Array): boolean {
  const isMagic = (high: number | undefined, low: number | undefined) =>
    high === 0 && (low === 42 || low === 43);
  return (a === 0x49 && b === 0x49 && isMagic(d, c)) || (a === 0x4d && b === 0x4d && isMagic(c, d));
}

const TOO_LARGE: DemandError['problem'] = {
  code: 'too-large',
  place: WHOLE_FILE,
  what: {
    zh: `文件超过 ${LARGEST_TEXT / 1e6} MB。`,
    en: `The file is larger than ${LARGEST_TEXT / 1e6} MB.`,
  },
  remedy: {
    zh: '请只留下经度、纬度、人数几列，或裁到一个市或县，或改用人口栅格（GeoTIFF）。',
    en: 'Keep the columns of longitude, latitude and weight only, cut it to one city or county, or use a population grid (GeoTIFF).',
  },
};
