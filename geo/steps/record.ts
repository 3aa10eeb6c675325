/** From typed rows and the ground to the whole record, or to the list of what is wrong. */
import type { AtlasFeature } from '../../src/atlas/feature';
import type { Credit, DocumentInfo, Township } from '../../src/atlas/record';
import type { Region } from '../../src/atlas/regions';
import type { Indicator, Rule } from '../../src/atlas/schema/figures';
import type { ReadingSection, SystemEntry, TotalResult } from '../../src/atlas/schema/sources';
import type { Problem } from '../model';
import type { Ground } from './ground';
import { placesOutside } from './places/inside';
import { townshipExtents } from './places/township-extent';
import { placeRegions } from './regions';
import { makeFeatures } from './registers/features';
import { makeIndicators, makeRules } from './registers/figures';
import type { Gazette, RegionSpec } from './registers/gazette';
import type { Inputs } from './registers/inputs';
import { makeReading, makeSystems } from './registers/reading';
import { recomputeTotals } from './registers/totals';

export interface AtlasRecord {
  regions: Region[];
  documents: DocumentInfo[];
  townships: Township[];
  features: AtlasFeature[];
  indicators: Indicator[];
  rules: Rule[];
  reading: ReadingSection[];
  systems: SystemEntry[];
  totals: TotalResult[];
  credits: Credit[];
}

export function makeRecord(
  inputs: Inputs,
  regions: readonly RegionSpec[],
  ground: Ground,
  credits: readonly Credit[],
  problems: Problem[],
): AtlasRecord {
  const { gazettes } = inputs;
  const places = new Map(
    [...inputs.places, ...ground.townships.flatMap(({ place }) => place ?? [])].map((place) => [
      place.id,
      place,
    ]),
  );
  problems.push(...placesOutside(inputs.places, [...ground.shapes, ...ground.beyond]));
  problems.push(...sharedDocuments(gazettes), ...nestedDocuments(gazettes));
  const { shapes, townships } = ground;
  const extents = townshipExtents(shapes, townships);
  const figures = { gazettes, regions, problems };
  return {
    regions: placeRegions(regions, places, ground, problems),
    documents: gazettes.flatMap(({ publication, documents }) =>
      documents.map((document) => ({ ...document, gazette: publication })),
    ),
    townships: townships.map(townshipOf),
    features: makeFeatures(
      inputs.registers,
      { regions, places, townships, shapes, extents },
      problems,
    ),
    indicators: makeIndicators(inputs.indicators, figures),
    rules: makeRules(inputs.rules, figures),
    reading: makeReading(inputs.reading, { gazettes, problems }),
    systems: makeSystems(inputs.systems, { gazettes, problems }),
    totals: recomputeTotals(inputs.totals, inputs.registers, problems),
    credits: [...credits],
  };
}

/** Ids and numbers of documents name one document each in the whole record. */
function sharedDocuments(gazettes: readonly Gazette[]): Problem[] {
  const first = new Map<string, string>();
  return gazettes.flatMap(({ folder, documents }) =>
    documents.flatMap(({ id, number }, i) =>
      [id, number].flatMap((name) => {
        const here = `${folder}/gazette.json`;
        const earlier = first.get(name);
        first.set(name, here);
        const reason = `"${name}" names a document of ${earlier} already`;
        return earlier ? [{ file: here, line: 0, column: `/documents/${i}`, reason }] : [];
      }),
    ),
  );
}

/** The id of a feature begins with its document's: "a-1" and "a-1-annex" could not be told apart. */
function nestedDocuments(gazettes: readonly Gazette[]): Problem[] {
  const ids = gazettes.flatMap(({ documents }) => documents.map(({ id }) => id));
  return gazettes.flatMap(({ folder, documents }) =>
    documents.flatMap(({ id }, i) => {
      const outer = ids.find((other) => id.startsWith(`${other}-`));
      const reason = `"${id}" begins with the id "${outer}" of another document`;
      const column = `/documents/${i}`;
      return outer ? [{ file: `${folder}/gazette.json`, line: 0, column, reason }] : [];
    }),
  );
}

function townshipOf({ code, name, county, place, reason }: Ground['townships'][number]): Township {
  if (!place) return { code, name, county, ...(reason ? { note: reason } : {}) };
  const { lon, lat, uncertaintyM, mark, id: placeId } = place;
  return { code, name, county, lon, lat, uncertaintyM, mark, placeId };
}
