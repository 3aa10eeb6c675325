/** What the scenes of a briefing are computed from: the record as it is loaded. */
import type { AtlasFeature } from '../atlas/feature';
import type { DocumentInfo, Township } from '../atlas/record';
import type { Regions } from '../atlas/regions';
import type { Indicator } from '../atlas/schema/figures';
import { compileFilter } from '../query/filter';
import { decodeView, type AddressNotice } from '../state/url';
import type { View } from '../state/view';

export interface BriefingRecord {
  features: readonly AtlasFeature[];
  regions: Regions;
  documents: readonly DocumentInfo[];
  townships: readonly Township[];
  indicators: readonly Indicator[];
  /** Ids of the features that a search finds; asked only where a view searches. */
  searched: (query: string) => ReadonlySet<string>;
}

/** The view of a scene, what of it could not be read, and the features that it shows. */
export interface Stage {
  view: View;
  notices: AddressNotice[];
  features: readonly AtlasFeature[];
}

/** @param shown language and theme of the screen, in place of the scene's own */
export function stageOf(
  query: string,
  record: BriefingRecord,
  shown: Partial<Pick<View, 'lang' | 'theme'>> = {},
): Stage {
  const { view, notices } = decodeView(
    query,
    (code) => record.regions.get(code) !== undefined,
    (id) => record.documents.some((document) => document.id === id),
  );
  Object.assign(view, shown);
  const passes = compileFilter(view);
  const found = view.q.trim() ? record.searched(view.q) : null;
  const features = record.features.filter(
    (feature) => passes(feature) && (!found || found.has(feature.properties.id)),
  );
  return { view, notices, features };
}

/** ISO date of the latest document. */
export function recordDate({ documents }: Pick<BriefingRecord, 'documents'>): string {
  return documents.reduce((latest, { date }) => (date > latest ? date : latest), '');
}
