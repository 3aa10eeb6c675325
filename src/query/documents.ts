/** All that the record holds of each document. */
import type { AtlasFeature } from '../atlas/feature';
import type { DocumentInfo } from '../atlas/record';
import type { Indicator, Rule } from '../atlas/schema/figures';
import type { ReadingSection, SystemEntry, TotalResult } from '../atlas/schema/sources';

export interface DocumentContent {
  info: DocumentInfo;
  features: AtlasFeature[];
  indicators: Indicator[];
  rules: Rule[];
  systems: SystemEntry[];
  /** Empty where no reading log exists yet. */
  sections: ReadingSection[];
  /** Printed totals that the rows do not give. */
  misfits: TotalResult[];
}

export interface Tables {
  indicators: readonly Indicator[];
  rules: readonly Rule[];
  reading: readonly ReadingSection[];
  systems: readonly SystemEntry[];
  totals: readonly TotalResult[];
}

/** True for a total that the rows of its register do not give. */
export function isMisfit({ printed, computed }: TotalResult): boolean {
  return Math.abs(printed - computed) > 1e-6;
}

/** In the order of the documents. */
export function documentContents(
  documents: readonly DocumentInfo[],
  features: readonly AtlasFeature[],
  tables: Tables,
): DocumentContent[] {
  const contents = documents.map((info): DocumentContent => ({
    info,
    ...{ features: [], indicators: [], rules: [], systems: [], sections: [], misfits: [] },
  }));
  const byNumber = new Map(contents.map((content) => [content.info.number, content]));
  const byId = new Map(contents.map((content) => [content.info.id, content]));
  for (const feature of features)
    byNumber.get(feature.properties.documentNumber)?.features.push(feature);
  for (const row of tables.indicators) byNumber.get(row.documentNumber)?.indicators.push(row);
  for (const row of tables.rules) byNumber.get(row.documentNumber)?.rules.push(row);
  for (const row of tables.systems) byId.get(row.document)?.systems.push(row);
  for (const row of tables.reading) byId.get(row.document)?.sections.push(row);
  for (const row of tables.totals) if (isMisfit(row)) byId.get(row.document)?.misfits.push(row);
  return contents;
}

/** By publication, in the order of the record. */
export function byGazette(contents: readonly DocumentContent[]): [string, DocumentContent[]][] {
  const groups = new Map<string, DocumentContent[]>();
  for (const content of contents) {
    const group = groups.get(content.info.gazette);
    if (group) group.push(content);
    else groups.set(content.info.gazette, [content]);
  }
  return [...groups];
}
