/** The columns of a feature's own properties in table files, in reading order. */
import type { Properties } from '../atlas/feature';

/** Named by a record, so that the compiler asks for every property that a feature can have. */
const ORDER: Record<keyof Properties, true> = {
  id: true,
  layer: true,
  kind: true,
  name: true,
  city: true,
  counties: true,
  area: true,
  township: true,
  placePrinted: true,
  placing: true,
  precision: true,
  uncertaintyM: true,
  pointMark: true,
  placeId: true,
  ownPlace: true,
  nature: true,
  naturePrinted: true,
  projectStatus: true,
  stage: true,
  asOf: true,
  facilityStatus: true,
  start: true,
  end: true,
  endApprox: true,
  count: true,
  countRole: true,
  overlaps: true,
  sameAs: true,
  investmentWan: true,
  beds: true,
  bedsNew: true,
  places: true,
  areaKm2: true,
  floorAreaM2: true,
  capacityWanTonnesPerYear: true,
  capacity: true,
  minerals: true,
  operator: true,
  typePrinted: true,
  scale: true,
  level: true,
  from: true,
  to: true,
  durationYears: true,
  target: true,
  leadingIndustries: true,
  firstIndustry: true,
  document: true,
  documentNumber: true,
  documentDate: true,
  gazette: true,
  locator: true,
  nameOcr: true,
  ocr: true,
  check: true,
  erratum: true,
  note: true,
};

export const PROPERTY_COLUMNS = Object.keys(ORDER) as (keyof Properties)[];

/** A property as one cell: lists joined by ";", pairs as key=value, as in the registers. */
export function cellText(value: Properties[keyof Properties]): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.join(';');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([key, form]) => `${key}=${form}`)
      .join(';');
  return String(value);
}
