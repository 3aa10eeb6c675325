/** gazette.json: what a publication is, its documents, its registers and the regions it needs. */
import { isLayerId, LAYERS } from '../../../src/atlas/catalogue';
import type { LayerId } from '../../../src/atlas/feature';
import type { Problem } from '../../model';
import { known } from '../problems';
import { decode } from '../sources';
import { isIsoDate } from './cells';
import gazetteSchema from './gazette.schema.json' with { type: 'json' };
import { compileSchema } from './schema';

export interface RegionSpec {
  code: string;
  zh: string;
  en: string;
  level: 'city' | 'county' | 'area';
  city: string;
  /** Id of the gazetteer row that anchors a functional area. */
  place?: string;
  note?: string;
}

export interface DocumentSpec {
  id: string;
  number: string;
  date: string;
  title: string;
  titleEn: string;
  issuer: string;
}

export interface RegisterSpec {
  file: string;
  document: string;
  key: string;
  layer: LayerId;
}

export interface Gazette {
  /** "seeds/<publication>". */
  folder: string;
  publication: string;
  city: string;
  regions: RegionSpec[];
  documents: DocumentSpec[];
  registers: RegisterSpec[];
}

const faultsOf = compileSchema(gazetteSchema);

/** Reads one gazette.json; undefined (with problems) where its form is broken. */
export function readGazette(
  folder: string,
  bytes: Uint8Array,
  problems: Problem[],
): Gazette | undefined {
  const file = `${folder}/gazette.json`;
  const text = decode(bytes);
  if (text === undefined) {
    problems.push({ file, line: 0, reason: 'is not UTF-8: save it as UTF-8' });
    return undefined;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    problems.push({ file, line: lineOf(error, text), reason: `is no JSON: ${String(error)}` });
    return undefined;
  }
  const faults = faultsOf(value);
  for (const { path, reason } of faults) problems.push({ file, line: 0, column: path, reason });
  if (faults.length) return undefined;
  const gazette = { folder, ...(value as Omit<Gazette, 'folder'>) };
  const own = contradictions(gazette);
  problems.push(...own.map(({ path, reason }) => ({ file, line: 0, column: path, reason })));
  return gazette;
}

/** What a schema cannot say: dates that do not exist, names that point at nothing. */
function contradictions({ city, regions, documents, registers }: Gazette) {
  const found: { path: string; reason: string }[] = [];
  const documentIds = documents.map(({ id }) => id);
  if (!regions.some(({ code, level }) => code === city && level === 'city'))
    found.push({ path: '/city', reason: `${city} is not among the regions of level city` });
  documents.forEach(({ date }, i) => {
    if (!isIsoDate(date))
      found.push({ path: `/documents/${i}/date`, reason: `"${date}" does not exist` });
  });
  regions.forEach(({ code, level, place }, i) => {
    const path = `/regions/${i}`;
    if (level === 'area' && !place)
      found.push({ path, reason: `area ${code} needs "place", the gazetteer row of its anchor` });
    if (level !== 'area' && !/^\d{6}$/.test(code))
      found.push({ path, reason: `"${code}" is no six-digit code` });
  });
  registers.forEach(({ document, layer }, i) => {
    if (!documentIds.includes(document))
      found.push({
        path: `/registers/${i}/document`,
        reason: `unknown document "${document}" ${known(documentIds)}`,
      });
    if (!isLayerId(layer))
      found.push({
        path: `/registers/${i}/layer`,
        reason: `unknown layer "${layer}" ${known(LAYERS.map(({ id }) => id))}`,
      });
  });
  return found;
}

/** The line of a syntax error, where the engine tells its position; else 0. */
function lineOf(error: unknown, text: string): number {
  const position = /position (\d+)/.exec(String(error))?.[1];
  return position === undefined ? 0 : text.slice(0, Number(position)).split('\n').length;
}
