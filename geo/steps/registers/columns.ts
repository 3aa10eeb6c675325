/** The columns of every kind of table that the build reads, and what a cell of each may hold. */
import {
  CHECKS,
  FACILITY_STATUSES,
  LAYER_IDS,
  NATURES,
  PLACINGS,
  PRECISIONS,
  PROJECT_STATUSES,
} from '../../../src/atlas/feature';
import type { CellType } from './cells';

export interface TableSpec {
  columns: Readonly<Record<string, CellType>>;
  /** Columns that must stand in the header, with a value in every row. */
  required: readonly string[];
}

export const REGISTER = {
  columns: {
    row: 'text',
    section: 'text',
    table: 'text',
    layer: LAYER_IDS,
    kind: 'text',
    name: 'text',
    nameOcr: 'text',
    counties: 'list',
    area: 'text',
    township: 'list',
    placePrinted: 'text',
    placing: PLACINGS,
    placingNote: 'text',
    place: 'text',
    precision: PRECISIONS,
    nature: NATURES,
    naturePrinted: 'text',
    stage: 'text',
    start: 'date',
    end: 'date',
    endApprox: 'flag',
    projectStatus: PROJECT_STATUSES,
    facilityStatus: FACILITY_STATUSES,
    count: 'whole',
    countRole: ['target', 'existing', 'increment'],
    overlaps: 'list',
    sameAs: 'list',
    investmentWan: 'figure',
    beds: 'whole',
    bedsNew: 'whole',
    places: 'whole',
    areaKm2: 'figure',
    floorAreaM2: 'figure',
    capacityWanTonnesPerYear: 'figure',
    capacity: 'text',
    minerals: 'list',
    operator: 'text',
    typePrinted: 'text',
    scale: 'text',
    level: ['upper', 'municipal'],
    from: 'text',
    to: 'text',
    durationYears: 'figure',
    target: 'text',
    leadingIndustries: 'text',
    firstIndustry: 'text',
    remark: 'text',
    ocr: 'text',
    locator: 'text',
    check: CHECKS,
    erratum: 'text',
    note: 'text',
  },
  required: ['row', 'kind', 'name', 'locator'],
} as const satisfies TableSpec;

export const GAZETTEER_ROWS = {
  columns: {
    id: 'text',
    name: 'text',
    aliases: 'list',
    kind: ['township', 'community', 'site', 'zone', 'area'],
    county: 'text',
    lon: 'number',
    lat: 'number',
    crs: ['WGS84', 'GCJ-02', 'BD-09'],
    uncertaintyM: 'figure',
    mark: ['cited', 'unverified'],
    citation: 'text',
    note: 'text',
  },
  required: ['id', 'name', 'kind', 'lon', 'lat', 'crs', 'uncertaintyM', 'mark', 'citation'],
} as const satisfies TableSpec;

export const INDICATORS = {
  columns: {
    document: 'text',
    row: 'text',
    name: 'text',
    area: 'list',
    year: 'date',
    value: 'number',
    unit: 'text',
    role: ['actual', 'baseline', 'target', 'progress', 'forecast'],
    binding: ['binding', 'expected'],
    ocr: 'text',
    locator: 'text',
    check: CHECKS,
    erratum: 'text',
    note: 'text',
  },
  required: ['document', 'name', 'area', 'role', 'locator'],
} as const satisfies TableSpec;

export const RULES = {
  columns: {
    document: 'text',
    row: 'text',
    name: 'text',
    appliesTo: 'list',
    relation: ['<', '<=', '=', '>=', '>'],
    value: 'number',
    unit: 'text',
    area: 'list',
    text: 'text',
    locator: 'text',
    note: 'text',
  },
  required: ['document', 'name', 'appliesTo', 'area', 'text', 'locator'],
} as const satisfies TableSpec;

export const READING = {
  columns: {
    document: 'text',
    section: 'text',
    holds: 'list',
    lines: 'text',
    features: 'whole',
    indicators: 'whole',
    rules: 'whole',
    why: 'text',
  },
  required: ['document', 'section', 'features', 'indicators', 'rules'],
} as const satisfies TableSpec;

export const SYSTEMS = {
  columns: {
    document: 'text',
    row: 'text',
    name: 'text',
    owner: 'text',
    purpose: 'text',
    locator: 'text',
    note: 'text',
  },
  required: ['document', 'row', 'name', 'locator'],
} as const satisfies TableSpec;

export const TOTALS = {
  columns: {
    document: 'text',
    register: 'text',
    section: 'text',
    column: 'text',
    printed: 'figure',
    locator: 'text',
    discrepancy: 'text',
    note: 'text',
  },
  required: ['document', 'register', 'column', 'printed', 'locator'],
} as const satisfies TableSpec;
