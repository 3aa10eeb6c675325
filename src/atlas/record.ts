/**
 * The record as the app loads it: an index (data/atlas.json) and one file a layer
 * (data/layers/<id>.json). Both are written by `npm run geo`.
 */
import type { AtlasFeature, LayerId } from './feature';
import type { Region } from './regions';
import type { Bilingual } from './text';

export interface DocumentInfo {
  /** A short word, e.g. jiujiang-2022-113; the ids of the document's features begin with it. */
  id: string;
  /** Number of the document, e.g. 九府办字〔2022〕113号; unique in the record. */
  number: string;
  title: string;
  titleEn: string;
  /** ISO date of the document. */
  date: string;
  issuer: string;
  /** Title and issue of the publication it was printed in. */
  gazette: string;
}

export interface Township {
  code: string;
  name: string;
  county: string;
  /** Degrees, WGS84; absent where no point is known. */
  lon?: number;
  lat?: number;
  uncertaintyM?: number;
  mark?: 'cited' | 'unverified';
  /** Id of the gazetteer row: the same-point rule compares these. */
  placeId?: string;
  /** Why there is no point: what was searched, what is known. */
  note?: Bilingual;
}

export interface AtlasIndex {
  regions: Region[];
  documents: DocumentInfo[];
  layers: { id: LayerId; file: string; count: number }[];
  townships: Township[];
  /** Latest and earliest document date, ISO. */
  from: string;
  to: string;
  credits: Credit[];
}

export interface Credit {
  name: string;
  licence: string;
  url: string;
  /** What of it stands on the map. */
  use: { zh: string; en: string };
  /** Named in the app alone; absent for what stands on every map. */
  only?: 'screen';
}

/** Whom a sheet or a file owes thanks: the data and symbols on it, not the programs of the app. */
export function exportCredits(credits: readonly Credit[]): Credit[] {
  return credits.filter(({ only }) => only !== 'screen');
}

/** A feature and the pinyin that search reads: full syllables and initials of name and place. */
export interface LayerFile {
  id: LayerId;
  features: AtlasFeature[];
  /** For features[i]: "jiujiangshi|jjs …" in lower case. */
  pinyin: string[];
}
