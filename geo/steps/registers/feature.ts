/** From one row of a register to one feature. */
import type { AtlasFeature } from '../../../src/atlas/feature';
import { locate, type Complain, type Lookup } from '../places/locate';
import { REGISTER } from './columns';
import type { RegionSpec } from './gazette';
import type { Register, RegisterRow } from './inputs';
import { parseOcr } from './ocr';
import { pick } from './pick';
import { checkDates, checkKind, checkPlacing, checkRegions, cityOf } from './row-checks';
import { facilityStatusOf, projectStatusOf } from './status';

export interface Context extends Lookup {
  regions: readonly RegionSpec[];
}

/** Columns that go into the feature as they are. */
const KEPT = [
  ...(['nameOcr', 'erratum', 'check', 'area', 'placePrinted', 'placing', 'nature'] as const),
  ...([
    'naturePrinted',
    'stage',
    'start',
    'end',
    'endApprox',
    'count',
    'countRole',
    'investmentWan',
  ] as const),
  ...(['beds', 'bedsNew', 'places', 'areaKm2', 'floorAreaM2', 'capacity', 'minerals'] as const),
  ...(['capacityWanTonnesPerYear', 'operator', 'typePrinted', 'scale', 'level', 'from'] as const),
  ...(['to', 'durationYears', 'target', 'leadingIndustries', 'firstIndustry', 'note'] as const),
] as const;

/** Checks every cell of the row; undefined where the name, the kind or the locator is missing. */
export function makeFeature(
  { gazette, document, spec }: Register,
  { values }: RegisterRow,
  id: string,
  context: Context,
  complain: Complain,
): AtlasFeature | undefined {
  const { name, kind, locator, township } = values;
  const layer = values.layer ?? spec.layer;
  const counties = values.counties ?? [];
  checkKind(kind, layer, complain);
  checkRegions(counties, values.area, context.regions, complain);
  checkDates(values.start, values.end, complain);
  checkPlacing(values, complain);
  if ((values.projectStatus || values.facilityStatus) && !values.note)
    complain('note', 'is empty, but must say why a status is set by hand');
  const projectStatus = projectStatusOf(values);
  if (!projectStatus)
    complain(
      'stage',
      `unknown stage "${values.stage}": set projectStatus, with the reason in note`,
    );
  const ocr = values.ocr ? parseOcr(values.ocr, Object.keys(REGISTER.columns)) : undefined;
  if (ocr && 'reason' in ocr) complain('ocr', ocr.reason);
  const { geometry, ...location } = locate({ ...values, counties }, context, complain);
  if (!name || !kind || !locator) return undefined;
  const status = projectStatus ?? 'unknown';
  return {
    type: 'Feature',
    geometry,
    properties: {
      ...pick(values, KEPT),
      ...{ id, layer, kind, name, counties, locator },
      city: cityOf(counties, values.area, context.regions) ?? gazette.city,
      ...(township ? { township: township.join(';') } : {}),
      ...location,
      projectStatus: status,
      facilityStatus: facilityStatusOf(values, status),
      asOf: document.date,
      document: document.title,
      documentNumber: document.number,
      documentDate: document.date,
      gazette: gazette.publication,
      ...(ocr && 'value' in ocr ? { ocr: ocr.value } : {}),
    },
  };
}
