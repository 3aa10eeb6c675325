/**
 * What must not be in a record that was built: checked on the outcome, not on the registers, so
 * that a gap in a check of the build does not hide itself.
 */
import { hasPoint, type AtlasFeature } from '../../../src/atlas/feature';
import { isMisfit } from '../../../src/query/documents';
import type { AtlasRecord } from '../record';
import type { Finding } from './finding';
import { readingFindings } from './reading';

/** A point that nobody has verified may not claim to be known better, in metres. */
const UNVERIFIED_AT_LEAST_M = 3000;

export function findingsOf(record: AtlasRecord): Finding[] {
  return [
    ...totals(record),
    ...citations(record),
    ...points(record),
    ...links(record),
    ...townships(record),
    ...readingFindings(record),
  ];
}

function totals(record: AtlasRecord): Finding[] {
  return record.totals
    .filter((total) => isMisfit(total) && !total.reason)
    .map(({ document, register, column, printed, computed, locator }) => ({
      where: document,
      what: `${register} ${column}: printed ${printed}, the rows give ${computed} (${locator}); no discrepancy is recorded`,
    }));
}

/** Every feature, indicator and rule names a document of the record and a place inside it. */
function citations({ documents, features, indicators, rules }: AtlasRecord): Finding[] {
  const numbers = new Set(documents.map(({ number }) => number));
  const faultOf = ({ documentNumber, locator }: { documentNumber: string; locator: string }) =>
    !numbers.has(documentNumber)
      ? `cites "${documentNumber}", which is no document of the record`
      : locator.trim()
        ? ''
        : 'names no place inside its document';
  return [
    ...features.map(({ properties: p }) => ({ where: p.id, what: faultOf(p) })),
    ...[...indicators, ...rules].map((row) => ({
      where: `${row.documentNumber} ${row.name}`,
      what: faultOf(row),
    })),
  ].filter(({ what }) => what);
}

function points({ features }: AtlasRecord): Finding[] {
  return features.flatMap((feature) => {
    const what = pointFault(feature);
    return what ? [{ where: feature.properties.id, what }] : [];
  });
}

function pointFault(feature: AtlasFeature): string | undefined {
  const { precision, uncertaintyM, pointMark } = feature.properties;
  if (!feature.geometry)
    return ['site', 'community', 'township'].includes(precision)
      ? `claims the precision "${precision}" without a point`
      : undefined;
  if (!hasPoint(feature)) return undefined;
  if (!pointMark) return 'has a point, but nothing says how it is known';
  if (!uncertaintyM) return 'has a point without an uncertainty';
  return pointMark === 'unverified' && uncertaintyM < UNVERIFIED_AT_LEAST_M
    ? `has an unverified point that claims ±${uncertaintyM} m: at least ${UNVERIFIED_AT_LEAST_M} m`
    : undefined;
}

/** Ids are unique; links lead to features, and back. */
function links({ features }: AtlasRecord): Finding[] {
  const byId = new Map(features.map(({ properties }) => [properties.id, properties]));
  const seen = new Set<string>();
  return features.flatMap(({ properties: p }) => {
    const found: Finding[] = [];
    if (seen.has(p.id)) found.push({ where: p.id, what: 'is the id of two features' });
    seen.add(p.id);
    for (const key of ['sameAs', 'overlaps'] as const)
      for (const other of p[key] ?? []) {
        const target = byId.get(other);
        if (!target) found.push({ where: p.id, what: `${key} leads to "${other}": no feature` });
        else if (!target[key]?.includes(p.id))
          found.push({ where: p.id, what: `${key} leads to ${other}, which does not lead back` });
      }
    return found;
  });
}

function townships(record: AtlasRecord): Finding[] {
  return record.townships.flatMap(({ code, name, lon, mark, uncertaintyM, note }) => {
    const where = `${code} ${name}`;
    if (lon === undefined)
      return note ? [] : [{ where, what: 'has no point, and nothing says why' }];
    return mark === 'unverified' && (uncertaintyM ?? 0) < UNVERIFIED_AT_LEAST_M
      ? [{ where, what: `has an unverified point that claims ±${uncertaintyM} m` }]
      : [];
  });
}
